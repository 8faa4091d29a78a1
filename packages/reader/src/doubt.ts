import type { Fact } from './reading.ts';

const most = 0.3;

/**
 * Facts whose number touches a lost character: 教□20名 may have been 教师120名, so the screen shows it as doubtful.
 * The number itself stays as it stands in the source.
 */
export function doubtBesideGaps(text: string, facts: readonly Fact[]): Fact[] {
  return facts.map((fact) =>
    text[fact.span.start - 1] === '□' || text[fact.span.end] === '□'
      ? { ...fact, confidence: Math.min(fact.confidence, most), why: [...fact.why, 'beside-gap'] }
      : fact,
  );
}
