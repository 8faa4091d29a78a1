import { describe, expect, it } from 'vitest';
import type { Observation } from '../api/types.ts';
import { byYear, mainKind } from './series.ts';

const figure = (period: string, value: string, kind: Observation['kind'] = 'growth'): Observation => ({
  period,
  value,
  kind,
  unit: '%',
  status: 'final',
  released: null,
});

describe('byYear', () => {
  it('lays the years over each other and leaves a gap where nothing was published', () => {
    const figures = [figure('2025Q1', '5.7'), figure('2025Q2', '5.9'), figure('2026Q1', '6.6')];
    expect(byYear(figures, 'growth')).toEqual({
      parts: ['Q1', 'Q2'],
      series: [
        { year: '2025', values: ['5.7', '5.9'] },
        { year: '2026', values: ['6.6', null] },
      ],
    });
  });

  it('keeps amounts and growths apart', () => {
    expect(byYear([figure('2026Q1', '91.6', 'level'), figure('2026Q1', '6.6')], 'level').series).toEqual([
      { year: '2026', values: ['91.6'] },
    ]);
  });

  it('shows only the newest years', () => {
    const figures = ['2023', '2024', '2025'].map((year) => figure(`${year}-02`, '1'));
    expect(byYear(figures, 'growth').series.map(({ year }) => year)).toEqual(['2024', '2025']);
  });
});

it('a growth target is drawn on growths', () => {
  const target = { text: '', value: '6', unit: '%', kind: 'growth', bound: 'eq', stretch: null } as const;
  expect(mainKind({ target, latest: figure('2026Q1', '91.6', 'level') })).toBe('growth');
  expect(mainKind({ target: null, latest: figure('2026Q1', '91.6', 'level') })).toBe('level');
});
