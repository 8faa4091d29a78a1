import type { DateString } from '@luoshi/mechanism';
import { sql } from 'kysely';
import type { DayRoot, PlaceRow } from './contract.ts';
import { merkleRoot } from './hash.ts';
import type { Tx } from './ledger.ts';

/**
 * Closes a day that is over: the Merkle root over its entries, for the public page. After that the day takes no entry.
 * Inside `asSystem`, ten minutes after midnight of the place, when no transaction of the day can still be open. A day
 * that is closed answers what stands; one without entries has no root.
 */
export async function closeDay(tx: Tx, place: Pick<PlaceRow, 'id'>, day: DateString): Promise<DayRoot | null> {
  const there = await tx.db
    .selectFrom('luoshi.day_root')
    .select(['day', 'root', 'entries'])
    .where('place', '=', place.id)
    .where('day', '=', day)
    .executeTakeFirst();
  if (there) return { ...there, root: Buffer.from(there.root).toString('hex') };
  const made = await rootOf(tx, place.id, day);
  if (made === null) return null;
  await sql`INSERT INTO luoshi.day_root (place, day, root, entries)
    VALUES (${place.id}, ${day}, ${Buffer.from(made.root, 'hex')}, ${made.entries}) ON CONFLICT DO NOTHING`.execute(
    tx.db,
  );
  return made;
}

/** The root as the entries of the day make it now; null when there are none. */
export async function rootOf(tx: Tx, place: string, day: DateString): Promise<DayRoot | null> {
  const rows = await tx.db
    .selectFrom('luoshi.entry')
    .select('hash')
    .where('place', '=', place)
    .where('day', '=', day)
    .orderBy('matter')
    .orderBy('seq')
    .execute();
  if (rows.length === 0) return null;
  return { day, root: merkleRoot(rows.map((row) => Buffer.from(row.hash).toString('hex'))), entries: rows.length };
}

/** Days before `today` that have entries and no root yet. */
export async function openDays(tx: Tx, place: string, today: DateString): Promise<DateString[]> {
  const { rows } = await sql<{ day: string }>`
    SELECT DISTINCT e.day FROM luoshi.entry e
    WHERE e.place = ${place} AND e.day < ${today}
      AND NOT EXISTS (SELECT FROM luoshi.day_root r WHERE r.place = e.place AND r.day = e.day)
    ORDER BY e.day`.execute(tx.db);
  return rows.map((row) => row.day);
}

/** The latest roots, newest first. */
export async function listDayRoots(tx: Tx, place: string, last: number): Promise<DayRoot[]> {
  const rows = await tx.db
    .selectFrom('luoshi.day_root')
    .select(['day', 'root', 'entries'])
    .where('place', '=', place)
    .orderBy('day', 'desc')
    .limit(last)
    .execute();
  return rows.map((row) => ({ ...row, root: Buffer.from(row.root).toString('hex') }));
}
