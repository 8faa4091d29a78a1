import { sql } from 'kysely';
import type { Tx } from './ledger.ts';

/** Matters that are not finished, and draft rows, that a unit leads or a post is in charge of. */
export async function openWorkOf(tx: Tx, place: string, of: { unit: string } | { post: string }): Promise<number> {
  const responsible = 'unit' in of ? sql`lead_unit = ${of.unit}` : sql`leader = ${of.post}`;
  const { rows } = await sql<{ open: number }>`
    SELECT (SELECT count(*) FROM luoshi.matter m WHERE m.place = ${place} AND m.closed_on IS NULL AND ${responsible})::int
      + (SELECT count(*) FROM luoshi.breakdown_row b WHERE b.place = ${place} AND b.status = 'draft' AND ${responsible})::int
      AS open`.execute(tx.db);
  return rows[0]!.open;
}
