import type { Matter } from '@luoshi/mechanism';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type {
  IndicatorRow,
  IndicatorWithFigures,
  NewObservation,
  ObservationRow,
  PlaceRow,
  Result,
  TargetRow,
} from './contract.ts';
import { fail, ok } from './failure.ts';
import type { Tx } from './ledger.ts';
import { todayOf } from './places.ts';
import { judgeMatters, type StandingRecord, standingFrom } from './standing.ts';

/** Adds indicators, or changes those of the same slug. Answers all of the place. */
export async function saveIndicators(
  tx: Tx,
  place: string,
  indicators: Omit<IndicatorRow, 'id' | 'place'>[],
): Promise<IndicatorRow[]> {
  if (indicators.length > 0) {
    await tx.db
      .insertInto('luoshi.indicator')
      .values(
        indicators.map((i) => ({
          place,
          id: uuid(),
          slug: i.slug,
          name: i.name,
          name_en: i.nameEn,
          unit: i.unit,
          better: i.better,
          lead_unit: i.leadUnit,
          source_unit: i.sourceUnit,
          headline: i.headline,
          ord: i.order,
          calendar: i.calendar && JSON.stringify(i.calendar),
        })),
      )
      .onConflict((same) =>
        same.columns(['place', 'slug']).doUpdateSet((now) => ({
          name: now.ref('excluded.name'),
          name_en: now.ref('excluded.name_en'),
          unit: now.ref('excluded.unit'),
          better: now.ref('excluded.better'),
          lead_unit: now.ref('excluded.lead_unit'),
          source_unit: now.ref('excluded.source_unit'),
          headline: now.ref('excluded.headline'),
          ord: now.ref('excluded.ord'),
          calendar: now.ref('excluded.calendar'),
        })),
      )
      .execute();
  }
  const { rows } =
    await sql<IndicatorRow>`SELECT ${INDICATOR} FROM luoshi.indicator i WHERE i.place = ${place} ORDER BY i.ord, i.slug`.execute(
      tx.db,
    );
  return rows;
}

/** Indicators with the target of a year, all figures in force, and the standing of the matter that follows the target up. */
export async function listIndicators(
  tx: Tx,
  place: string,
  year: number,
  { headline }: { headline?: boolean } = {},
): Promise<IndicatorWithFigures[]> {
  const { rows } = await sql<FiguresRecord>`
    SELECT ${FIGURES} ${figuresOf(year)}
    WHERE i.place = ${place} ${headline === undefined ? sql`` : sql`AND i.headline = ${headline}`}
    ORDER BY i.ord, i.slug`.execute(tx.db);
  return rows.map(figuresFrom);
}

export async function getIndicator(
  tx: Tx,
  place: string,
  indicator: string,
  year: number,
): Promise<IndicatorWithFigures | null> {
  const { rows } = await sql<FiguresRecord>`
    SELECT ${FIGURES} ${figuresOf(year)} WHERE i.place = ${place} AND i.id = ${indicator}`.execute(tx.db);
  return rows[0] ? figuresFrom(rows[0]) : null;
}

/** Sets the target of an indicator for a year. */
export async function saveTarget(tx: Tx, place: string, target: Omit<TargetRow, 'id'>): Promise<TargetRow> {
  return tx.db
    .insertInto('luoshi.target')
    .values({ place, id: uuid(), ...target })
    .onConflict((same) => same.columns(['place', 'indicator', 'year']).doUpdateSet(target))
    .returning(['id', 'indicator', 'year', 'kind', 'value', 'stretch', 'unit', 'bound', 'text', 'report', 'matter'])
    .executeTakeFirstOrThrow();
}

/**
 * Adds a published figure and judges the matters that stand on the indicator again. One that is there stays and is
 * replaced, for which a reason is needed.
 *
 * @param at instant, ISO UTC
 * @returns `not-found` for an unknown indicator, `needs-reason` when there is a figure for that period and kind,
 *   `conflict` when somebody replaces it in the same moment
 */
