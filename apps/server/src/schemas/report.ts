import { z } from 'zod';
import { FilePart } from './answers.ts';
import { Bilingual, DateString, Id, Instant } from './common.ts';

const Span = z.object({ start: z.int(), end: z.int() });

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
    facts: z.array(
      z.object({
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
      }),
    ),
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

export const Report = ReportSummary.extend({ reading: ReadingSchema }).meta({ id: 'Report' });

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
