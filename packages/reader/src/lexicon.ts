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
  all.delete('');
  const byFirst = index(all, (word) => word.charCodeAt(0));
  const byLast = index(all, (word) => word.charCodeAt(word.length - 1));
  const startingAt = (text: string, at: number, end = text.length) => {
    const list = byFirst(text.charCodeAt(at));
    if (list)
      for (const word of list)
        if (at + word.length <= end && (word.length === 1 || text.startsWith(word, at))) return word;
    return '';
  };
  return {
    startingAt,
    endingAt: (text, end, start = 0) => {
      const list = byLast(text.charCodeAt(end - 1));
      if (list)
        for (const word of list)
          if (end - word.length >= start && (word.length === 1 || text.startsWith(word, end - word.length)))
            return word;
      return '';
    },
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

/**
 * The words of a character, longest first. Nearly all questions are about a character no word begins with, and a page
 * of 256 codes answers them without hashing.
 */
function index(words: Set<string>, keyOf: (word: string) => number): (code: number) => string[] | undefined {
  const pages: (string[] | undefined)[][] = Array.from({ length: 256 });
  for (const word of words) {
    const key = keyOf(word);
    pages[key >> 8] ??= Array.from({ length: 256 });
    const page = pages[key >> 8]!;
    page[key & 0xff] ??= [];
    page[key & 0xff]!.push(word);
  }
  for (const page of pages) for (const list of page ?? []) list?.sort((a, b) => b.length - a.length);
  return (code) => pages[code >> 8]?.[code & 0xff];
}
