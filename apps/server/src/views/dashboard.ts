import {
  dashboardCounts,
  dashboardYear,
  listIndicators,
  listMatters,
  type MatterFilter,
  type PlaceRow,
  type Tx,
} from '@luoshi/ledger';
import { indicatorView } from './indicator.ts';
import { matterRow } from './matter.ts';
import { namesIn } from './names.ts';

/** The year's counts, headline indicators, what is due this week and what turned red in the last seven days. */
export async function dashboardView(tx: Tx, place: PlaceRow, today: string) {
  const year = (await dashboardYear(tx, place.id)) ?? Number(today.slice(0, 4));
  const names = await namesIn(tx, place.id);
  const counts = await dashboardCounts(tx, place.id, year);
  const list = async (filter: Partial<MatterFilter>) =>
    (await listMatters(tx, place.id, { year, sort: 'due', page: 1, size: 100, ...filter })).items;

  const due = await list({ dueFrom: weekStart(today), dueTo: daysLater(weekStart(today), 6), open: true });
  const red = await list({ light: 'red', redSince: daysLater(today, -7) });
  const headlines = await listIndicators(tx, place.id, year, { headline: true });
  return {
    place: place.slug,
    today,
    year,
    byPaceClass: { ...counts.byPaceClass },
    byLight: { ...counts.byLight },
    units: counts.units.map(({ unit, name, total, byPaceClass, byLight }) => ({
      unit: { id: unit, name },
      total,
      byPaceClass: { ...byPaceClass },
      byLight: { ...byLight },
    })),
    dueThisWeek: due.map((m) => matterRow(m, names)),
    turnedRed: red.map((m) => ({ matter: matterRow(m, names), since: m.redSince ?? m.standing.asOf })),
    headlines: headlines.map((i) => indicatorView(i, year, today, names)),
  };
}

/** Monday of the week a day is in. */
function weekStart(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return daysLater(day, -weekday);
}

function daysLater(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
