/** 进度状态: what progress and schedule say together. One function a way of judging, then the rules all share. */
import { type Exact, exact } from './decimal.ts';
import type { DateString } from './entry.ts';
import type { PaceClass } from './matter.ts';
import { daysBetween, daysOf, nextDay } from './period.ts';
import type { Progress } from './progress.ts';
import { ALL, deadlineOf, expectedShare, NOTHING, type Plan, quarterEnd, reachedInOrder } from './schedule.ts';

/** Why a class was given; `sentence.ts` puts it into words. */
export type PaceReason =
  | 'reached'
  | 'share'
  | 'start-unknown'
  | 'nothing-due'
  | 'no-figure'
  | 'level'
  | 'cap'
  | 'nodes'
  | 'deadline'
  | 'unit-differs'
  | 'nothing-to-judge';

export interface Pace {
  paceClass: PaceClass;
  why: PaceReason;
  /** Percent, unrounded; null where shares have no meaning. */
  done: Exact | null;
  due: Exact | null;
  /** done ÷ due, or figure ÷ target for a level; null while nothing is due or nothing is known. */
  pace: Exact | null;
  /** Days past the deadline, or past the oldest node that is due and not reached; 0 when none is. */
  overdue: number;
}

const ONE = exact(1);

export type Verdict = Omit<Pace, 'overdue'>;

/**
 * @param ahead pace from which work is 超进度, e.g. 1.1
 * @param progress of the target; null for a task without a number, judged by its nodes and its deadline
 */
export function paceOf(
  plan: Plan,
  progress: Progress | null,
  unit: string | null,
  ahead: Exact,
  today: DateString,
): Pace {
  const verdict = verdictOf(plan, progress, unit, ahead, today);
  const late = verdict.paceClass === 'done' ? 0 : Math.max(0, daysLate(plan, verdict, today));
  // Whatever the figures said last: past the deadline and not done is behind.
  return late > 0 ? { ...verdict, paceClass: 'behind', overdue: late } : { ...verdict, overdue: 0 };
}

/** The class by figures and nodes alone, before the deadline has its say. */
export function verdictOf(
  plan: Plan,
  progress: Progress | null,
  unit: string | null,
  ahead: Exact,
  today: DateString,
): Verdict {
  return progress === null ? byNodes(plan, today) : byTarget(plan, progress, unit, ahead, today);
}

function daysLate(plan: Plan, verdict: Verdict, today: DateString): number {
  if (verdict.why === 'nodes') {
    const missed = plan.nodes.find((node) => !node.reached && quarterEnd(plan.year, node.quarter) < today);
    if (missed) return daysBetween(quarterEnd(plan.year, missed.quarter), today);
  }
  return verdict.why === 'nothing-to-judge' ? 0 : daysBetween(deadlineOf(plan), today);
}

function byTarget(plan: Plan, progress: Progress, unit: string | null, ahead: Exact, today: DateString): Verdict {
  if (progress.figure && unit !== null && progress.figure.unit !== unit) {
    return { paceClass: 'other', why: 'unit-differs', done: null, due: null, pace: null };
  }
  if (progress.way === 'share') return byShare(plan, progress, ahead, today);
  const due = expectedShare(plan, today);
  if (progress.figure === null) {
    return due.isZero()
      ? { paceClass: 'on', why: 'nothing-due', done: null, due, pace: null }
      : { paceClass: 'other', why: 'no-figure', done: null, due: null, pace: null };
  }
  return progress.way === 'cap' ? byCap(plan, progress) : byLevel(plan, progress, ahead);
}

function byShare(plan: Plan, progress: Progress, ahead: Exact, today: DateString): Verdict {
  const due = expectedShare(plan, today);
  const { done, startKnown, met } = progress;
  if (done === null) {
    return due.isZero()
      ? { paceClass: 'on', why: 'nothing-due', done, due, pace: null }
      : { paceClass: 'other', why: 'no-figure', done, due, pace: null };
  }
  const pace = due.isZero() ? null : done.dividedBy(due);
  if (met) return { paceClass: 'done', why: 'reached', done, due, pace };
  if (done.lessThan(due)) return { paceClass: 'behind', why: 'share', done, due, pace };
  // Without the level at the start of the year a high share may be nobody's work: never ahead.
  if (!startKnown) return { paceClass: 'on', why: 'start-unknown', done, due, pace };
  if (done.isZero()) return { paceClass: 'on', why: 'nothing-due', done, due, pace };
  const isAhead = done.greaterThanOrEqualTo(due.times(ahead));
  return { paceClass: isAhead ? 'ahead' : 'on', why: 'share', done, due, pace };
}

/** An amount not to be used up too fast is held against what its own period allows: silence makes it no better. */
function byCap(plan: Plan, { figure, done, met }: Progress): Verdict {
  const end = daysOf(figure!.period)?.last ?? deadlineOf(plan);
  const due = expectedShare({ ...plan, nodes: [] }, nextDay(end));
  const pace = done === null || done.isZero() ? ONE : due.dividedBy(done);
  if (met && end >= deadlineOf(plan)) return { paceClass: 'done', why: 'cap', done, due, pace };
  return { paceClass: done?.greaterThan(due) ? 'behind' : 'on', why: 'cap', done, due, pace };
}

function byLevel(plan: Plan, { figure, done, ratio, met }: Progress, ahead: Exact): Verdict {
  const verdict = { why: 'level' as const, done, due: done === null ? null : ALL, pace: ratio };
  const final = (daysOf(figure!.period)?.last ?? '') >= deadlineOf(plan);
  if (met) {
    if (final) return { ...verdict, paceClass: 'done' };
    // Keeping a limit by a wide margin is keeping it; only growth and shares can be ahead of themselves.
    return { ...verdict, paceClass: done !== null && ratio?.greaterThanOrEqualTo(ahead) ? 'ahead' : 'on' };
  }
  return { ...verdict, paceClass: 'behind' };
}

/** A task without a number: quarter nodes reached in their order, else only its deadline. */
function byNodes(plan: Plan, today: DateString): Verdict {
  const { nodes } = plan;
  if (nodes.length === 0) {
    return plan.due === null
      ? { paceClass: 'other', why: 'nothing-to-judge', done: null, due: null, pace: null }
      : { paceClass: 'on', why: 'deadline', done: null, due: null, pace: null };
  }
  const reached = reachedInOrder(plan);
  const overdue = plan.due !== null && today > plan.due;
  const expected = overdue ? nodes.length : nodes.filter((node) => quarterEnd(plan.year, node.quarter) < today).length;
  const done = shareAfter(plan, reached);
  const due = shareAfter(plan, expected);
  const pace = due.isZero() ? null : done.dividedBy(due);
  if (reached < expected) return { paceClass: 'behind', why: 'nodes', done, due, pace };
  return { paceClass: reached > expected ? 'ahead' : 'on', why: 'nodes', done, due, pace };
}

/** Percent of the whole when the first `count` nodes stand: the share given with the last of them, else in equal parts. */
function shareAfter({ nodes }: Plan, count: number): Exact {
  if (count === 0) return NOTHING;
  const share = nodes[count - 1]?.share;
  return share === undefined ? exact(count).times(100).dividedBy(nodes.length) : exact(share);
}
