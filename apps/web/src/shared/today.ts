/** Days and periods counted from a place's own day; all are strings, none knows a clock. */

/** @example daysLater('2026-02-27', 3) // '2026-03-02' */
export function daysLater(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Monday to Sunday of the week a day is in. */
export function weekOf(day: string): { from: string; to: string } {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const from = daysLater(day, -weekday);
  return { from, to: daysLater(from, 6) };
}

/** The first day of a day's month: what is reported from then on is this round's dispatch. */
export function monthStart(day: string): string {
  return `${day.slice(0, 7)}-01`;
}

/** Months of the year that have begun, the latest first: `2026-09`, `2026-08`, … */
export function monthsBegun(day: string): string[] {
  const year = day.slice(0, 4);
  return Array.from(
    { length: Number(day.slice(5, 7)) },
    (_, n) => `${year}-${String(n + 1).padStart(2, '0')}`,
  ).reverse();
}

/**
 * The month somebody most likely reports: the last one that is over, unless it has been reported; in January the
 * running one.
 * @example monthToReport('2026-09-18', ['2026-07']) // '2026-08'; with '2026-08' reported, '2026-09'
 */
export function monthToReport(day: string, reported: readonly string[]): string {
  const [running, over] = monthsBegun(day) as [string, string | undefined];
  return over !== undefined && !reported.includes(over) ? over : running;
}
