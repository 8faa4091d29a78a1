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
function queryWords(query: string): string[] {
  return query.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
}

interface Term {
  text: string;
  prefix: boolean;
}

/** What the index can be asked for: pairs of characters, and beginnings of runs of letters and digits. */
function terms(text: string): Term[] {
  return runsOf(text).flatMap((run): Term[] =>
    HAN.test(run) ? bigrams(run).map((pair) => ({ text: pair, prefix: false })) : [{ text: run, prefix: true }],
  );
}

/**
 * A `tsquery` that finds every text with these words. Null when the words are too short for the index (a single
 * character).
 * @example indexQuery('老旧小区') // "'老旧' & '旧小' & '小区'"
 */
export function indexQuery(query: string): string | null {
  const asked = terms(query).map(({ text, prefix }) => (prefix ? `'${text}':*` : `'${text}'`));
  return asked.length > 0 ? [...new Set(asked)].join(' & ') : null;
}

/**
 * The words that the index alone does not settle: of more than one pair, which may stand apart in a text it finds, or
 * too short for it.
 * @example wordsToCheck('小区 改造项目') // ['改造项目']
 */
export function wordsToCheck(query: string): string[] {
  return queryWords(query).filter((word) => {
    const asked = terms(word);
    return asked.length !== 1 || asked[0]!.text !== word;
  });
}
