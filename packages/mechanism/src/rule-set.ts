import type { DateString } from './entry.ts';
import type { RuleSet } from './mechanism.ts';

/** The version of rule set `id` that is valid on a day, or null. */
export function ruleSetOn(ruleSets: readonly RuleSet[], id: string, day: DateString): RuleSet | null {
  return ruleSets.find((s) => s.id === id && s.validFrom <= day && (s.validTo === null || day <= s.validTo)) ?? null;
}
