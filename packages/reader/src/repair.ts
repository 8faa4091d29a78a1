import { applyEdits, type Edit, type OffsetMap, then } from './offset-map.ts';
import type { Damage, Span } from './reading.ts';
import { normaliseCharacters } from './repair/characters.ts';
import { hints } from './repair/hints.ts';
import { spacing } from './repair/spacing.ts';

/** One repair, placed in the repaired text. */
export type Repair = Omit<Damage, 'source'>;

export interface Repaired {
  text: string;
  /** From `text` to the text that was given. */
  map: OffsetMap;
  repairs: Repair[];
}

/** Second step: undoes what scraping broke, and says so. Digits never change. */
export function repair(raw: string): Repaired {
  const removals: Edit[] = [...hints(raw)];
  const plain = applyEdits(raw, removals);
  const spaced = applyEdits(plain.text, spacing(plain.text));
  const map = then(spaced.map, plain.map);
  const { text, repairs } = normaliseCharacters(spaced.text);
  return { text, map, repairs: [...hintRepairs(removals, raw, map, text), ...repairs] };
}

/** Neighbouring hints (經(jīng)濟(jì)) are told as one repair. */
function hintRepairs(removals: readonly Edit[], raw: string, map: OffsetMap, text: string): Repair[] {
  const runs: Span[] = [];
  for (const { start, end } of removals) {
    const last = runs.at(-1);
    if (last && last.end === start - 1) last.end = end;
    else runs.push({ start: Math.max(0, start - 1), end });
  }
  return runs.map((run) => {
    const span = { start: map.toClean(run.start), end: map.toClean(run.end) };
    return {
      span,
      before: raw.slice(run.start, run.end),
      after: text.slice(span.start, span.end),
      kind: 'hint',
      certain: true,
    };
  });
}
