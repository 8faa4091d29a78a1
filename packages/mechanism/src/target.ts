import type { Target } from './entry.ts';

/** What `targetOf` needs of a fact; the reader's `Fact` is one. */
export interface TargetFact {
  value: number | null;
  unit: string;
  sign?: -1;
  measure: string;
  subject: string;
  bound: string;
  modality: string;
  indicator?: string;
}

/** The quantified target of a commitment from its facts, or null when none of them can be one. */
export function targetOf(_facts: readonly TargetFact[]): Target | null {
  throw new Error('coming');
}
