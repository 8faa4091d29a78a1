/**
 * Full text over Chinese. PostgreSQL's parsers make one lexeme of a Chinese sentence, so the app makes the lexemes:
 * two neighbouring characters each (改造项目 → 改造, 造项, 项目), and each run of letters or digits as it is.
 */
const RUN = /\p{Script=Han}+|[[\p{L}\p{N}]--\p{Script=Han}]+/gv;
const HAN = /\p{Script=Han}/u;

function runsOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(RUN) ?? [];
}

function bigrams(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, i) => characters[i]! + character);
}

/** Lexemes of a text, for `array_to_tsvector`. */
export function lexemes(text: string): string[] {
  return [...new Set(runsOf(text).flatMap((run) => (HAN.test(run) ? bigrams(run) : [run])))];
}

/** The words of a query, split at spaces; every one must occur. */
export function queryWords(query: string): string[] {
  return query.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
}

/**
 * A `tsquery` that finds every text with these words, and a few more (bigrams may stand apart): the caller checks the
 * words themselves. Null when the words are too short for the index (a single character).
 * @example indexQuery('老旧小区') // "'老旧' & '旧小' & '小区'"
 */
export function indexQuery(query: string): string | null {
  const terms = runsOf(query).flatMap((run) =>
    // A run of letters may be the beginning of a longer one.
    HAN.test(run) ? bigrams(run).map((b) => `'${b}'`) : [`'${run}':*`],
  );
  return terms.length > 0 ? [...new Set(terms)].join(' & ') : null;
}
