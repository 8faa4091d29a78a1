import { expect, test } from 'vitest';
import { instantOf, todayOf } from './places.ts';

const county = { timeZone: 'Asia/Shanghai', fixedToday: null };
const sample = { ...county, fixedToday: '2026-09-18' };

test('an entry of a real place carries the instant it was made', () => {
  const now = new Date('2026-11-22T13:05:00.000Z');
  expect(instantOf(county, now)).toBe('2026-11-22T13:05:00.000Z');
  expect(todayOf(county, now)).toBe('2026-11-22');
});

test('in a sample place it is the same time of day on the day it lives on, also where UTC has another date', () => {
  for (const [now, instant] of [
    ['2026-11-22T13:05:00.000Z', '2026-09-18T13:05:00.000Z'],
    ['2026-11-22T17:30:00.000Z', '2026-09-17T17:30:00.000Z'], // 01:30 of the 23rd in Shanghai
    ['2026-02-01T01:00:00.000Z', '2026-09-18T01:00:00.000Z'],
  ] as const) {
    expect(instantOf(sample, new Date(now))).toBe(instant);
    expect(todayOf(county, new Date(instant))).toBe('2026-09-18');
  }
});
