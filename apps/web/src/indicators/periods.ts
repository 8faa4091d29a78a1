import type { Observation } from '../api/types.ts';

/**
 * Periods a figure can be entered for, the latest first: those of this year and the last that have begun, in the rhythm
 * of what was published before (quarters for GDP); months when nothing was.
 */
export function enterable(observations: readonly Pick<Observation, 'period'>[], today: string): string[] {
  const rhythm = observations[observations.length - 1]?.period.slice(4) ?? '-';
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  return [year, year - 1].flatMap((y) => {
    const until = y === year ? month : 12;
    if (rhythm === '') return [`${y}`];
    if (rhythm.startsWith('H')) return until > 6 ? [`${y}H2`, `${y}H1`] : [`${y}H1`];
    if (rhythm.startsWith('Q')) return count(Math.ceil(until / 3)).map((n) => `${y}Q${n}`);
    return count(until).map((n) => `${y}-${String(n).padStart(2, '0')}`);
  });
}

const count = (to: number): number[] => Array.from({ length: to }, (_, n) => to - n);

/**
 * The period somebody most likely enters: the one after the last published; when nothing of the year was, the last one
 * that is over.
 * @param periods as `enterable` gives them, the latest first
 */
export function nextToEnter(periods: readonly string[], published: readonly string[], year: number): string {
  const ofYear = periods.filter((period) => period.startsWith(String(year)));
  const last = ofYear.findIndex((period) => published.includes(period));
  const next = last < 0 ? ofYear[1] : ofYear[last - 1];
  return next ?? ofYear[0] ?? periods[0] ?? String(year);
}
