/** What pace and clocks say about a matter on a day. List, detail, export and bulletin all call this one function. */
import { exact } from './decimal.ts';
import type { DateString, Target } from './entry.ts';
import { judgeIndicator } from './judge-indicator.ts';
import type { Matter, Standing } from './matter.ts';
import type { Bilingual, Mechanism, ReleaseCalendar, RuleSet, SeriesSpec } from './mechanism.ts';
import type { ObservedFigure } from './observation.ts';
import { type Pace, paceOf } from './pace.ts';
import { dayWords } from './period.ts';
import { progressOf } from './progress.ts';
import { planOf } from './schedule.ts';
import { reasonOf } from './sentence.ts';
import { stageOf } from './stage.ts';
import { standingOf } from './standing.ts';

export interface JudgeContext {
  /** The place's day; never the clock. */
  today: DateString;
  /** Published figures of the indicator that a matter of an indicator set stands on. */
  observations?: readonly ObservedFigure[];
  /** When its figures come out, instead of the mechanism's own calendar. */
  releases?: ReleaseCalendar;
}

/**
 * Pure in the matter, the rules and `today`; without new entries a later day never gives a better class.
 * @example judge(matter, reportTask, defaults, { today: '2026-10-08' }).reason.zh
 * // 完成 62%，应完成 75%，落后 13 个百分点
 */
export function judge(matter: Matter, mechanism: Mechanism, ruleSet: RuleSet, context: JudgeContext): Standing {
  const { today } = context;
  if (mechanism.primitive === 'indicator-set') {
    const series = mechanism.series.find((s) => s.id === matter.fields.indicator);
    const calendar = context.releases ?? calendarOf(mechanism, series);
    const target = matter.target && heldIfLowIsFine(matter.target, series);
    return judgeIndicator({ ...matter, target }, ruleSet, calendar, context.observations ?? [], today);
  }
  const plan = planOf(matter);
  const progress = progressOf(matter, mechanism, ruleSet.about);
  const pace = paceOf(plan, progress, matter.target?.unit ?? null, exact(ruleSet.ahead), today);
  const stage = stageOf(mechanism, matter.stage);
  if (stage === null || stage.counts === 'open') {
    const reason = withOpenReason(reasonOf(pace, plan, progress, matter.target), pace, matter);
    return standingOf(today, ruleSet, pace, progress, reason);
  }
  // What people have put on record counts; the figures stay on view beside it.
  const paceClass = stage.counts === 'done' ? 'done' : 'other';
  const on = matter.closedOn;
  const reason = {
    zh: on ? `${dayWords(on).zh}${stage.name.zh}` : stage.name.zh,
    en: on ? `${stage.name.en} on ${dayWords(on).en}` : stage.name.en,
  };
  return standingOf(today, ruleSet, { ...pace, paceClass, overdue: 0 }, progress, reason);
}

/** The calendar of the matter's series, else the mechanism's first. */
function calendarOf(mechanism: Mechanism, series: SeriesSpec | undefined): ReleaseCalendar | null {
  return mechanism.calendars.find((c) => c.id === series?.calendar) ?? mechanism.calendars[0] ?? null;
}

/** 居民消费价格涨幅 2% 左右: where more is not better, a plain figure is one to be held, and a lower one is fine. */
function heldIfLowIsFine(target: Target, series: SeriesSpec | undefined): Target {
  const isPlain = target.bound === 'approx' || target.bound === 'eq';
  const isLevel = target.kind === 'rate' || target.kind === 'growth';
  return series && series.better !== 'up' && isPlain && isLevel ? { ...target, kind: 'hold' } : target;
}

/** Says the reason given when it was published with nothing to judge by. */
function withOpenReason(reason: Bilingual, pace: Pace, { fields }: Matter): Bilingual {
  const given = fields.openReason;
  if (pace.why !== 'nothing-to-judge' || typeof given !== 'string' || given === '') return reason;
  return { zh: `${reason.zh}；说明：${given}`, en: `${reason.en}; reason given: ${given}` };
}
