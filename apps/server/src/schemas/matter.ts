import { z } from 'zod';
import {
  Bilingual,
  DateString,
  Decimal,
  Id,
  Instant,
  Light,
  PaceClass,
  Period,
  QuarterNode,
  Slug,
  Standing,
  Target,
} from './common.ts';

const UnitRef = z.object({ id: Id, name: z.string() });

export const MatterRow = z
  .object({
    id: Id,
    mechanism: z.string(),
    mechanismName: Bilingual,
    title: z.string(),
    section: z.string().nullable(),
    stage: z.string(),
    stageName: Bilingual,
    leadUnit: UnitRef.nullable(),
    coUnits: z.array(UnitRef),
    leader: z.object({ id: Id, title: z.string(), holder: z.string() }).nullable(),
    due: DateString.nullable(),
    target: Target.nullable(),
    standing: Standing,
    lastReported: DateString.nullable(),
    version: z.int(),
  })
  .meta({ id: 'MatterRow' });

export const MatterQuery = z.object({
  year: z.coerce.number().int().min(1949).max(2999).exactOptional(),
  unit: Id.exactOptional(),
  role: z.enum(['lead', 'co', 'any']).default('any').describe('How `unit` takes part'),
  mechanism: z.string().exactOptional(),
  report: Id.exactOptional(),
  section: z.string().exactOptional(),
  stage: z.string().exactOptional(),
  light: Light.exactOptional(),
  paceClass: PaceClass.exactOptional(),
  dueFrom: DateString.exactOptional(),
  dueTo: DateString.exactOptional(),
  /** Turned red on or after this day. */
  redSince: DateString.exactOptional(),
  open: z.stringbool().exactOptional().describe('true: only what is not done yet'),
  /** Nothing was reported on this day or after it. */
  notReportedSince: DateString.exactOptional(),
  q: z.string().max(100).exactOptional().describe('Text: every word must occur'),
  sort: z.enum(['order', 'due', 'pace', 'unit', 'updated']).default('order'),
  page: z.coerce.number().int().min(1).default(1),
  size: z.coerce.number().int().min(1).max(500).default(50),
});

export const MatterPage = z
  .object({
    items: z.array(MatterRow),
    total: z.int(),
    page: z.int(),
    size: z.int(),
    counts: z.object({ byLight: z.record(z.string(), z.int()), byPaceClass: z.record(z.string(), z.int()) }),
  })
  .meta({ id: 'MatterPage' });

export const EntryView = z
  .object({
    id: Id,
    seq: z.int(),
    at: Instant,
    day: DateString,
    actor: z.object({ id: z.string(), name: z.string() }),
    unit: UnitRef.nullable(),
    kind: z.enum(['opened', 'amended', 'moved', 'measured', 'reported', 'attached', 'corrected', 'erased']),
    /** The entry's data as it stands in the ledger. */
    data: z.record(z.string(), z.unknown()),
    /** One line for the timeline, e.g. 填报 2026-08 累计完成 12 家. */
    summary: Bilingual,
    /** Entry that corrects this one, if any. */
    correctedBy: Id.nullable(),
    hash: z.string(),
  })
  .meta({ id: 'EntryView' });

export const MatterDetail = MatterRow.extend({
  fields: z.record(z.string(), z.unknown()),
  nodes: z.array(QuarterNode),
  stages: z.array(z.object({ id: z.string(), name: Bilingual, side: z.boolean(), enteredOn: DateString.nullable() })),
  /** Commands this account may send now, with the gate that stands in the way if one does. */
  actions: z.array(
    z.object({
      command: z.string(),
      to: z.string().exactOptional(),
      label: Bilingual,
      blockedBy: Bilingual.nullable(),
    }),
  ),
  source: z
    .object({
      report: Id,
      reportTitle: z.string(),
      year: z.int(),
      commitments: z.array(z.string()),
      text: z.string(),
      context: z.string(),
      span: z.object({ start: z.int(), end: z.int() }).nullable(),
    })
    .nullable(),
  measurements: z.array(
    z.object({
      measure: z.string(),
      period: Period,
      value: Decimal,
      unit: z.string(),
      note: z.string().nullable(),
      entry: Id,
      shareDone: Decimal.nullable(),
      shareDue: Decimal.nullable(),
    }),
  ),
  reports: z.array(
    z.object({
      period: Period,
      text: z.string(),
      problems: z.string().nullable(),
      nextSteps: z.string().nullable(),
      entry: Id,
    }),
  ),
  attachments: z.array(
    z.object({ id: Id, name: z.string(), mediaType: z.string(), size: z.int(), entry: Id, period: Period.nullable() }),
  ),
  entries: z.array(EntryView),
  openedOn: DateString,
  closedOn: DateString.nullable(),
}).meta({ id: 'MatterDetail' });

