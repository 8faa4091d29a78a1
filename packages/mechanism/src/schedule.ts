/** 序时进度: how much of a year's work is due at a date. */
import { type Exact, exact } from './decimal.ts';
import type { DateString, QuarterNode } from './entry.ts';
import type { Matter } from './matter.ts';
import { lastDayOf, monthOf, monthsFinished, yearOf } from './period.ts';

export interface Plan {
  /** The year the work is for. */
  year: number;
  /** Last day; null for the end of the year. */
  due: DateString | null;
  nodes: readonly QuarterNode[];
}

/** The plan of a matter. Its year is its own field, else the year it was opened in. */
export function planOf(matter: Pick<Matter, 'fields' | 'openedOn' | 'due' | 'nodes'>): Plan {
  const { year } = matter.fields;
  const stated = typeof year === 'string' && /^\d{4}$/.test(year);
  return { year: stated ? Number(year) : yearOf(matter.openedOn), due: matter.due, nodes: matter.nodes };
}

export const ALL = exact(100);
export const NOTHING = exact(0);

/** Last day of the plan: its deadline, or the end of its year. */
export function deadlineOf({ due, year }: Pick<Plan, 'due' | 'year'>): DateString {
  return due ?? `${year}-12-31`;
}

/** Quarter nodes reached one after the other from the first: one that is reached early does not count yet. */
export function reachedInOrder({ nodes }: Pick<Plan, 'nodes'>): number {
  const missing = nodes.findIndex((node) => !node.reached);
  return missing === -1 ? nodes.length : missing;
}

/** Last day of quarter 1–4 of a year. */
export function quarterEnd(year: number, quarter: number): DateString {
  return lastDayOf(year, quarter * 3);
}

/**
 * Share in percent (0–100, unrounded) that is due on `today`, as at the end of the last finished period.
 *
 * Quarter nodes with shares decide where they are set: a node is due when its quarter has ended. Else linear by
 * month, as 宣城 counted its 2020 targets: the end of November is 11/12 = 91.7 %. Work due by 30 June runs over six
 * months. Nothing is due in January; everything once the deadline has passed.
 *
 * @example expectedShare({ year: 2026, due: null, nodes: [] }, '2026-12-01') // 91.666…
 */
export function expectedShare(plan: Plan, today: DateString): Exact {
  const deadline = deadlineOf(plan);
  if (today > deadline) return ALL;
  const shares = plan.nodes.filter((node) => node.share !== undefined);
  if (shares.length > 0) {
    return shares
      .filter((node) => quarterEnd(plan.year, node.quarter) < today)
      .map((node) => exact(node.share!))
      .reduce((most, share) => (share.greaterThan(most) ? share : most), NOTHING);
  }
  const total = (yearOf(deadline) - plan.year) * 12 + monthOf(deadline);
  return exact(monthsFinished(plan.year, today)).times(100).dividedBy(total);
}
