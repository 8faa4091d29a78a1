import type { QuarterNode, Target } from '@luoshi/mechanism';
import type { Random } from './random.ts';

/** How a task's year goes: finished early, ahead, on schedule, a little behind (yellow), far behind (red). */
export type Fate = 'done' | 'ahead' | 'on' | 'behind' | 'red';

export interface PlannedTask {
  target: Target | null;
  nodes: readonly QuarterNode[];
  due: string | null;
}

/** Last month with a report, and the months finished on the samples' day. */
export const lastMonth = 8;

/** Draws a fate a task can have: what is due by summer is mostly done; few whole things are hardly a little behind. */
export function fateOf({ target, due, title }: PlannedTask & { title: string }, random: Random): Fate {
  const roll = random.next();
  // What is to be kept as it is (稳定, 保持) is kept.
  if (/稳定|保持|巩固|严守|不发生|零新增|清零/.test(title)) return 'on';
  if (due !== null && due <= '2026-08-31') return roll < 0.88 ? 'done' : roll < 0.95 ? 'behind' : 'red';
  if (target === null) return roll < 0.13 ? 'done' : roll < 0.23 ? 'ahead' : roll < 0.98 ? 'on' : 'red';
  if (roll < 0.12) return 'done';
  if (roll < 0.24) return 'ahead';
  if (roll < 0.82) return 'on';
  return roll < 0.97 ? 'behind' : 'red';
}

/** Cumulative figure at the end of a month, as the unit reports it; null when it has none yet. */
export function figureAt(task: PlannedTask, fate: Fate, month: number, random: Random): string {
  const target = task.target!;
  return isAmount(target) ? amountAt(task, target, fate, month, random) : levelAt(target, fate, random);
}

/** A figure that adds up over the year; the others are held against the target itself. */
export const isAmount = (target: Target): boolean =>
  (target.kind === 'flow' && Number(target.value) > 0) || (target.kind === 'stock' && target.bound !== 'le');

/** Share of the goal that is due at the end of a month, 0–1. */
function dueAt({ nodes, due }: PlannedTask, month: number): number {
  const shares = nodes.filter((n) => n.share !== undefined);
  if (shares.length > 0) {
    return Math.max(0, ...shares.filter((n) => n.quarter * 3 <= month).map((n) => Number(n.share) / 100));
  }
  return Math.min(1, month / Number((due ?? '2026-12-31').slice(5, 7)));
}

const factors: Readonly<Record<Fate, readonly [number, number]>> = {
  done: [1.25, 1.5],
  ahead: [1.12, 1.3],
  on: [1.01, 1.08],
  behind: [0.83, 0.97],
  red: [0.45, 0.76],
};

function amountAt(task: PlannedTask, target: Target, fate: Fate, month: number, random: Random): string {
  const goal = Number(target.value);
  const digits = digitsOf(target);
  if (target.bound === 'le' || target.bound === 'lt') {
    return (goal * (month / 12) * (fate === 'behind' || fate === 'red' ? 1.1 : 0.92)).toFixed(digits);
  }
  if (target.kind === 'stock') return (goal * (0.93 + 0.05 * (month / 12))).toFixed(digits);
  const due = dueAt(task, month);
  if (fate === 'done') {
    const share = Math.min(1, (month / 7.5) * random.between(0.98, 1.04));
    return month >= 7 || due >= 1 ? goal.toFixed(digits) : floor(goal * Math.min(share, 0.97), digits);
  }
  // Some that are red now were only a little behind before the summer.
  const [low, high] = factors[fate === 'red' && month < lastMonth && goal % 2 === 0 ? 'behind' : fate];
  // Early in the year everything is a little slower.
  const easing = month <= 3 ? 0.94 : month <= 5 ? 0.98 : 1;
  const share = due * random.between(low, high) * (fate === 'on' && month < lastMonth ? easing : 1);
  if (fate === 'behind') return littleBehind(goal, due, share, digits);
  const value = fate === 'red' ? floor(goal * share, digits) : ceil(goal * share, digits);
  return fate === 'ahead' && Number(value) >= goal ? floor(goal * 0.96, digits) : value;
}

/** Below what is due, above four fifths of it; with a few whole things there may be no such number. */
function littleBehind(goal: number, due: number, share: number, digits: number): string {
  const fits = (value: string) => Number(value) < goal * due && Number(value) >= goal * due * 0.8;
  return [floor(goal * share, digits), ceil(goal * share, digits)].find(fits) ?? ceil(goal * due, digits);
}

function levelAt(target: Target, fate: Fate, random: Random): string {
  const goal = Number(target.value);
  const digits = digitsOf(target);
  const isLower = target.bound === 'le' || target.bound === 'lt' || goal < 0;
  if (goal === 0) return '0';
  const misses = fate === 'behind' ? random.between(0.03, 0.1) : fate === 'red' ? random.between(0.26, 0.35) : 0;
  const step = Math.abs(goal) * (misses > 0 ? misses : random.between(0.002, 0.02));
  // Better is up for a floor and down for a limit; a fall (下降 5%) is a negative figure, so that down is better too.
  const better = (misses > 0 ? -1 : 1) * (isLower ? -1 : 1);
  const value = goal + better * step;
  const whole = target.unit === '%' && goal <= 100 && goal > 0 ? Math.min(value, 100) : value;
  return misses > 0 || isLower ? floorToward(whole, digits) : ceil(whole, digits);
}

const things = /^[个家项处条所座套件人名户场次辆宗对批间张部片届期站台]/;

/** Decimals a unit reports: none for things that are counted, else those of the goal and one more for amounts of money. */
function digitsOf({ value, unit }: Target): number {
  const own = value.split('.')[1]?.length ?? 0;
  if (own > 0) return Math.min(own, 2);
  return things.test(unit) && !/[万亿]/.test(unit) ? 0 : /^(元|微克|亩|公里|米|户次|人次)/.test(unit) ? 0 : 1;
}

const scale = (digits: number): number => 10 ** digits;
const ceil = (value: number, digits: number): string =>
  (Math.ceil(value * scale(digits) - 1e-9) / scale(digits)).toFixed(digits);
const floor = (value: number, digits: number): string =>
  (Math.floor(value * scale(digits) + 1e-9) / scale(digits)).toFixed(digits);
const floorToward = (value: number, digits: number): string => value.toFixed(Math.max(digits, 1));
