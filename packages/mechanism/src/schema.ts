/**
 * The shape of the YAML in `mechanisms/`. Short forms are for those who write it: a name may be one Chinese word, a
 * stage one line `done 完成 Done`.
 */
import { z } from 'zod';

const Id = z.string().regex(/^[a-z][a-z0-9_-]*$/, 'a-z 0-9 - _');
const Name = z.union([z.string().min(1), z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })], {
  error: '名称，或 { zh: 中文, en: English }',
});
/** `done 完成 Done`: id, Chinese, English (may be left out). */
const Label = z.string().regex(/^[a-z][a-z0-9_-]*\s+\S+(\s+.+)?$/, '“编号 中文 English”，例如 done 完成 Done');
const Rhythm = z.enum(['week', 'month', 'quarter', 'half', 'year']);
const Rule = z.string().min(1);
const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, '2026-01-31');
const Role = z.enum(['clerk', 'unit-clerk', 'leader', 'deputy', 'auditor', 'administrator', 'security-administrator']);

const Field = z.strictObject({
  name: Name,
  type: z.enum(['text', 'quantity', 'date', 'boolean', 'choice', 'unit', 'units', 'person', 'target', 'nodes', 'year']),
  required: z.boolean().default(false),
  unit: z.string().optional(),
  options: z.array(Label).optional(),
});

const Gate = z.strictObject({
  when: Rule.optional(),
  by: z.array(Role).min(1).optional(),
  reason: z.literal('required').optional(),
  zh: z.string().optional(),
  en: z.string().optional(),
});

const Measure = z.strictObject({
  name: Name,
  unit: z.string().min(1),
  every: Rhythm,
  kind: z.enum(['cumulative', 'period', 'level']).default('cumulative'),
  against: Id.optional(),
});

/** What every primitive whose members run through stages says. */
const staged = {
  fields: z.record(Id, Field).default({}),
  stages: z.array(Label).min(1),
  opens_at: Id.optional(),
  done_from: Id.optional(),
  sides: z
    .array(
      z.strictObject({
        stage: Label,
        from: z.array(Id).min(1),
        to: z.array(Id).default([]),
        counts: z.enum(['open', 'done', 'excused']).default('open'),
      }),
    )
    .default([]),
  also: z.array(z.strictObject({ from: Id, to: Id })).default([]),
  gates: z.record(Id, Gate).default({}),
  on_report: z.strictObject({ from: z.array(Id).min(1), to: Id }).optional(),
  measures: z.record(Id, Measure).default({}),
};

const Offset = z.strictObject({ months_after: z.int().min(0).max(24), day: z.int().min(1).max(31) });

const Calendar = z.strictObject({
  name: Name,
  every: z.enum(['month', 'quarter', 'half', 'year']),
  ...Offset.shape,
  january_with_february: z.boolean().default(false),
  year_end: Offset.optional(),
});

const Series = z.strictObject({
  name: Name,
  calendar: Id,
  better: z.enum(['up', 'down', 'none']).default('up'),
  source: z.string().optional(),
});

const StagedBody = z.strictObject(staged);
const IndicatorSetBody = z.strictObject({
  ...staged,
  calendars: z.record(Id, Calendar).default({}),
  series: z.record(Id, Series).default({}),
});

export const MechanismFile = z
  .strictObject({
    id: Id,
    name: Name,
    cluster: Id,
    version: z.int().min(1),
    carries: z.array(z.string()).default([]),
    matter: StagedBody.optional(),
    'indicator-set': IndicatorSetBody.optional(),
    rates: z.record(Id, z.strictObject({ name: Name, of: Rule, where: Rule })).default({}),
    lights: Id,
    cycles: z
      .record(Id, z.strictObject({ name: Name, every: Rhythm, due_day: z.int().min(1).max(31).optional() }))
      .default({}),
  })
  .refine((file) => (file.matter === undefined) !== (file['indicator-set'] === undefined), {
    error: 'matter: | indicator-set:',
  });

export const RuleSetFile = z.strictObject({
  id: Id,
  name: Name,
  valid_from: Day,
  valid_to: Day.nullable().default(null),
  source: z.string().default(''),
  ahead: z.union([z.number(), z.string()]).default('1.1'),
  about: z.strictObject({ points: z.number().min(0).default(0.5), percent: z.number().min(0).default(5) }).prefault({}),
  lights: z.strictObject({ red: Rule.optional(), yellow: Rule.optional() }),
});

export type MechanismFile = z.infer<typeof MechanismFile>;
export type StagedBody = z.infer<typeof StagedBody>;
export type IndicatorSetBody = z.infer<typeof IndicatorSetBody>;
export type Name = z.infer<typeof Name>;

/** @example label('done 完成 Done') // { id: 'done', name: { zh: '完成', en: 'Done' } } */
export function label(text: string): { id: string; name: { zh: string; en: string } } {
  const [, id = '', zh = '', en] = /^(\S+)\s+(\S+)(?:\s+(.+))?$/.exec(text) ?? [];
  return { id, name: { zh, en: en ?? id } };
}
