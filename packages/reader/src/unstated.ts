import { headlines } from '@luoshi/vocabulary';
import type { Fact, Reading } from './reading.ts';

/** A headline target that others set and a report leaves out. */
export interface Unstated {
  /** Id in indicators.yaml. */
  indicator: string;
  /** Who states it, with the words; at least one. */
  elsewhere: { reading: Reading; fact: Fact }[];
}

/**
 * The headline targets that a place's other years, or its peers, set for their year and this report leaves out: a
 * report that drops last year's growth target does so on purpose, and it does not say so. In the order of
 * `headlines` in indicators.yaml.
 *
 * @returns null where it cannot be judged: the report has no part that sets targets (a torn page, a news item)
 * @example
 * // 2025: 地区生产总值增长6%左右,社会消费品零售总额增长7%   2026: 地区生产总值增长5.5%左右
 * unstated(of2026, [of2025])
 * // [{ indicator: 'retail-sales', elsewhere: [{ reading: of2025, fact: { value: 7, unit: '%', … } }] }]
 */
export function unstated(reading: Reading, others: readonly Reading[]): Unstated[] | null {
  if (!reading.outline.some(({ role }) => role === 'targets' || role === 'plan')) return null;
  return headlines()
    .filter((headline) => !targetOf(reading, headline))
    .map((headline) => ({
      indicator: headline.id,
      elsewhere: others.flatMap((other) => {
        const fact = targetOf(other, headline);
        return fact ? [{ reading: other, fact }] : [];
      }),
    }))
    .filter(({ elsewhere }) => elsewhere.length > 0);
}

/** What a report aims at for its own place and its own year; goals of a five-year plan are no target of the year. */
function targetOf({ facts, year }: Reading, { id, also }: { id: string; also: readonly string[] }): Fact | undefined {
  const targets = facts.filter(
    (fact) =>
      (fact.modality === 'target' || fact.modality === 'stretch') &&
      fact.place === undefined &&
      (fact.period === null || fact.period === String(year)),
  );
  return (
    targets.find(({ indicator }) => indicator === id) ??
    targets.find(({ indicator }) => indicator !== undefined && also.includes(indicator))
  );
}
