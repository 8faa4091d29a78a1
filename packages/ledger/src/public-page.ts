import type { DateString, Matter, Standing } from '@luoshi/mechanism';
import { sql } from 'kysely';
import type { DayRoot, IndicatorWithFigures, MatterCounts, PlaceRow } from './contract.ts';
import type { Tx } from './ledger.ts';
import { noCounts } from './matters.ts';
import { type StandingRecord, standingFrom } from './standing.ts';

export interface PublicTask
  extends Pick<Matter, 'id' | 'title' | 'mechanism' | 'target' | 'source' | 'due' | 'reports'> {
  section: string | null;
  leadUnit: string | null;
  standing: Standing;
}

export interface PublicData {
  report: { id: string; year: number; title: string; delivered: string | null } | null;
  headlines: IndicatorWithFigures[];
  byPaceClass: MatterCounts['byPaceClass'];
  tasks: PublicTask[];
  roots: DayRoot[];
}

const ROOTS_SHOWN = 30;

/**
 * What anybody may read of a place without signing in: the published tasks of its newest report, headline indicators
 * as far as released, and the roots of the last days. Inside `asPublic`; reads through the public functions of the
 * database only.
 */
export async function publicPage(tx: Tx, place: PlaceRow, today: DateString): Promise<PublicData> {
  const { rows: reports } = await sql<
    NonNullable<PublicData['report']>
  >`SELECT * FROM luoshi.public_report(${place.id})`.execute(tx.db);
  const report = reports[0] ?? null;
  if (!report) return { report, headlines: [], byPaceClass: noCounts().byPaceClass, tasks: [], roots: [] };
  type TaskRecord = StandingRecord &
    Pick<PublicTask, 'id' | 'title' | 'mechanism' | 'section' | 'due'> & { unit_name: string | null; state: Matter };
  const { rows } = await sql<TaskRecord>`SELECT * FROM luoshi.public_tasks(${place.id}, ${report.year})`.execute(tx.db);
  const byPaceClass = noCounts().byPaceClass;
  for (const row of rows) byPaceClass[row.pace_class] += 1;
  const { rows: roots } = await sql<{ day: string; root: Buffer; entries: number }>`
    SELECT * FROM luoshi.public_roots(${place.id}, ${ROOTS_SHOWN})`.execute(tx.db);
  return {
    report,
    headlines: await headlines(tx, place.id, report.year, today),
    byPaceClass,
    tasks: rows.map((row) => ({
      id: row.id,
      title: row.title,
      mechanism: row.mechanism,
      section: row.section,
      leadUnit: row.unit_name,
      due: row.due,
      target: row.state.target,
      source: row.state.source,
      reports: row.state.reports,
      standing: standingFrom(row),
    })),
    roots: roots.map((row) => ({ ...row, root: row.root.toString('hex') })),
  };
}

async function headlines(tx: Tx, place: string, year: number, today: DateString): Promise<IndicatorWithFigures[]> {
  type Figures = Omit<IndicatorWithFigures, 'standing' | 'source'> & {
    task: (StandingRecord & Pick<IndicatorWithFigures, 'source'>) | null;
  };
  const { rows } = await sql<Figures>`
    SELECT
      jsonb_build_object('id', i.id, 'place', i.place, 'slug', i.slug, 'name', i.name, 'nameEn', i.name_en, 'unit', i.unit,
        'better', i.better, 'leadUnit', i.lead_unit, 'sourceUnit', i.source_unit, 'headline', i.headline, 'order', i.ord,
        'calendar', i.calendar) AS indicator,
      CASE WHEN t.id IS NOT NULL THEN jsonb_build_object('id', t.id, 'indicator', t.indicator, 'year', t.year, 'kind', t.kind,
        'value', t.value::text, 'stretch', t.stretch::text, 'unit', t.unit, 'bound', t.bound, 'text', t.text, 'report', t.report,
        'matter', t.matter) END AS target,
      coalesce((SELECT jsonb_agg(jsonb_build_object('id', o.id, 'indicator', o.indicator, 'period', o.period, 'value', o.value::text,
          'unit', o.unit, 'kind', o.kind, 'status', o.status, 'released', o.released, 'replaces', o.replaces, 'reason', o.reason,
          'at', o.at, 'actor', '', 'replaced', false) ORDER BY o.period, o.kind)
        FROM luoshi.public_observations(${place}, ${today}) o WHERE o.indicator = i.id), '[]') AS observations,
      (SELECT jsonb_build_object('as_of', s.as_of, 'pace_class', s.pace_class, 'light', s.light, 'value', s.value::text,
          'share_done', s.share_done::text, 'share_due', s.share_due::text, 'pace', s.pace::text, 'reason_zh', s.reason_zh,
          'reason_en', s.reason_en, 'source', s.state -> 'source')
        FROM luoshi.public_tasks(${place}, ${year}) s WHERE s.id = t.matter) AS task
    FROM luoshi.public_indicators(${place}) i
    LEFT JOIN luoshi.public_targets(${place}, ${year}) t ON t.indicator = i.id
    ORDER BY i.ord, i.slug`.execute(tx.db);
  return rows.map(({ task, ...row }) => ({
    ...row,
    source: task?.source ?? null,
    standing: task && standingFrom(task),
  }));
}
