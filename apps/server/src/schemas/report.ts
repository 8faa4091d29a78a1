import { z } from 'zod';
import { FilePart } from './answers.ts';
import { Bilingual, DateString, Decimal, Id, Instant } from './common.ts';

const Span = z.object({ start: z.int(), end: z.int() });

const Fact = z.object({
  id: z.string(),
  at: z.int(),
  value: z.number().nullable(),
  unit: z.string(),
  sign: z.literal(-1).exactOptional(),
  measure: z.enum(['level', 'increment', 'total', 'growth', 'change', 'ratio', 'rank', 'multiple']),
  subject: z.string(),
  bound: z.enum(['eq', 'approx', 'ge', 'gt', 'le', 'lt', 'lo', 'hi']),
  modality: z.enum(['actual', 'estimate', 'target', 'stretch']),
  period: z.string().nullable(),
  place: z.string().exactOptional(),
  relation: z
    .object({
      kind: z.enum([
        'sync',
        'above',
        'below',
        'assigned',
        'rising',
        'falling',
        'stable',
        'zero',
        'full-coverage',
        'rank',
      ]),
      to: z.string().exactOptional(),
    })
    .exactOptional(),
  text: z.string(),
  span: Span,
  source: Span,
  section: z.string(),
  indicator: z.string().exactOptional(),
  confidence: z.number(),
  stated: z.array(z.enum(['unit', 'measure', 'subject', 'bound', 'modality', 'period', 'place'])),
  why: z.array(z.string()),
});

/** The reader's Reading (packages/reader/src/reading.ts) as the API gives it; kept equal to it by a type test. */
export const ReadingSchema = z
  .object({
    source: z.object({
      name: z.string(),
      sha256: z.string(),
      mediaType: z.enum([
        'text/plain',
        'text/html',
        'text/markdown',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        'application/msword',
        'application/pdf',
      ]),
      encoding: z.string().nullable(),
      length: z.int(),
      span: Span,
    }),
    kind: z.enum(['report', 'news', 'bulletin', 'other']),
    title: z.string().nullable(),
    place: z
      .object({
        code: z.string().nullable(),
        name: z.string(),
        level: z.enum(['nation', 'province', 'city', 'county', 'township', 'park']),
      })
      .nullable(),
    year: z.int().nullable(),
    session: z.string().nullable(),
    delivered: DateString.nullable(),
    speaker: z.string().nullable(),
    truncated: z.object({ head: z.boolean(), tail: z.boolean() }),
    text: z.string(),
    outline: z.array(
      z.object({
        id: z.string(),
        role: z.enum([
          'preamble',
          'review',
          'problems',
          'guiding',
          'targets',
          'plan',
          'livelihood',
          'self-building',
          'glossary',
          'vision',
          'years',
          'other',
        ]),
        level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
        parent: z.string().nullable(),
        heading: z.string(),
        headingSpan: Span,
        span: Span,
      }),
    ),
    furniture: z.array(z.object({ source: Span, text: z.string(), rule: z.string() })),
    damage: z.array(
      z.object({
        source: Span,
        span: Span,
        before: z.string(),
        after: z.string(),
        kind: z.enum(['hint', 'shift', 'traditional', 'punctuation', 'spacing', 'entity', 'lost']),
        certain: z.boolean(),
      }),
    ),
    facts: z.array(Fact),
    commitments: z.array(
      z.object({
        id: z.string(),
        text: z.string(),
        span: Span,
        source: Span,
        verb: z.string(),
        object: z.string(),
        kind: z.enum(['target', 'quantity', 'project', 'action', 'direction']),
        certainty: z.enum(['ensure', 'strive', 'push', 'explore', 'plain']),
        deadline: z.object({ text: z.string(), date: DateString.nullable() }).nullable(),
        section: z.string(),
        facts: z.array(z.string()),
        units: z.array(
          z.object({
            unit: z.string(),
            name: z.string(),
            role: z.enum(['lead', 'co']),
            reason: z.string(),
            score: z.number(),
          }),
        ),
      }),
    ),
    projects: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        owner: z.string().exactOptional(),
        investment: z.object({ value: z.number(), unit: z.string() }).exactOptional(),
        stage: z
          .enum([
            'reserved',
            'signed',
            'preparing',
            'started',
            'building',
            'topped-out',
            'completed',
            'operating',
            'yielding',
          ])
          .nullable(),
        stageVerb: z.string().nullable(),
        reached: z.boolean(),
        span: Span,
        source: Span,
        section: z.string(),
      }),
    ),
    terms: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        definition: z.string().nullable(),
        members: z.array(z.string()),
        mentions: z.array(Span),
        span: Span,
        source: Span,
      }),
    ),
  })
  .meta({ id: 'Reading' });

