/** A set of words that finds the longest one starting or ending at a place of a text, in time bounded by the longest word. */
export interface Lexicon {
  /** The longest word that starts at `at`, or ''. */
  startingAt(text: string, at: number): string;
  /** The longest word that ends at `end` (exclusive), or ''. */
  endingAt(text: string, end: number): string;
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
  return {
    startingAt: (text, at) => byFirst.get(text.charCodeAt(at))?.find((word) => text.startsWith(word, at)) ?? '',
    endingAt: (text, end) => byLast.get(text.charCodeAt(end - 1))?.find((word) => text.endsWith(word, end)) ?? '',
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
