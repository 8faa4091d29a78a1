/** A set of words that finds the longest one standing at, or ending at, a place of a text, in time bound by the longest word. */
export class WordTable {
  readonly #words: Set<string>;
  readonly #firsts = new Map<string, number[]>();
  readonly #lasts = new Map<string, number[]>();

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    for (const word of this.#words) {
      note(this.#firsts, word[0], word.length);
      note(this.#lasts, word.at(-1), word.length);
    }
    for (const lengths of [...this.#firsts.values(), ...this.#lasts.values()]) lengths.sort((a, b) => b - a);
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** The longest word that starts at `at` and ends no later than `end`; '' when there is none. */
  startingAt(text: string, at: number, end: number): string {
    for (const length of this.#firsts.get(text[at] ?? '') ?? []) {
      const word = at + length <= end ? text.slice(at, at + length) : '';
      if (this.#words.has(word)) return word;
    }
    return '';
  }

  /** The longest word that ends at `end` and starts no earlier than `start`; '' when there is none. */
  endingAt(text: string, end: number, start: number): string {
    for (const length of this.#lasts.get(text[end - 1] ?? '') ?? []) {
      const word = end - length >= start ? text.slice(end - length, end) : '';
      if (this.#words.has(word)) return word;
    }
    return '';
  }

  /** The first place at or after `from` where a word starts and ends by `end`; null when there is none. */
  firstIn(text: string, from: number, end: number): { at: number; word: string } | null {
    for (let at = from; at < end; at++) {
      const word = this.startingAt(text, at, end);
      if (word) return { at, word };
    }
    return null;
  }
}

function note(lengths: Map<string, number[]>, key: string | undefined, length: number) {
  if (key === undefined) return;
  const known = lengths.get(key);
  if (!known) lengths.set(key, [length]);
  else if (!known.includes(length)) known.push(length);
}
