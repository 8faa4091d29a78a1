/** 红黄绿灯: a dated rule set over what pace and clocks say. */
import { exact } from './decimal.ts';
import type { Light } from './matter.ts';
import type { RuleSet } from './mechanism.ts';
import type { Pace } from './pace.ts';
import { evaluate, isRule, type RuleScope, readRule } from './rule.ts';

/** What a rule for lights may name. */
export const LIGHT_VARIABLES = ['pace', 'points', 'share_done', 'share_due', 'overdue'] as const;

/**
 * The light of a pace. No light where nothing can be judged or a rule needs what is unknown; green for what is done.
 * In the rules `pace` is 1 while nothing is due yet, `points` are percentage points over (or, negative, under) the
 * schedule, `overdue` counts days past the oldest missed clock.
 */
export function lightOf(ruleSet: RuleSet, pace: Pace): Light {
  if (pace.paceClass === 'other' || pace.paceClass === 'unpublished') return 'none';
  if (pace.paceClass === 'done') return 'green';
  const scope: RuleScope = {
    pace: pace.pace ?? exact(1),
    points: pace.done && pace.due ? pace.done.minus(pace.due) : exact(0),
    share_done: pace.done,
    share_due: pace.due,
    overdue: exact(pace.overdue),
  };
  let unknown = false;
  for (const { light, when } of ruleSet.lights) {
    const rule = readRule(when, LIGHT_VARIABLES);
    const value = isRule(rule) ? evaluate(rule, scope) : null;
    if (value === true) return light;
    unknown ||= value === null;
  }
  return unknown ? 'none' : 'green';
}
