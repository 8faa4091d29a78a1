/**
 * The last day of a period.
 * @example lastDayOf('2026-02') // '2026-02-28'; lastDayOf('2026Q3') // '2026-09-30'
 */
export function lastDayOf(period: string): string {
  const year = Number(period.slice(0, 4));
  const rest = period.slice(4);
  const month = rest.startsWith('-')
    ? Number(rest.slice(1))
    : rest.startsWith('Q')
      ? Number(rest.slice(1)) * 3
      : rest.startsWith('H')
        ? Number(rest.slice(1)) * 6
        : 12;
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
