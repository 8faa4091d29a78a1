/** A set of words that finds the longest one starting or ending at a place of a text, in time bounded by the longest word. */
export interface Lexicon {
  /** The longest word that starts at `at` and ends no later than `end` (by default the end of the text), or ''. */
  startingAt(text: string, at: number, end?: number): string;
  /** The longest word that ends at `end` (exclusive) and starts no earlier than `start` (by default 0), or ''. */
  endingAt(text: string, end: number, start?: number): string;
  /** The first place from `from` on where a word starts and ends by `end`; null when there is none. */
  firstIn(text: string, from: number, end: number): { at: number; word: string } | null;
  has(word: string): boolean;
}

/**
 * Builds a lexicon of `words`.
 *
 * @example lexicon(['达', '达到']).startingAt('达到58%', 0) // '达到'
 */
export function lexicon(words: Iterable<string>): Lexicon {
  const all = new Set(words);
  const byFirst = index(all, (word) => word.charCodeAt(0));
  const byLast = index(all, (word) => word.charCodeAt(word.length - 1));
  const startingAt = (text: string, at: number, end = text.length) =>
    byFirst.get(text.charCodeAt(at))?.find((word) => at + word.length <= end && text.startsWith(word, at)) ?? '';
  return {
    startingAt,
    endingAt: (text, end, start = 0) =>
      byLast.get(text.charCodeAt(end - 1))?.find((word) => end - word.length >= start && text.endsWith(word, end)) ??
      '',
    firstIn: (text, from, end) => {
      for (let at = from; at < end; at++) {
        const word = startingAt(text, at, end);
        if (word) return { at, word };
      }
      return null;
    },
    has: (word) => all.has(word),
  };
}

function index(words: Set<string>, keyOf: (word: string) => number): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const word of words) {
    const list = found.get(keyOf(word));
    if (list) list.push(word);
    else found.set(keyOf(word), [word]);
  }
  for (const list of found.values()) list.sort((a, b) => b.length - a.length);
  return found;
}
