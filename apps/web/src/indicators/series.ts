import type { Indicator, Observation } from '../api/types.ts';
import type { ChartOption } from '../shared/chart.tsx';
import { colours } from '../shared/tokens.ts';

export type Kind = Observation['kind'];

/** The kind the target is stated in; without a target, the one that was published last. */
export function mainKind({ target, latest }: Pick<Indicator, 'target' | 'latest'>): Kind {
  if (target) return target.kind === 'growth' ? 'growth' : 'level';
  return latest?.kind ?? 'level';
}

export interface YearSeries {
  year: string;
  /** By the part of the year, `-07` or `Q2`; null where nothing was published. */
  values: (string | null)[];
}

/** The figures of the last `years` years laid over each other by the part of the year, oldest year first. */
export function byYear(
  observations: readonly Observation[],
  kind: Kind,
  years = 2,
): { parts: string[]; series: YearSeries[] } {
  const ofKind = observations.filter((one) => one.kind === kind);
  const parts = [...new Set(ofKind.map((one) => one.period.slice(4)))].sort();
  const kept = [...new Set(ofKind.map((one) => one.period.slice(0, 4)))].sort().slice(-years);
  const value = new Map(ofKind.map((one) => [one.period, one.value]));
  return {
    parts,
    series: kept.map((year) => ({ year, values: parts.map((part) => value.get(year + part) ?? null) })),
  };
}

/** This year as a heavy line with dots, the years before thinner and dashed, the target as a dotted line across. */
export function seriesOption(
  { parts, series }: ReturnType<typeof byYear>,
  words: { part: (part: string) => string; year: (year: string) => string; target: string },
  target: string | null,
  small: boolean,
): ChartOption {
  return {
    grid: small ? { left: 4, right: 4, top: 6, bottom: 4 } : { left: 52, right: 64, top: 34, bottom: 26 },
    ...(small ? {} : { legend: { top: 0, left: 0, itemWidth: 22 }, tooltip: { trigger: 'axis' as const } }),
    xAxis: {
      type: 'category',
      show: !small,
      boundaryGap: false,
      data: parts.map(words.part),
      axisTick: { show: false },
      axisLine: { onZero: false, lineStyle: { color: colours.line } },
      axisLabel: { color: colours['ink-3'] },
    },
    yAxis: {
      type: 'value',
      show: !small,
      scale: true,
      axisLabel: { color: colours['ink-3'] },
      splitLine: { lineStyle: { color: colours['line-soft'] } },
    },
    series: series.map(({ year, values }, n) => {
      const now = n === series.length - 1;
      const lastYear = n === series.length - 2;
      const colour = now ? colours.main : colours['ink-3'];
      return {
        type: 'line' as const,
        name: words.year(year),
        data: values.map((value) => (value === null ? '-' : Number(value))),
        connectNulls: true,
        silent: small,
        symbol: now ? 'circle' : lastYear ? 'emptyDiamond' : 'emptyTriangle',
        symbolSize: small ? 3 : 6,
        showSymbol: !small || now,
        lineStyle: {
          width: now ? 2 : 1,
          type: now ? ('solid' as const) : lastYear ? ('dashed' as const) : ('dotted' as const),
          color: colour,
        },
        itemStyle: { color: colour },
        ...(now && target !== null
          ? {
              markLine: {
                silent: true,
                symbol: 'none',
                lineStyle: { color: colours.seal, type: 'dotted' as const, width: 1.5 },
                label: { show: !small, formatter: words.target, color: colours.seal },
                data: [{ yAxis: Number(target) }],
              },
            }
          : {}),
      };
    }),
  };
}
