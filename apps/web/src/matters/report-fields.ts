import type { MatterDetail } from '../api/types.ts';

type Quarter = MatterDetail['nodes'][number]['quarter'];

/** A node and whether it is reached, as one choice of a list. */
export const nodeValue = (quarter: Quarter, reached: boolean): string => `${quarter} ${reached}`;

/** @example nodeOf('3 true') // { quarter: 3, reached: true } */
export function nodeOf(value: string | undefined): { quarter: Quarter; reached: boolean } | null {
  const [quarter, reached] = (value ?? '').split(' ');
  return quarter && reached ? { quarter: Number(quarter) as Quarter, reached: reached === 'true' } : null;
}

/** Periods somebody has reported on, by a figure or in words. */
export function reportedPeriods({ measurements, reports }: Pick<MatterDetail, 'measurements' | 'reports'>): string[] {
  return [...new Set([...measurements, ...reports].map(({ period }) => period))];
}
