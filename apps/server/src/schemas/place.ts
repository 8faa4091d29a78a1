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
    aliases: z.array(z.string()).describe('Other names it goes by in tables and reports, earlier names among them'),
    duties: z.string(),
    endedOn: DateString.nullable().describe('From this day on it is not responsible for anything new'),
    /** Pinyin order. */
    sort: z.int(),
  })
  .meta({ id: 'Unit' });

const UnitName = z.string().trim().min(2).max(60);

export const NewUnit = z.object({
  name: UnitName,
  shortName: UnitName.nullable().default(null).describe('Made from the name when left out'),
  aliases: z.array(UnitName).max(20).default([]),
  kind: z.enum(['department', 'town', 'enterprise', 'other']).nullable().default(null),
  duties: z.string().trim().max(2000).nullable().default(null),
});

export const UnitChanges = z.object({
  name: UnitName.exactOptional(),
  shortName: UnitName.exactOptional(),
  aliases: z.array(UnitName).max(20).exactOptional(),
  kind: z.enum(['department', 'town', 'enterprise', 'other']).exactOptional(),
  duties: z.string().trim().max(2000).exactOptional(),
});

export const UnitList = z.object({
  text: z.string().max(100_000).describe('One unit a line: 全称[，简称[，别名…]]'),
  dryRun: z.boolean().default(false).describe('Only say what each line would do'),
});

export const UnitListResult = z
  .object({
    created: z.int(),
    lines: z.array(
      z.object({
        line: z.int().describe('From 1; empty lines are passed over'),
        text: z.string(),
        status: z.enum(['new', 'there', 'wrong']),
        name: z.string(),
        shortName: z.string(),
        kind: z.enum(['department', 'town', 'enterprise', 'other']),
        message: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'UnitListResult' });

/** A post holds duties, not a person: its holder may change without a new table. */
export const Post = z
  .object({
    id: Id,
    title: z.string(),
    holder: z.string(),
    units: z.array(Id).describe('Units it is in charge of (分管)'),
    former: z
      .array(z.object({ holder: z.string(), until: DateString }))
      .describe('Who held it before, latest first; `until` is the day the next one took over'),
  })
  .meta({ id: 'Post' });

export const NewPost = z.object({
  title: z.string().trim().min(1).max(60),
  holder: z.string().trim().max(40).default(''),
  units: z.array(Id).max(200).default([]),
});

export const PostChanges = z.object({
  title: z.string().trim().min(1).max(60).exactOptional(),
  holder: z.string().trim().max(40).exactOptional(),
  units: z.array(Id).max(200).exactOptional(),
});

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
