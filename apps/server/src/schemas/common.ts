import { z } from 'zod';

/** Building blocks of the API. Quantities are decimal strings, dates YYYY-MM-DD, instants ISO UTC. */
export const Id = z.uuid();
export const Slug = z.string().regex(/^[a-z0-9-]{2,40}$/);
export const DateString = z.iso.date();
export const Instant = z.iso.datetime();
export const Decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .describe('A decimal number as a string, e.g. "12.50"');
export const Period = z
  .string()
  .regex(/^\d{4}(H[12]|Q[1-4]|-(0[1-9]|1[0-2]))?$/)
  .describe('2026, 2026H1, 2026Q3 or 2026-09');
export const Bilingual = z.object({ zh: z.string(), en: z.string() });

/** RFC 9457 problem details. `code` is stable, `detail` is in the language of the request (Accept-Language). */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    /** Where in the request it went wrong: a JSON pointer, a file, a line. */
    errors: z.array(z.object({ at: z.string(), message: z.string() })).exactOptional(),
    /** For a version conflict: what stands there now. */
    current: z.unknown().exactOptional(),
  })
  .meta({ id: 'Problem' });

export const PaceClass = z.enum(['done', 'ahead', 'on', 'behind', 'other', 'unpublished']).meta({ id: 'PaceClass' });
export const Light = z.enum(['green', 'yellow', 'red', 'none']).meta({ id: 'Light' });
export const Role = z
  .enum(['clerk', 'unit-clerk', 'leader', 'deputy', 'auditor', 'administrator', 'security-administrator'])
  .meta({ id: 'Role' });

export const PlaceParams = z.object({ place: Slug });

export const Target = z
  .object({
    measure: z.string(),
    value: Decimal,
    unit: z.string(),
    bound: z.enum(['ge', 'le', 'approx', 'eq', 'gt', 'lt']),
    kind: z.enum(['flow', 'stock', 'growth', 'rate', 'hold']),
    base: Decimal.exactOptional(),
    stretch: Decimal.exactOptional(),
  })
  .meta({ id: 'Target' });

export const QuarterNode = z
  .object({
    quarter: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    text: z.string(),
    share: Decimal.exactOptional(),
    reached: z.boolean().exactOptional(),
  })
  .meta({ id: 'QuarterNode' });

export const Standing = z
  .object({
    asOf: DateString,
    paceClass: PaceClass,
    light: Light,
    value: Decimal.nullable(),
    shareDone: Decimal.nullable(),
    shareDue: Decimal.nullable(),
    pace: Decimal.nullable(),
    reason: Bilingual,
  })
  .meta({ id: 'Standing' });