export async function addObservation(
  tx: Tx,
  place: PlaceRow,
  figure: NewObservation,
  at: string,
  actor: string | undefined = tx.actor?.account,
): Promise<Result<ObservationRow>> {
  if (actor === undefined) throw new Error('addObservation needs to know who adds the figure');
  const { indicator, period, value, unit, kind, status, released } = figure;
  const known = await tx.db
    .selectFrom('luoshi.indicator')
    .select('id')
    .where('place', '=', place.id)
    .where('id', '=', indicator)
    .executeTakeFirst();
  if (!known) return fail('not-found', '没有这个指标。', 'There is no such indicator.', { at: '/indicator' });
  const { rows: there } = await sql<{ id: string; value: string; unit: string }>`
    SELECT o.id, o.value, o.unit FROM ${IN_FORCE} AND o.place = ${place.id} AND o.indicator = ${indicator}
      AND o.period = ${period} AND o.kind = ${kind}`.execute(tx.db);
  const replaces = there[0];
  if (replaces && !figure.reason) {
    return fail(
      'needs-reason',
      `${period} 已有数值 ${replaces.value}${replaces.unit}，更新须说明理由；原数值会保留。`,
      `${period} has ${replaces.value} ${replaces.unit} already; give a reason to replace it. The old figure stays on record.`,
      { at: '/reason', current: replaces },
    );
  }
  const id = uuid();
  const { numAffectedRows } = await sql`
    INSERT INTO luoshi.observation (place, id, indicator, period, kind, value, unit, status, released, replaces, reason, at, actor)
    VALUES (${place.id}, ${id}, ${indicator}, ${period}, ${kind}, ${value}, ${unit}, ${status}, ${released}, ${replaces?.id ?? null},
      ${replaces ? (figure.reason ?? null) : null}, ${at}, ${actor}) ON CONFLICT DO NOTHING`.execute(tx.db);
  if (numAffectedRows === 0n) {
    return fail(
      'conflict',
      '刚刚有人录入了同一期数值，请刷新后再试。',
      'Somebody entered this period just now: reload and try again.',
    );
  }
  await judgeMattersOf(tx, place.id, indicator, todayOf(place, new Date(at)));
  return ok({
    id,
    indicator,
    period,
    value,
    unit,
    kind,
    status,
    released,
    replaces: replaces?.id ?? null,
    reason: replaces ? (figure.reason ?? null) : null,
    at,
    actor,
    replaced: false,
  });
}

async function judgeMattersOf(tx: Tx, place: string, indicator: string, today: string): Promise<void> {
  const { rows } = await sql<{ state: Matter }>`
    SELECT m.state FROM luoshi.target t JOIN luoshi.matter m ON m.place = t.place AND m.id = t.matter
    WHERE t.place = ${place} AND t.indicator = ${indicator} ORDER BY m.id`.execute(tx.db);
  await judgeMatters(
    tx,
    place,
    rows.map((row) => row.state),
    today,
  );
}

const INDICATOR = sql`i.id, i.place, i.slug, i.name, i.name_en AS "nameEn", i.unit, i.better, i.lead_unit AS "leadUnit",
  i.source_unit AS "sourceUnit", i.headline, i.ord AS "order", i.calendar`;

/** Not replaced by a later one. Continue with AND. */
const IN_FORCE = sql`luoshi.observation o
  WHERE NOT EXISTS (SELECT FROM luoshi.observation n WHERE n.place = o.place AND n.replaces = o.id)`;

const OBSERVATION = sql`jsonb_build_object('id', o.id, 'indicator', o.indicator, 'period', o.period, 'value', o.value::text, 'unit', o.unit,
  'kind', o.kind, 'status', o.status, 'released', o.released, 'replaces', o.replaces, 'reason', o.reason,
  'at', to_char(o.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'actor', o.actor, 'replaced', false)`;

const FIGURES = sql`${INDICATOR},
  CASE WHEN t.id IS NOT NULL THEN jsonb_build_object('id', t.id, 'indicator', t.indicator, 'year', t.year, 'kind', t.kind,
    'value', t.value::text, 'stretch', t.stretch::text, 'unit', t.unit, 'bound', t.bound, 'text', t.text, 'report', t.report,
    'matter', t.matter) END AS target,
  (SELECT m.state -> 'source' FROM luoshi.matter m WHERE m.place = t.place AND m.id = t.matter) AS source,
  coalesce((SELECT jsonb_agg(${OBSERVATION} ORDER BY o.period, o.kind, o.at) FROM ${IN_FORCE}
    AND o.place = i.place AND o.indicator = i.id), '[]') AS observations,
  s.as_of, s.pace_class, s.light, s.value, s.share_done, s.share_due, s.pace, s.reason_zh, s.reason_en`;

function figuresOf(year: number) {
  return sql`FROM luoshi.indicator i
    LEFT JOIN luoshi.target t ON t.place = i.place AND t.indicator = i.id AND t.year = ${year}
    LEFT JOIN luoshi.standing s ON s.place = t.place AND s.matter = t.matter`;
}

type FiguresRecord = IndicatorRow & {
  target: TargetRow | null;
  source: Matter['source'];
  observations: ObservationRow[];
} & { [K in keyof StandingRecord]: StandingRecord[K] | null };

function figuresFrom({
  target,
  source,
  observations,
  as_of,
  pace_class,
  light,
  share_done,
  share_due,
  reason_zh,
  reason_en,
  value,
  pace,
  ...indicator
}: FiguresRecord): IndicatorWithFigures {
  return {
    indicator,
    target,
    source,
    observations,
    standing:
      as_of === null || pace_class === null || light === null
        ? null
        : standingFrom({
            as_of,
            pace_class,
            light,
            value,
            share_done,
            share_due,
            pace,
            reason_zh: reason_zh ?? '',
            reason_en: reason_en ?? '',
          }),
  };
}
