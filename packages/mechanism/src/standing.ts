import { round } from './decimal.ts';
import type { DateString } from './entry.ts';
import { lightOf } from './light.ts';
import type { Standing } from './matter.ts';
import type { Bilingual, RuleSet } from './mechanism.ts';
import type { Pace } from './pace.ts';
import type { Progress } from './progress.ts';

/** A pace with its light and its reason, rounded for whoever shows it. */
export function standingOf(
  asOf: DateString,
  ruleSet: RuleSet,
  pace: Pace,
  progress: Progress | null,
  reason: Bilingual,
): Standing {
  return {
    asOf,
    paceClass: pace.paceClass,
    light: lightOf(ruleSet, pace),
    value: progress?.figure?.value.toFixed() ?? null,
    shareDone: pace.done && round(pace.done, 2),
    shareDue: pace.due && round(pace.due, 2),
    pace: pace.pace && round(pace.pace, 2),
    reason,
  };
}
