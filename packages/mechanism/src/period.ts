/** Days and periods as strings. A day is `2026-03-31`; a period `2026`, `2026H1`, `2026Q3` or `2026-09`. */
import type { DateString, Period } from './entry.ts';

const DAY = 86_400_000;

const MONTH_NAMES = 'January February March April May June July August September October November December'.split(' ');

export interface DayRange {
  first: DateString;
  last: DateString;
}

/**
 * First and last day of a period; null when the words name none.
 * @example daysOf('2026Q1') // { first: '2026-01-01', last: '2026-03-31' }
 */
export function daysOf(period: Period): DayRange | null {
  const parts = /^(\d{4})(?:H([12])|Q([1-4])|-(0[1-9]|1[0-2]))?$/.exec(period);
  if (parts === null) return null;
  const [, yearText, half, quarter, month] = parts;
  const year = Number(yearText);
  if (half) return months(year, Number(half) * 6 - 5, Number(half) * 6);
  if (quarter) return months(year, Number(quarter) * 3 - 2, Number(quarter) * 3);
  if (month) return months(year, Number(month), Number(month));
  return months(year, 1, 12);
}

function months(year: number, first: number, last: number): DayRange {
  return { first: isoDay(year, first, 1), last: lastDayOf(year, last) };
}

/** Last day of a month; `month` may run past 12, into the next year. */
export function lastDayOf(year: number, month: number): DateString {
  return isoDay(year, month + 1, 0);
}

/** The day as a string; month and day may overflow as in `Date.UTC`. */
export function isoDay(year: number, month: number, day: number): DateString {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

/** @example dayWords('2026-08-20') // { zh: '2026年8月20日', en: '20 August 2026' } */
export function dayWords(day: DateString): { zh: string; en: string } {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return { zh: `${year}年${month}月${date}日`, en: `${date} ${MONTH_NAMES[month - 1]} ${year}` };
}

export function yearOf(day: DateString): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: DateString): number {
  return Number(day.slice(5, 7));
}

/** Days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: DateString, to: DateString): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

export function nextDay(day: DateString): DateString {
  return new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
}

/** How many months from January of `year` on have ended before `today`: 10 on any day of November, 0 in January. */
export function monthsFinished(year: number, today: DateString): number {
  return Math.max(0, (yearOf(today) - year) * 12 + monthOf(today) - 1);
}

/**
 * What the cumulative figure of a period covers, in words.
 * @example coverage('2026-06') // { zh: '1—6月', en: 'Jan–Jun' }
 */
export function coverage(period: Period): { zh: string; en: string } {
  const range = daysOf(period);
  if (range === null) return { zh: period, en: period };
  const month = monthOf(range.last);
  if (month === 12) return { zh: '全年', en: 'the full year' };
  if (/[HQ]/.test(period)) {
    if (month === 3) return { zh: '一季度', en: 'Q1' };
    return month === 6 ? { zh: '上半年', en: 'the first half' } : { zh: '前三季度', en: 'the first three quarters' };
  }
  return month === 1 ? { zh: '1月', en: 'Jan' } : { zh: `1—${month}月`, en: `Jan–${MONTHS[month - 1]}` };
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
