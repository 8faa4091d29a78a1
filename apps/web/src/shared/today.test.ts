import { describe, expect, it } from 'vitest';
import { daysLater, monthStart, monthsBegun, monthToReport, weekOf } from './today.ts';

describe('days', () => {
  it('are counted over the ends of months and years', () => {
    expect(daysLater('2026-02-27', 3)).toBe('2026-03-02');
    expect(daysLater('2026-01-03', -7)).toBe('2025-12-27');
  });

  it.each([
    ['2026-09-18', '2026-09-14', '2026-09-20'],
    ['2026-09-14', '2026-09-14', '2026-09-20'],
    ['2026-09-20', '2026-09-14', '2026-09-20'],
    ['2027-01-01', '2026-12-28', '2027-01-03'],
  ])('%s is in the week from Monday %s to Sunday %s', (day, from, to) => {
    expect(weekOf(day)).toEqual({ from, to });
  });
});

describe('months', () => {
  it('begin on their first day', () => {
    expect(monthStart('2026-09-18')).toBe('2026-09-01');
  });

  it('that have begun can be reported, the latest first', () => {
    expect(monthsBegun('2026-03-01')).toEqual(['2026-03', '2026-02', '2026-01']);
  });

  it('the last full month is asked first, then the running one', () => {
    expect(monthToReport('2026-09-18', ['2026-07'])).toBe('2026-08');
    expect(monthToReport('2026-09-18', ['2026-07', '2026-08'])).toBe('2026-09');
    expect(monthToReport('2026-01-18', [])).toBe('2026-01');
  });
});
