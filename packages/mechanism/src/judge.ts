import type { DateString } from './entry.ts';
import type { Matter, Standing } from './matter.ts';
import type { Mechanism, ReleaseCalendar, RuleSet } from './mechanism.ts';
import type { ObservedFigure } from './observation.ts';

export interface JudgeContext {
  /** The place's day; never the clock. */
  today: DateString;
  /** Published figures of the indicator a matter of an indicator set stands on. */
  observations?: readonly ObservedFigure[];
  /** When its figures come out, instead of the mechanism's own calendar. */
  releases?: ReleaseCalendar;
}

export function judge(_matter: Matter, _mechanism: Mechanism, _ruleSet: RuleSet, _context: JudgeContext): Standing {
  throw new Error('coming');
}
