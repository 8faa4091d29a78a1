import { loadPhrases } from '@luoshi/vocabulary';
import { type Language, languageOf } from './language.ts';
import { cleanOf, type Hints, hintsOf } from './page-hints.ts';
import { RunReader, type ShiftedRun } from './run-reader.ts';
import { toSimplified } from './traditional.ts';

/** A garbled report has some forty runs; a file with more than this is not worth the search. */
const mostRuns = 500;

/**
 * Runs of characters read one byte off.
 *
 * A scraper worked on GBK bytes: it set pinyin hints, and line breaks before 。、，；！？, also where the two bytes of
 * such a character belonged to two neighbours (麟 F7EB + 區 855E hold EB85 = 雲). From there on every pair was read one
 * byte off, until an ASCII trail byte (^ @ B L …) set it right again. The orphaned byte shows as `?`. Undoing it means
 * reading the same bytes again with the lost byte in its place; where that byte is not certain, what the text says
 * elsewhere decides, and the run is marked. Source: the account in the project's inventory of real reports (rules A–D).
 *
 * A text that carries hardly any hints has no such runs: there a `?` is a question mark.
 */
export function shiftedRuns(raw: string): ShiftedRun[] {
  const hinted = hintsOf(raw);
  if (hinted.total < 20) return [];
  const language = languageOf(cleanOf(raw));
  for (const phrases of loadPhrases()) language.learn(phrases);
  const runs = readRuns(raw, hinted, language);
  // What was read teaches a second look at what was not: 龍潭田 cut off at 、 is told by 龍潭田煤礦 elsewhere.
  for (const run of runs) if (!run.by.includes('□')) language.learn(toSimplified(context(raw, run)));
  const again = new Map(readRuns(raw, hinted, language).map((run) => [run.start, run]));
  return runs.map((run) => (run.by.includes('□') ? { ...(again.get(run.start) ?? run), certain: false } : run));
}

function readRuns(raw: string, hinted: Hints, language: Language): ShiftedRun[] {
  const runs: ShiftedRun[] = [];
  for (let at = raw.indexOf('?'); at >= 0; at = raw.indexOf('?', at + 1)) {
    if (runs.length >= mostRuns) {
      runs.push({ start: at, end: at + 1, by: '□', certain: false });
      continue;
    }
    const plain = new RunReader(raw, at, hinted, language, false).read();
    const run = plain.certain ? plain : new RunReader(raw, at, hinted, language, true).read();
    runs.push(run);
    at = run.end - 1;
  }
  return runs;
}

function context(raw: string, run: ShiftedRun): string {
  return (
    cleanOf(raw.slice(Math.max(0, run.start - 8), run.start)).slice(-3) +
    run.by +
    cleanOf(raw.slice(run.end, run.end + 12)).slice(0, 3)
  );
}
