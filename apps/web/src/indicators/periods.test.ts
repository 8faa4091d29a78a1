import { describe, expect, it } from 'vitest';
import { enterable, nextToEnter } from './periods.ts';

describe('enterable', () => {
  it('keeps to quarters where quarters are published', () => {
    expect(enterable([{ period: '2026Q2' }], '2026-09-18').slice(0, 4)).toEqual([
      '2026Q3',
      '2026Q2',
      '2026Q1',
      '2025Q4',
    ]);
  });

  it('offers months that have begun, the latest first', () => {
    expect(enterable([{ period: '2025-12' }], '2026-02-01').slice(0, 3)).toEqual(['2026-02', '2026-01', '2025-12']);
  });

  it('offers months when nothing was published before', () => {
    expect(enterable([], '2026-01-18')[0]).toBe('2026-01');
  });

  it('keeps to whole years', () => {
    expect(enterable([{ period: '2025' }], '2026-09-18')).toEqual(['2026', '2025']);
  });
});

describe('nextToEnter', () => {
  const periods = ['2026-09', '2026-08', '2026-07', '2026-06', '2025-12'];

  it('is the one after the last published', () => {
    expect(nextToEnter(periods, ['2025-12', '2026-06'], 2026)).toBe('2026-07');
  });

  it('is the last that is over when nothing of the year is published', () => {
    expect(nextToEnter(periods, ['2025-12'], 2026)).toBe('2026-08');
  });

  it('is the latest again when all are published', () => {
    expect(nextToEnter(periods, ['2026-09'], 2026)).toBe('2026-09');
  });

  it('is the running one in January', () => {
    expect(nextToEnter(['2026-01', '2025-12'], [], 2026)).toBe('2026-01');
  });
});
