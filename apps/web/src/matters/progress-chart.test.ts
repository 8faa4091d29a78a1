import { describe, expect, it } from 'vitest';
import { progressOption, sharePoints } from './progress-chart.ts';

const reported = (period: string, shareDone: string, shareDue: string) => ({ period, shareDone, shareDue });

describe('sharePoints', () => {
  it('shows a month nobody reported as a gap in the year', () => {
    const points = sharePoints([reported('2026-02', '10', '16.67'), reported('2026-04', '30', '33.33')]);
    expect(points).toHaveLength(12);
    expect(points[1]).toEqual({ period: '2026-02', done: '10', due: '16.67' });
    expect(points[2]).toEqual({ period: '2026-03', done: null, due: null });
  });

  it('keeps quarters as they were reported', () => {
    expect(sharePoints([reported('2026Q1', '10', '25'), reported('2026Q2', '50', '50')]).map((p) => p.period)).toEqual([
      '2026Q1',
      '2026Q2',
    ]);
  });

  it('does not squeeze two years into one', () => {
    expect(sharePoints([reported('2025-12', '90', '100'), reported('2026-01', '10', '8.33')])).toHaveLength(2);
  });

  it('is empty before the first report', () => {
    expect(sharePoints([])).toEqual([]);
  });
});

it('tells the two lines apart by more than colour', () => {
  const { series } = progressOption([], { done: '完成', due: '序时', period: String });
  const [done, due] = series as { symbol: string; lineStyle: { type?: string } }[];
  expect(done?.symbol).not.toBe(due?.symbol);
  expect(due?.lineStyle.type).toBe('dashed');
});
