import type { MatterDetail } from '../api/types.ts';
import type { ChartOption } from '../shared/chart.tsx';
import { colours } from '../shared/tokens.ts';

type Measurement = Pick<MatterDetail['measurements'][number], 'period' | 'shareDone' | 'shareDue'>;

export interface SharePoint {
  period: string;
  done: string | null;
  due: string | null;
}

/**
 * What is drawn for each period. Months are drawn as a whole year, so that an unreported month shows as a gap and not
 * as if it had not been; other periods as they were reported.
 */
export function sharePoints(measurements: readonly Measurement[]): SharePoint[] {
  const byPeriod = new Map(measurements.map((one) => [one.period, one]));
  const last = measurements[measurements.length - 1]?.period;
  const monthly = last !== undefined && measurements.every(({ period }) => /^\d{4}-\d\d$/.test(period));
  const year = last?.slice(0, 4);
  const periods =
    monthly && measurements.every(({ period }) => period.startsWith(year as string))
      ? Array.from({ length: 12 }, (_, n) => `${year}-${String(n + 1).padStart(2, '0')}`)
      : measurements.map(({ period }) => period);
  return periods.map((period) => {
    const one = byPeriod.get(period);
    return { period, done: one?.shareDone ?? null, due: one?.shareDue ?? null };
  });
}

/** Share done as a line with dots, share due as a dashed step: told apart without colour. */
export function progressOption(
  points: readonly SharePoint[],
  words: { done: string; due: string; period: (period: string) => string },
): ChartOption {
  const line = { type: 'line' as const, connectNulls: true };
  return {
    grid: { left: 44, right: 16, top: 32, bottom: 26 },
    legend: { top: 0, left: 36, itemWidth: 22, data: [words.done, words.due] },
    tooltip: {
      trigger: 'axis',
      valueFormatter: (value) => (value === null || value === undefined || value === '-' ? '—' : `${value}%`),
    },
    xAxis: {
      type: 'category',
      data: points.map(({ period }) => words.period(period)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colours.line } },
      axisLabel: { color: colours['ink-3'] },
    },
    yAxis: {
      type: 'value',
      min: 0,
      axisLabel: { formatter: '{value}%', color: colours['ink-3'] },
      splitLine: { lineStyle: { color: colours['line-soft'] } },
    },
    series: [
      {
        ...line,
        name: words.done,
        data: points.map(({ done }) => (done === null ? '-' : Number(done))),
        symbol: 'circle',
        symbolSize: 7,
        lineStyle: { width: 2, color: colours.main },
        itemStyle: { color: colours.main },
      },
      {
        ...line,
        name: words.due,
        data: points.map(({ due }) => (due === null ? '-' : Number(due))),
        symbol: 'emptyDiamond',
        symbolSize: 6,
        lineStyle: { width: 2, type: 'dashed', color: colours['ink-3'] },
        itemStyle: { color: colours['ink-3'] },
      },
    ],
  };
}
