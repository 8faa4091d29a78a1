import { z } from 'zod';
import { DateString, Id, Role, Slug } from './common.ts';

export const Place = z
  .object({
    id: Id,
    slug: Slug,
    name: z.string(),
    nameEn: z.string().nullable(),
    level: z.enum(['nation', 'province', 'city', 'county', 'township', 'park']),
    code: z.string().nullable(),
    parent: Slug.nullable(),
    /** The place's own day: fixed for a sample place (`fixedToday` true), else today in its time zone. */
    today: DateString,
    fixedToday: z.boolean(),
  })
  .meta({ id: 'Place' });

export const Unit = z
  .object({
    id: Id,
    slug: Slug,
    name: z.string(),
    shortName: z.string(),
    kind: z.enum(['department', 'town', 'enterprise', 'other']),
    duties: z.string(),
    /** Pinyin order. */
    sort: z.int(),
  })
  .meta({ id: 'Unit' });

/** A post holds duties, not a person: its holder may change without a new table. */
export const Post = z
  .object({
    id: Id,
    title: z.string(),
    holder: z.string(),
    units: z.array(Id).describe('Units it is in charge of (分管)'),
  })
  .meta({ id: 'Post' });

export const Grant = z
  .object({ role: Role, place: Slug, unit: Id.nullable(), unitName: z.string().nullable() })
  .meta({ id: 'Grant' });

export const Session = z
  .object({
    account: z.object({
      id: z.string(),
      username: z.string(),
      name: z.string(),
      phone: z.string().nullable(),
      demo: z.boolean(),
    }),
    grants: z.array(Grant),
    places: z.array(Place),
  })
  .meta({ id: 'Session' });

export const DemoSignIn = z
  .object({ username: z.string(), name: z.string(), role: Role, unitName: z.string().nullable(), password: z.string() })
  .meta({ id: 'DemoSignIn' });

export const Account = z
  .object({
    id: z.string(),
    username: z.string(),
    name: z.string(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    disabled: z.boolean(),
    grants: z.array(Grant),
  })
  .meta({ id: 'Account' });

export const NewAccount = z.object({
  username: z.string().regex(/^[a-zA-Z0-9_.-]{3,30}$/),
  name: z.string().min(1).max(40),
  phone: z
    .string()
    .regex(/^\+?\d{6,15}$/)
    .nullable()
    .default(null),
  email: z.email().nullable().default(null),
  password: z.string().min(8).max(100),
  grants: z.array(z.object({ role: Role, unit: Id.nullable() })).min(1),
});
