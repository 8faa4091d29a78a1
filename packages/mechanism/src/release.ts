/** When published figures come out: GDP by quarter and late, January and February as one. */
import type { DateString, Period } from './entry.ts';
import type { ReleaseCalendar } from './mechanism.ts';
import { daysOf, isoDay, monthOf, yearOf } from './period.ts';

export interface Release {
  period: Period;
  date: DateString;
}

/**
 * Day on which the figure of a period comes out; null when the words name no period.
 * @example releaseDate(quarterly, '2026Q1') // '2026-04-20' with monthsAfter 1, day 20
 */
export function releaseDate(calendar: ReleaseCalendar, period: Period): DateString | null {
  const range = daysOf(period);
  if (range === null) return null;
  const withFebruary = calendar.januaryWithFebruary && /-01$/.test(period);
  const month = monthOf(range.last) + (withFebruary ? 1 : 0);
  const { monthsAfter, day } = (month === 12 && calendar.yearEnd) || calendar;
  return isoDay(yearOf(range.last), month + monthsAfter, day);
}

/** All releases of a year's figures, in order. */
export function releasesOf(calendar: ReleaseCalendar, year: number): Release[] {
  return periodsOf(calendar, year).map((period) => ({ period, date: releaseDate(calendar, period)! }));
}

function periodsOf({ every, januaryWithFebruary }: ReleaseCalendar, year: number): Period[] {
  switch (every) {
    case 'year':
      return [`${year}`];
    case 'half':
      return [`${year}H1`, `${year}H2`];
    case 'quarter':
      return [1, 2, 3, 4].map((quarter) => `${year}Q${quarter}`);
    case 'month':
      return Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`).slice(
        januaryWithFebruary ? 1 : 0,
      );
  }
}

/** The first release after `today`, looking into the figures of this year and the last; null without a calendar. */
export function nextRelease(calendar: ReleaseCalendar, today: DateString): Release {
  const year = yearOf(today);
  return [year - 1, year, year + 1].flatMap((y) => releasesOf(calendar, y)).find(({ date }) => date > today)!;
}
