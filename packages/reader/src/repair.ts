import { applyEdits, compose, type Edit, type OffsetMap } from './offset-map.ts';
import type { Damage, Span } from './reading.ts';
import { normaliseCharacters } from './repair/characters.ts';
import { hints } from './repair/hints.ts';
import { shiftedRuns } from './repair/shift.ts';
import { spacing } from './repair/spacing.ts';

/** One repair, placed in the repaired text. */
export type Repair = Omit<Damage, 'source'>;

export interface Repaired {
  text: string;
  /** From `text` to the text that was given. */
  map: OffsetMap;
  repairs: Repair[];
}

/**
 * Second step: undoes what scraping broke, and says so. What cannot be told is marked □, never guessed silently;
 * digits never change.
 *
 * @example repair('區(qū)長辦公室,2021年').text // '区长办公室，2021年' where the page is in traditional characters
 */
export function repair(raw: string): Repaired {
  const runs = raw.includes('?') ? shiftedRuns(raw) : [];
  const hinted = outside(hints(raw), runs);
  const edits: Edit[] = [...runs, ...hinted].sort((a, b) => a.start - b.start);
  const aligned = applyEdits(raw, edits);
  const spaced = applyEdits(aligned.text, spacing(aligned.text));
  const map = compose(spaced.map, aligned.map);
  const { text, repairs } = normaliseCharacters(spaced.text);
  const told = (source: Span, kind: Repair['kind'], certain: boolean): Repair => {
    const span = { start: map.toClean(source.start), end: map.toClean(source.end) };
    return {
      span,
      before: raw.slice(source.start, source.end),
      after: text.slice(span.start, span.end),
      kind,
      certain,
    };
  };
  return {
    text,
    map,
    repairs: [
      ...runs.map((run) => told(run, run.by === '□' ? 'lost' : 'shift', run.certain)),
      ...joined(hinted).map((run) => told(run, 'hint', true)),
      ...repairs,
    ],
  };
}

/** The edits that do not lie in a run; both in order. */
function outside(edits: readonly Edit[], runs: readonly Span[]): Edit[] {
  let next = 0;
  return edits.filter((edit) => {
    while (next < runs.length && runs[next]!.end <= edit.start) next++;
    return next >= runs.length || runs[next]!.start >= edit.end;
  });
}

/** Neighbouring hints (經(jīng)濟(jì)) are told as one repair. */
function joined(removals: readonly Edit[]): Span[] {
  const runs: Span[] = [];
  for (const { start, end } of removals) {
    const last = runs.at(-1);
    if (last && last.end === start - 1) last.end = end;
    else runs.push({ start: Math.max(0, start - 1), end });
  }
  return runs;
}