/** What a user asks to happen. `version` is the version of the matter it was decided on. */
export const MatterCommand = z
  .discriminatedUnion('command', [
    z.object({
      command: z.literal('report'),
      version: z.int(),
      period: Period,
      /** Cumulative figure since the year began, for a target with a number. */
      value: Decimal.exactOptional(),
      text: z.string().max(5000).default(''),
      problems: z.string().max(5000).exactOptional(),
      nextSteps: z.string().max(5000).exactOptional(),
      node: z
        .object({ quarter: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]), reached: z.boolean() })
        .exactOptional(),
      /** Ids of files uploaded before to /attachments. */
      attachments: z.array(Id).default([]),
    }),
    z.object({
      command: z.literal('move'),
      version: z.int(),
      to: z.string(),
      reason: z.string().max(500).exactOptional(),
    }),
    z.object({
      command: z.literal('amend'),
      version: z.int(),
      reason: z.string().min(1).max(500),
      changes: z.object({
        title: z.string().min(1).exactOptional(),
        leadUnit: Id.nullable().exactOptional(),
        coUnits: z.array(Id).exactOptional(),
        leader: Id.nullable().exactOptional(),
        due: DateString.nullable().exactOptional(),
        target: Target.nullable().exactOptional(),
        nodes: z.array(QuarterNode).exactOptional(),
      }),
    }),
    z.object({
      command: z.literal('correct'),
      version: z.int(),
      entry: Id.describe('The measured or reported entry that was wrong'),
      value: Decimal.exactOptional(),
      text: z.string().max(5000).exactOptional(),
      reason: z.string().min(1).max(500),
    }),
  ])
  .meta({ id: 'MatterCommand' });

export const Uploaded = z
  .object({ id: Id, name: z.string(), size: z.int(), mediaType: z.string(), sha256: z.string() })
  .meta({ id: 'Uploaded' });

export const Dashboard = z
  .object({
    place: Slug,
    today: DateString,
    year: z.int(),
    byPaceClass: z.record(z.string(), z.int()),
    byLight: z.record(z.string(), z.int()),
    units: z.array(
      z.object({
        unit: UnitRef,
        total: z.int(),
        byPaceClass: z.record(z.string(), z.int()),
        byLight: z.record(z.string(), z.int()),
      }),
    ),
    dueThisWeek: z.array(MatterRow),
    turnedRed: z.array(z.object({ matter: MatterRow, since: DateString })),
    headlines: z.array(z.lazy(() => IndicatorView)),
  })
  .meta({ id: 'Dashboard' });

export const Observation = z
  .object({
    period: Period,
    value: Decimal,
    unit: z.string(),
    kind: z.enum(['level', 'growth']),
    status: z.enum(['estimate', 'preliminary', 'final']),
    released: DateString.nullable(),
  })
  .meta({ id: 'Observation' });

/** A headline indicator: this year's target, what was published, last year. */
export const IndicatorView = z
  .object({
    id: Id,
    slug: z.string(),
    name: Bilingual,
    unit: z.string(),
    better: z.enum(['up', 'down', 'none']),
    leadUnit: UnitRef.nullable(),
    sourceUnit: z.string().nullable(),
    year: z.int(),
    target: z
      .object({
        text: z.string(),
        value: Decimal.nullable(),
        unit: z.string(),
        kind: z.enum(['level', 'growth', 'ratio', 'direction']),
        bound: z.string(),
        stretch: Decimal.nullable(),
      })
      .nullable(),
    latest: Observation.nullable(),
    lastYear: Observation.nullable().describe('Same period of last year'),
    standing: Standing,
    nextRelease: DateString.nullable(),
    observations: z.array(Observation),
    matter: Id.nullable(),
    source: z
      .object({
        report: Id,
        text: z.string().describe('The words of the report the target stands on'),
        commitment: z.string().nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'Indicator' });

export const NewObservation = z.object({
  period: Period,
  value: Decimal,
  kind: z.enum(['level', 'growth']),
  status: z.enum(['estimate', 'preliminary', 'final']).default('preliminary'),
  released: DateString.nullable().default(null),
  /** Needed when a value for that period and kind is already there: the old one stays, marked replaced. */
  reason: z.string().max(500).exactOptional(),
});

export const PublicPage = z
  .object({
    place: z.object({ slug: Slug, name: z.string(), nameEn: z.string().nullable(), today: DateString }),
    report: z.object({ year: z.int(), title: z.string(), delivered: DateString.nullable() }).nullable(),
    headlines: z.array(IndicatorView.omit({ matter: true })),
    byPaceClass: z.record(z.string(), z.int()),
    tasks: z.array(
      z.object({
        id: Id,
        title: z.string(),
        section: z.string().nullable(),
        leadUnit: z.string().nullable(),
        due: DateString.nullable(),
        targetText: z.string(),
        original: z.string(),
        standing: Standing,
        lastReport: z.object({ period: Period, text: z.string() }).nullable(),
      }),
    ),
    /** Merkle roots of the last days, so that anybody can check that the past was not rewritten. */
    roots: z.array(z.object({ day: DateString, root: z.string(), entries: z.int() })),
  })
  .meta({ id: 'PublicPage' });
