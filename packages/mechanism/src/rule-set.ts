import type { DateString } from './entry.ts';
import type { RuleSet } from './mechanism.ts';

/** The version of rule set `id` that is in force on a day: of several the one that began last. Null when there is none. */
export function ruleSetOn(ruleSets: readonly RuleSet[], id: string, day: DateString): RuleSet | null {
  return ruleSets
    .filter((set) => set.id === id && set.validFrom <= day && (set.validTo === null || day <= set.validTo))
    .reduce<RuleSet | null>((latest, set) => (latest && latest.validFrom >= set.validFrom ? latest : set), null);
}