export const ReportSummary = z
  .object({
    id: Id,
    year: z.int(),
    version: z.int(),
    /** Only one version of a year is current. */
    current: z.boolean(),
    title: z.string(),
    kind: z.enum(['report', 'news', 'bulletin', 'other']),
    delivered: DateString.nullable(),
    session: z.string().nullable(),
    speaker: z.string().nullable(),
    importedAt: Instant,
    importedBy: z.string(),
    counts: z.object({
      facts: z.int(),
      commitments: z.int(),
      projects: z.int(),
      terms: z.int(),
      damage: z.int(),
      published: z.int(),
    }),
    truncated: z.object({ head: z.boolean(), tail: z.boolean() }),
  })
  .meta({ id: 'ReportSummary' });

/** What a clerk says about a number: it is this fact, it is no fact, or what was said before does not hold any more. */
const CorrectionSays = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('fact'),
    value: Decimal.nullable().describe('Null only for a target without a number'),
    unit: z.string().trim().max(20),
    sign: z.literal(-1).exactOptional(),
    measure: Fact.shape.measure,
    subject: z.string().trim().min(1).max(60),
    bound: Fact.shape.bound,
    modality: Fact.shape.modality,
    period: z
      .string()
      .regex(/^(\d{4}|\d{4}-\d{4}|-\d{4})$/)
      .nullable()
      .describe('2023, 2016-2020, or -2025 for by 2025'),
  }),
  z.object({ kind: z.literal('none'), why: z.enum(['date', 'name', 'ordinal', 'doc', 'other']) }),
  z.object({ kind: z.literal('withdrawn') }),
]);

/** One append-only line about a number of the report. Of several about one number (`at`) the last holds. */
export const Correction = z
  .object({
    id: Id,
    /** The reader's fact; null where it read none. */
    fact: z.string().nullable(),
    at: z.int().describe('Offset of the number in the decoded source text'),
    span: Span,
    says: CorrectionSays,
    reason: z.string(),
    madeAt: Instant,
    madeBy: z.string(),
  })
  .meta({ id: 'Correction' });

export const NewCorrection = z.object({
  number: z
    .union([z.object({ fact: z.string() }), z.object({ span: Span })])
    .describe('A fact of the reading, or a stretch of its text that holds a number'),
  says: CorrectionSays,
  reason: z.string().trim().min(1).max(500),
});

/** A headline indicator that other years of the place set a target for and this report leaves out. */
export const UnstatedTarget = z
  .object({
    indicator: z.string(),
    name: Bilingual,
    elsewhere: z.array(z.object({ report: Id, year: z.int(), fact: Fact })),
  })
  .meta({ id: 'UnstatedTarget' });

export const Report = ReportSummary.extend({ reading: ReadingSchema, corrections: z.array(Correction) }).meta({
  id: 'Report',
});

/** What happens to a file that was handed in. `conflict`: that year is already there; import again with `onConflict`. */
export const Import = z
  .object({
    id: Id,
    name: z.string(),
    status: z.enum(['queued', 'reading', 'done', 'failed', 'conflict']),
    /** The step of the reader at work, e.g. `facts`. */
    step: z.string().nullable(),
    /** 0..100 */
    progress: z.int(),
    reports: z.array(z.object({ id: Id, year: z.int(), title: z.string() })),
    problem: z.object({ code: z.string(), message: Bilingual }).nullable(),
    /** Things to know that did not stop it: no plan part, head missing, place differs. */
    warnings: z.array(z.object({ code: z.string(), message: Bilingual })),
    conflict: z.object({ report: Id, year: z.int() }).nullable(),
  })
  .meta({ id: 'Import' });

/** Pasted text. Files come as multipart/form-data: field `file`, and the same options as fields. */
export const PasteBody = z.object({
  name: z.string().min(1).max(200).default('粘贴文本.txt'),
  text: z.string(),
  year: z.int().min(1949).max(2100).exactOptional().describe('When the text does not say'),
  onConflict: z.enum(['ask', 'new-version']).default('ask'),
});

/** Two versions of a year side by side: what appears, vanishes, or changes its number. */
export const ReportComparison = z
  .object({
    left: ReportSummary,
    right: ReportSummary,
    added: z.array(z.string()),
    removed: z.array(z.string()),
    changedFacts: z.array(z.object({ subject: z.string(), left: z.string(), right: z.string() })),
  })
  .meta({ id: 'ReportComparison' });

/** What POST …/imports takes: a file part with its options as fields, or pasted text. */
export const ImportBody = z.union([
  z.object({
    file: FilePart,
    year: z.coerce.number().int().min(1949).max(2100).exactOptional(),
    onConflict: z.enum(['ask', 'new-version']).default('ask'),
  }),
  PasteBody,
]);
