import { loadPhrases } from '@luoshi/vocabulary';
import { Language } from './language.ts';
import { cleanOf, hintsOf } from './page-hints.ts';
import { RunPage, RunReader, type ShiftedRun } from './run-reader.ts';
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
  const language = new Language();
  language.learn(cleanOf(raw));
  for (const words of loadPhrases()) language.learn(words);
  const runs = readRuns(new RunPage(raw, hinted, language));
  // What was read teaches a second look at what was not: 龍潭田 cut off at 、 is told by 龍潭田煤礦 elsewhere.
  for (const run of runs) if (!run.by.includes('□')) language.learn(toSimplified(context(raw, run)));
  const taught = new RunPage(raw, hinted, language);
  return runs.map((run, i) => {
    if (!run.by.includes('□') || i >= mostRuns) return run;
    const again = readRun(taught, run.start);
    return { ...(again.end <= (runs[i + 1]?.start ?? raw.length) ? again : run), certain: false };
  });
}

function readRuns(page: RunPage): ShiftedRun[] {
  const { raw } = page;
  const runs: ShiftedRun[] = [];
  for (let at = raw.indexOf('?'); at >= 0; at = raw.indexOf('?', at + 1)) {
    const run = runs.length < mostRuns ? readRun(page, at) : { start: at, end: at + 1, by: '□', certain: false };
    runs.push(run);
    at = run.end - 1;
  }
  return runs;
}

/** A dropped pair is looked for only where the bytes do not read well without one. */
function readRun(page: RunPage, at: number): ShiftedRun {
  const plain = new RunReader(page, at, false).read();
  return plain.certain ? plain : new RunReader(page, at, true).read();
}

function context(raw: string, run: ShiftedRun): string {
  return (
    cleanOf(raw.slice(Math.max(0, run.start - 8), run.start)).slice(-3) +
    run.by +
    cleanOf(raw.slice(run.end, run.end + 12)).slice(0, 3)
  );
}
