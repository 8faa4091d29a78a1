import type { Entry, EntryData, Matter, Standing } from '@luoshi/mechanism';
import { type RawBuilder, sql } from 'kysely';
import type { MatterCounts, MatterFilter, MatterPage, MatterWithStanding } from './contract.ts';
import type { Tx } from './ledger.ts';
import { indexQuery, wordsToCheck } from './search.ts';
import { type StandingRecord, standingFrom } from './standing.ts';

type Conditions = Omit<MatterFilter, 'page' | 'size' | 'sort'>;

/**
 * One page of a filter with its counts, in one round trip.
 *
 * `total` is of the whole filter; `counts` are over the filter without `light` and `paceClass`, so that the numbers on
 * the light and class buttons stand while one of them is pressed.
 * @example await listMatters(tx, place.id, { unit, role: 'lead', light: 'red', sort: 'due', page: 1, size: 50 });
 */
export async function listMatters(tx: Tx, place: string, filter: MatterFilter): Promise<MatterPage> {
  const order = ORDERS[filter.sort];
  const { rows } = await sql<Partial<MatterRecord> & { cells: Cell[] }>`
    WITH cells AS (${cellsOf(place, shared(filter))}),
    hits AS MATERIALIZED (
      SELECT m.id, row_number() OVER (ORDER BY ${order}) AS n ${from(filter, filter.sort)} WHERE ${where(place, filter)}
      ORDER BY ${order} LIMIT ${filter.size} OFFSET ${(filter.page - 1) * filter.size}
    ), page AS (
      SELECT ${COLUMNS}, hits.n FROM hits
      JOIN luoshi.matter m ON m.place = ${place} AND m.id = hits.id
      JOIN luoshi.standing s ON s.place = ${place} AND s.matter = hits.id
    )
    SELECT page.*, (SELECT coalesce(jsonb_agg(cells), '[]') FROM cells) AS cells
    FROM (SELECT) one LEFT JOIN page ON true ORDER BY page.n`.execute(tx.db);
  const cells = rows[0]?.cells ?? [];
  return {
    items: rows.flatMap((row) => (row.state ? [matterOf(row as MatterRecord)] : [])),
    total: cells.filter((cell) => isIn(cell, filter)).reduce((sum, cell) => sum + cell.n, 0),
    counts: countsOf(cells),
  };
}

/** All matters of a filter in its order, for a file. */
export async function mattersForExport(
  tx: Tx,
  place: string,
  filter: Omit<MatterFilter, 'page' | 'size'>,
): Promise<MatterWithStanding[]> {
  const { rows } = await sql<MatterRecord>`
    SELECT ${COLUMNS} ${ALL} WHERE ${where(place, filter)} ORDER BY ${ORDERS[filter.sort]}`.execute(tx.db);
  return rows.map(matterOf);
}

export async function getMatter(tx: Tx, place: string, matter: string): Promise<MatterWithStanding | null> {
  const { rows } = await sql<MatterRecord>`
    SELECT ${COLUMNS} ${ALL} WHERE m.place = ${place} AND m.id = ${matter}`.execute(tx.db);
  return rows[0] ? matterOf(rows[0]) : null;
}

/** How many matters of a filter have each light and class. */
export async function matterCounts(tx: Tx, place: string, filter: Conditions): Promise<MatterCounts> {
  const { rows } = await cellsOf(place, filter).execute(tx.db);
  return countsOf(rows);
}

/** A matter's entries, first to last. */
export async function entriesOf(tx: Tx, place: string, matter: string): Promise<Entry[]> {
  const rows = await tx.db
    .selectFrom('luoshi.entry')
    .selectAll()
    .where('place', '=', place)
    .where('matter', '=', matter)
    .orderBy('seq')
    .execute();
  return rows.map(entryFrom);
}

export interface EntryRecord {
  id: string;
  place: string;
  matter: string;
  seq: number;
  at: string;
  day: string;
  actor: string;
  unit: string | null;
  data: unknown;
  previous: Uint8Array;
  hash: Uint8Array;
}

export function entryFrom(row: EntryRecord): Entry {
  return {
    id: row.id,
    place: row.place,
    matter: row.matter,
    seq: row.seq,
    at: row.at,
    day: row.day,
    actor: row.actor,
    unit: row.unit,
    data: row.data as EntryData,
    previous: Buffer.from(row.previous).toString('hex'),
    hash: Buffer.from(row.hash).toString('hex'),
  };
}

interface Cell {
  light: Standing['light'];
  pace_class: Standing['paceClass'];
  n: number;
}

function isIn(cell: Cell, { light, paceClass }: Conditions): boolean {
  return (light === undefined || cell.light === light) && (paceClass === undefined || cell.pace_class === paceClass);
}

export function noCounts(): MatterCounts {
  return {
    byLight: { green: 0, yellow: 0, red: 0, none: 0 },
    byPaceClass: { done: 0, ahead: 0, on: 0, behind: 0, other: 0, unpublished: 0 },
  };
}

