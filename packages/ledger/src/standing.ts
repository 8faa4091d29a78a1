import { judge, type Matter, type ObservedFigure, type ReleaseCalendar, type Standing } from '@luoshi/mechanism';
import { sql } from 'kysely';
import type { PlaceRow } from './contract.ts';
import type { Tx } from './ledger.ts';
import { rulesOfPlace } from './rules.ts';

/**
 * Judges matters on a day and keeps what comes out. The only writer of `standing`: list, detail, dashboard and export
 * read one number, computed once. `red_since` is the first day a matter was seen red without a break.
 */
export async function judgeMatters(tx: Tx, place: string, matters: readonly Matter[], today: string): Promise<void> {
  if (matters.length === 0) return;
  const standings = await standingsOf(tx, place, matters, today);
  const rows = matters.map((matter, i) => rowOf(matter.id, standings[i]!));
  await sql`
    INSERT INTO luoshi.standing AS s (place, matter, as_of, pace_class, light, value, share_done, share_due, pace, reason_zh, reason_en, red_since)
    SELECT ${place}, matter, as_of, pace_class, light, value, share_done, share_due, pace, reason_zh, reason_en,
      CASE WHEN light = 'red' THEN as_of END
    FROM jsonb_to_recordset(${JSON.stringify(rows)}) AS n (matter uuid, as_of date, pace_class text, light text, value numeric,
      share_done numeric, share_due numeric, pace numeric, reason_zh text, reason_en text)
    ON CONFLICT (place, matter) DO UPDATE SET
      as_of = excluded.as_of, pace_class = excluded.pace_class, light = excluded.light, value = excluded.value,
      share_done = excluded.share_done, share_due = excluded.share_due, pace = excluded.pace,
      reason_zh = excluded.reason_zh, reason_en = excluded.reason_en,
      red_since = CASE WHEN excluded.light = 'red' THEN coalesce(s.red_since, excluded.red_since) END`.execute(tx.db);
}

/** What `judge` says of each matter, in their order. */
export async function standingsOf(
  tx: Tx,
  place: string,
  matters: readonly Matter[],
  today: string,
): Promise<Standing[]> {
  const ruleSetOf = await rulesOfPlace(tx, place, today);
  const series = await seriesOf(tx, place, matters);
  return matters.map((matter) => {
    const mechanism = tx.rules.mechanisms.get(matter.mechanism);
    if (!mechanism)
      throw new Error(`Matter ${matter.id} is under the mechanism ${matter.mechanism}, which is not there.`);
    const { observations, calendar } = series.get(matter.id) ?? {};
    return judge(matter, mechanism, ruleSetOf(mechanism), {
      today,
      ...(observations && { observations }),
      ...(calendar && { releases: calendar }),
    });
  });
}

interface Series {
  observations: ObservedFigure[];
  calendar: ReleaseCalendar | null;
}

/** Figures in force of the indicators that matters of an indicator set follow up. */
async function seriesOf(tx: Tx, place: string, matters: readonly Matter[]): Promise<Map<string, Series>> {
  const ids = matters.flatMap((m) =>
    tx.rules.mechanisms.get(m.mechanism)?.primitive === 'indicator-set' ? [m.id] : [],
  );
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ matter: string } & Series>`
    SELECT t.matter, i.calendar, coalesce((
      SELECT jsonb_agg(jsonb_build_object('period', o.period, 'value', o.value::text, 'unit', o.unit, 'kind', o.kind,
        'status', o.status, 'released', o.released) ORDER BY o.period, o.at)
      FROM luoshi.observation o
      WHERE o.place = i.place AND o.indicator = i.id
        AND NOT EXISTS (SELECT FROM luoshi.observation n WHERE n.place = o.place AND n.replaces = o.id)), '[]') AS observations
    FROM luoshi.target t JOIN luoshi.indicator i ON i.place = t.place AND i.id = t.indicator
    WHERE t.place = ${place} AND t.matter = ANY(${ids}::uuid[])`.execute(tx.db);
  return new Map(rows.map((row) => [row.matter, row]));
}

const BATCH = 1000;

/**
 * Judges again every matter whose standing is of another day than `today`. Inside `asSystem`, when a place's day moves on
 * and at the start of the server. Answers how many.
 */
export async function refreshStandings(tx: Tx, place: PlaceRow, today: string): Promise<number> {
  let judged = 0;
  for (;;) {
    const { rows } = await sql<{ state: Matter }>`
      SELECT m.state FROM luoshi.standing s JOIN luoshi.matter m ON m.place = s.place AND m.id = s.matter
      WHERE s.place = ${place.id} AND s.as_of <> ${today}
      ORDER BY m.id LIMIT ${BATCH} FOR UPDATE OF m`.execute(tx.db);
    await judgeMatters(
      tx,
      place.id,
      rows.map((row) => row.state),
      today,
    );
    judged += rows.length;
    if (rows.length < BATCH) return judged;
  }
}

function rowOf(matter: string, standing: Standing) {
  return {
    matter,
    as_of: standing.asOf,
    pace_class: standing.paceClass,
    light: standing.light,
    value: standing.value,
    share_done: standing.shareDone,
    share_due: standing.shareDue,
    pace: standing.pace,
    reason_zh: standing.reason.zh,
    reason_en: standing.reason.en,
  };
}

export interface StandingRecord {
  as_of: string;
  pace_class: Standing['paceClass'];
  light: Standing['light'];
  value: string | null;
  share_done: string | null;
  share_due: string | null;
  pace: string | null;
  reason_zh: string;
  reason_en: string;
}

export function standingFrom(row: StandingRecord): Standing {
  return {
    asOf: row.as_of,
    paceClass: row.pace_class,
    light: row.light,
    value: row.value,
    shareDone: row.share_done,
    shareDue: row.share_due,
    pace: row.pace,
    reason: { zh: row.reason_zh, en: row.reason_en },
  };
}
