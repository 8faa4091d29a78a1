import type { DateString } from '@luoshi/mechanism';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { PlaceRow } from './contract.ts';
import type { Tx } from './ledger.ts';

interface PlaceRecord {
  id: string;
  slug: string;
  name: string;
  name_en: string | null;
  level: PlaceRow['level'];
  code: string | null;
  parent: string | null;
  time_zone: string;
  fixed_today: string | null;
}

const COLUMNS = ['id', 'slug', 'name', 'name_en', 'level', 'code', 'parent', 'time_zone', 'fixed_today'] as const;

export async function listPlaces(tx: Tx): Promise<PlaceRow[]> {
  const rows = await tx.db.selectFrom('luoshi.place').select(COLUMNS).orderBy('slug').execute();
  return rows.map(placeOf);
}

/** Places with something on their public page. */
export async function listPublicPlaces(tx: Tx): Promise<PlaceRow[]> {
  const { rows } = await sql<PlaceRecord>`SELECT * FROM luoshi.public_places()`.execute(tx.db);
  return rows.map(placeOf);
}

export async function placeBySlug(tx: Tx, slug: string): Promise<PlaceRow | null> {
  const row = await tx.db.selectFrom('luoshi.place').select(COLUMNS).where('slug', '=', slug).executeTakeFirst();
  return row ? placeOf(row) : null;
}

/** Inside `asSystem`. `parent` is the id of the place above. */
export async function createPlace(tx: Tx, place: Omit<PlaceRow, 'id'>): Promise<PlaceRow> {
  const row = await tx.db
    .insertInto('luoshi.place')
    .values({
      id: uuid(),
      slug: place.slug,
      name: place.name,
      name_en: place.nameEn,
      level: place.level,
      code: place.code,
      parent: place.parent,
      time_zone: place.timeZone,
      fixed_today: place.fixedToday,
    })
    .returning(COLUMNS)
    .executeTakeFirstOrThrow();
  return placeOf(row);
}

/**
 * The place's own day: the fixed one of a sample place, else the date of `now` in its time zone.
 * @example todayOf({ ...place, timeZone: 'Asia/Shanghai', fixedToday: null }, new Date('2026-03-01T16:30:00Z')) // '2026-03-02'
 */
export function todayOf(place: Pick<PlaceRow, 'timeZone' | 'fixedToday'>, now: Date): DateString {
  return place.fixedToday ?? dateFormat(place.timeZone).format(now);
}

/**
 * The instant an entry made at `now` carries, ISO UTC. A sample place lives on its own day: the time of day is the
 * clock's, so that its timeline goes on where the samples end (docs/decisions/0006-sample-time.md).
 * @example instantOf({ ...place, timeZone: 'Asia/Shanghai', fixedToday: '2026-09-18' }, new Date('2026-11-22T13:05:00Z')) // '2026-09-18T13:05:00.000Z'
 */
export function instantOf(place: Pick<PlaceRow, 'timeZone' | 'fixedToday'>, now: Date): string {
  if (place.fixedToday === null) return now.toISOString();
  const days = Date.parse(place.fixedToday) - Date.parse(dateFormat(place.timeZone).format(now));
  return new Date(now.getTime() + days).toISOString();
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than a database round trip; sv-SE writes dates as YYYY-MM-DD. */
function dateFormat(timeZone: string): Intl.DateTimeFormat {
  let format = dateFormats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    dateFormats.set(timeZone, format);
  }
  return format;
}

function placeOf(row: PlaceRecord): PlaceRow {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    nameEn: row.name_en,
    level: row.level,
    code: row.code,
    parent: row.parent,
    timeZone: row.time_zone,
    fixedToday: row.fixed_today,
  };
}