export function countsOf(cells: readonly Cell[]): MatterCounts {
  const counts = noCounts();
  for (const { light, pace_class, n } of cells) {
    counts.byLight[light] += n;
    counts.byPaceClass[pace_class] += n;
  }
  return counts;
}

interface MatterRecord extends StandingRecord {
  state: Matter;
  section: string | null;
  last_reported: string | null;
  red_since: string | null;
}

const STANDING = sql`JOIN luoshi.standing s ON s.place = m.place AND s.matter = m.id`;
const UNIT = sql`LEFT JOIN luoshi.unit u ON u.place = m.place AND u.id = m.lead_unit`;
const ALL = sql`FROM luoshi.matter m ${STANDING} ${UNIT}`;

/** The tables that a filter and an order look at, and no other: a page in the report's order reads its own rows only. */
function from(filter: Conditions, sort: MatterFilter['sort']): RawBuilder<unknown> {
  const { light, paceClass, redSince, open } = filter;
  const standing = sort === 'pace' || open || [light, paceClass, redSince].some((condition) => condition !== undefined);
  return sql`FROM luoshi.matter m ${standing ? STANDING : sql``} ${sort === 'unit' ? UNIT : sql``}`;
}

/** How many matters of a filter have each light and class. */
function cellsOf(place: string, filter: Conditions): RawBuilder<Cell> {
  return sql<Cell>`SELECT s.light, s.pace_class, count(*) AS n FROM luoshi.matter m ${STANDING}
    WHERE ${where(place, filter)} GROUP BY 1, 2`;
}

const COLUMNS = sql`m.state, m.section, m.last_reported, s.as_of, s.pace_class, s.light, s.value, s.share_done, s.share_due, s.pace,
  s.reason_zh, s.reason_en, s.red_since`;

const ORDERS: Record<MatterFilter['sort'], RawBuilder<unknown>> = {
  order: sql`m.year DESC, m.ord, m.id`,
  due: sql`m.due NULLS LAST, m.ord, m.id`,
  pace: sql`s.pace NULLS LAST, m.ord, m.id`,
  unit: sql`u.name COLLATE luoshi.pinyin NULLS LAST, m.ord, m.id`,
  updated: sql`m.updated_at DESC, m.id`,
};

function shared({ light: _light, paceClass: _paceClass, ...rest }: Conditions): Conditions {
  return rest;
}

/** Every condition is one line; what is not asked is not in the statement. */
function where(place: string, filter: Conditions): RawBuilder<unknown> {
  const conditions = [sql`m.place = ${place}`];
  const { unit, role, q } = filter;
  if (filter.year !== undefined) conditions.push(sql`m.year = ${filter.year}`);
  if (filter.mechanism !== undefined) conditions.push(sql`m.mechanism = ${filter.mechanism}`);
  if (filter.report !== undefined) conditions.push(sql`m.report = ${filter.report}`);
  if (filter.section !== undefined) conditions.push(sql`m.section = ${filter.section}`);
  if (filter.stage !== undefined) conditions.push(sql`m.stage = ${filter.stage}`);
  if (filter.light !== undefined) conditions.push(sql`s.light = ${filter.light}`);
  if (filter.paceClass !== undefined) conditions.push(sql`s.pace_class = ${filter.paceClass}`);
  if (filter.dueFrom !== undefined) conditions.push(sql`m.due >= ${filter.dueFrom}`);
  if (filter.dueTo !== undefined) conditions.push(sql`m.due <= ${filter.dueTo}`);
  if (filter.redSince !== undefined) conditions.push(sql`s.red_since >= ${filter.redSince}`);
  if (filter.open) conditions.push(sql`s.pace_class <> 'done'`);
  if (filter.notReportedSince !== undefined) {
    conditions.push(sql`(m.last_reported IS NULL OR m.last_reported < ${filter.notReportedSince})`);
  }
  if (unit !== undefined && role === 'lead') conditions.push(sql`m.lead_unit = ${unit}`);
  if (unit !== undefined && role !== 'lead') {
    const asRole = role === 'co' ? sql`AND mu.role = 'co'` : sql``;
    conditions.push(
      sql`m.id IN (SELECT mu.matter FROM luoshi.matter_unit mu WHERE mu.place = ${place} AND mu.unit = ${unit} ${asRole})`,
    );
  }
  if (q !== undefined) {
    const query = indexQuery(q);
    if (query !== null) conditions.push(sql`m.id IN (SELECT luoshi.matters_matching(${query}::tsquery))`);
    // The index finds words whose characters stand apart too; here they must stand together (project.ts: searchText).
    for (const word of wordsToCheck(q)) {
      conditions.push(
        sql`position(${word} IN lower(normalize(concat_ws(' ', m.title, m.state #>> '{source,text}'), NFKC))) > 0`,
      );
    }
  }
  return sql.join(conditions, sql` AND `);
}

function matterOf(row: MatterRecord): MatterWithStanding {
  return {
    matter: row.state,
    standing: standingFrom(row),
    redSince: row.red_since,
    section: row.section,
    lastReported: row.last_reported,
  };
}
