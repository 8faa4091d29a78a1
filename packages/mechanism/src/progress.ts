/** How far a figure is on the way to its target, whatever the day. */
import { type Exact, exact } from './decimal.ts';
import type { Period, Target } from './entry.ts';
import type { Matter } from './matter.ts';
import type { About, Mechanism } from './mechanism.ts';
import { daysOf } from './period.ts';
import { NOTHING } from './schedule.ts';

export interface Figure {
  value: Exact;
  unit: string;
  period: Period;
}

/**
 * How a target is judged:
 * - share: the part that is done against the part that is due (新增 15 家; 总数由 20 家增至 32 家);
 * - cap: an amount that may be used up but not faster than the year goes by (控制在 50 件以内);
 * - level: the figure against the target itself (增长 6%; 达到 95%; 不高于 4%).
 */
export type Way = 'share' | 'cap' | 'level';

export interface Progress {
  way: Way;
  figure: Figure | null;
  /** Percent of the target, unrounded and never below 0; null when unknown or without meaning. */
  done: Exact | null;
  /** Figure ÷ target so that 1 is just met and more is better; null when unknown. Only for levels. */
  ratio: Exact | null;
  met: boolean | null;
  /** False for a stock whose level at the start of the year is not known: it can be behind for certain, never ahead. */
  startKnown: boolean;
}

/** The latest figure of a matter's first measure against its target; null without a target. */
export function progressOf(matter: Matter, mechanism: Mechanism, about: About = STATED): Progress | null {
  if (matter.target === null) return null;
  return progress(matter.target, latestFigure(matter, mechanism.measures[0]?.id), about);
}

/** The figure that reaches furthest into the year; of two that end on one day the longer period. */
function latestFigure(matter: Matter, measure: string | undefined): Figure | null {
  const figures = Object.entries((measure && matter.measurements[measure]) || {});
  const key = (period: Period) => {
    const range = daysOf(period);
    return range ? `${range.last} ${9999 - Number(range.first.slice(0, 4))}${range.first.slice(5)}` : '';
  };
  const [latest] = figures.sort(([a], [b]) => (key(a) < key(b) ? 1 : -1));
  return latest ? { period: latest[0], value: exact(latest[1].value), unit: latest[1].unit } : null;
}

/** Smaller is better: an upper limit, a level to be held at about some figure, or a fall (下降 5%, value −5). */
export function isLower({ bound, kind, value }: Target): boolean {
  if (bound === 'le' || bound === 'lt') return true;
  return (bound === 'eq' || bound === 'approx') && (kind === 'hold' || exact(value).isNegative());
}

/** Every number as it is stated. */
const STATED: About = { points: '0', percent: '0' };

/** What a figure may miss a level by: something for 左右, nothing for what is stated exactly. */
function leeway({ bound, value, unit }: Target, about: About): Exact {
  if (bound !== 'approx') return NOTHING;
  return unit === '%' ? exact(about.points) : exact(value).abs().times(about.percent).dividedBy(100);
}

function meets(value: Exact, target: Target, within: Exact = NOTHING): boolean {
  const goal = isLower(target) ? exact(target.value).plus(within) : exact(target.value).minus(within);
  if (target.bound === 'gt') return value.greaterThan(goal);
  if (target.bound === 'lt') return value.lessThan(goal);
  return isLower(target) ? value.lessThanOrEqualTo(goal) : value.greaterThanOrEqualTo(goal);
}

/**
 * @param figure the latest one, in the target's unit; null when none was reported
 * @param about how near 左右 is, for figures held against the target itself; amounts that add up have to add up
 * @example progress({ measure: '企业', value: '15', unit: '家', bound: 'ge', kind: 'flow' }, { value: exact(6), unit: '家', period: '2026-03' }, ruleSet.about).done // 40
 */
export function progress(target: Target, figure: Figure | null, about: About = STATED): Progress {
  const way = wayOf(target);
  const startKnown = !(target.kind === 'stock' && target.base === undefined);
  const value = figure?.value ?? null;
  const within = way === 'level' ? leeway(target, about) : NOTHING;
  const met = value === null ? null : meets(value, target, within);
  if (way === 'level') {
    const ratio = value === null ? null : levelRatio(value, target, within);
    const done = ratio !== null && !isLower(target) && exact(target.value).greaterThan(0) ? ratio.times(100) : null;
    return { way, figure, done, ratio, met, startKnown };
  }
  return { way, figure, done: shareDone(value, target, startKnown), ratio: null, met, startKnown };
}

function wayOf(target: Target): Way {
  if (target.kind === 'flow') return !exact(target.value).greaterThan(0) ? 'level' : isLower(target) ? 'cap' : 'share';
  if (target.kind !== 'stock') return 'level';
  const goal = exact(target.value);
  // A limit that is already kept is to be held: nothing has to move.
  if (target.base !== undefined) {
    const base = exact(target.base);
    return goal.equals(base) || meets(base, target) ? 'level' : 'share';
  }
  return isLower(target) || !goal.greaterThan(0) ? 'level' : 'share';
}

/** What nobody has reported is not done, as far as the start is known: the year began at zero, or at the base. */
function shareDone(value: Exact | null, target: Target, startKnown: boolean): Exact | null {
  if (value === null) return startKnown ? NOTHING : null;
  const base = exact(target.kind === 'stock' ? (target.base ?? 0) : 0);
  const share = value.minus(base).times(100).dividedBy(exact(target.value).minus(base));
  return share.isNegative() ? NOTHING : share;
}

function levelRatio(value: Exact, target: Target, within: Exact): Exact {
  const ratio = plainRatio(value, target);
  return meets(value, target, within) && ratio.lessThan(1) ? exact(1) : ratio;
}

function plainRatio(value: Exact, target: Target): Exact {
  const goal = exact(target.value);
  const kept = exact(meets(value, target) ? 1 : 0);
  if (!isLower(target)) {
    if (!goal.greaterThan(0)) return kept;
    return value.isNegative() ? NOTHING : value.dividedBy(goal);
  }
  if (goal.isZero() || value.isZero() || goal.isNegative() !== value.isNegative()) return kept;
  return goal.isNegative() ? value.dividedBy(goal) : goal.dividedBy(value);
}
