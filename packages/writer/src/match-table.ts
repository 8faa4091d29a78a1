/** Which row of the breakdown a line of the office's table is about. */
import type { OfficeTable } from './office-table.ts';

/** A row of the breakdown that a line may belong to. */
export interface MatchRow {
  id: string;
  original: string;
  task: string;
}

export interface TableMatches {
  /** In the order of the table; `score` 0–1. */
  matched: { line: number; row: string; score: number }[];
  /** Lines of the table that belong to no row. */
  unmatched: number[];
}

/** Below this two texts have only the usual words in common. */
const THRESHOLD = 0.45;
const NUMBER_WEIGHT = 0.15;

/**
 * Matches lines to rows one to one, best pairs first. A pair's score is how much of the two texts' bigrams is shared,
 * rare ones counting more than the words every task has (推进, 加快, 建设), moved up or down by the numbers in both.
 */
export function matchTable(table: Pick<OfficeTable, 'lines'>, rows: readonly MatchRow[]): TableMatches {
  const lines = table.lines.map(({ line, task, original, target }) => ({
    line,
    texts: [...new Set([task, original, `${task}${target}`])].filter((text) => text !== '').map(grams),
    numbers: numbersIn(`${task} ${original} ${target}`),
  }));
  const candidates = rows.map(({ id, task, original }) => ({
    id,
    texts: [...new Set([task, original])].filter((text) => text !== '').map(grams),
    numbers: numbersIn(`${task} ${original}`),
  }));
  const weight = rarity(lines, candidates);
  const pairs = lines
    .flatMap((line) =>
      candidates.map((row) => {
        const words = Math.max(0, ...line.texts.flatMap((a) => row.texts.map((b) => shared(a, b, weight))));
        return {
          line: line.line,
          row: row.id,
          score: words === 0 ? 0 : Math.min(1, words + byNumbers(line.numbers, row.numbers)),
        };
      }),
    )
    .filter(({ score }) => score >= THRESHOLD)
    .sort((a, b) => b.score - a.score || a.line - b.line);
  return oneToOne(
    pairs,
    lines.map(({ line }) => line),
  );
}

function oneToOne(pairs: TableMatches['matched'], lines: readonly number[]): TableMatches {
  const byLine = new Map<number, TableMatches['matched'][number]>();
  const taken = new Set<string>();
  for (const pair of pairs) {
    if (byLine.has(pair.line) || taken.has(pair.row)) continue;
    byLine.set(pair.line, pair);
    taken.add(pair.row);
  }
  return {
    matched: lines.flatMap((line) => byLine.get(line) ?? []),
    unmatched: lines.filter((line) => !byLine.has(line)),
  };
}

/** Pairs of neighbouring characters, punctuation and spaces left out. */
function grams(text: string): Set<string> {
  const plain = text.replace(/[^\p{L}\p{N}]/gu, '');
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, i) => plain.slice(i, i + 2)));
}

interface Texts {
  texts: readonly ReadonlySet<string>[];
}

/**
 * How much a bigram says: the fewer texts have it, the more. Counted on the side that has it more often: what a line
 * and its sentence share would else count as less rare than what only one of them says.
 */
function rarity(...sides: readonly (readonly Texts[])[]): (gram: string) => number {
  const counts = sides.map((side) => {
    const counted = new Map<string, number>();
    for (const { texts } of side) {
      for (const gram of new Set(texts.flatMap((text) => [...text]))) counted.set(gram, (counted.get(gram) ?? 0) + 1);
    }
    return counted;
  });
  const total = Math.max(...sides.map((side) => side.length));
  return (gram) => Math.log(1 + total / Math.max(1, ...counts.map((counted) => counted.get(gram) ?? 0)));
}

/** Half how much of both texts is shared, half how much of the shorter: a task is often a piece of its sentence. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: (gram: string) => number): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  let both = 0;
  let common = 0;
  for (const gram of short) {
    if (!long.has(gram)) continue;
    both += weight(gram);
    common += 1;
  }
  // One pair of characters in common is no likeness.
  if (common < 2) return 0;
  const sum = (grams: ReadonlySet<string>) => [...grams].reduce((total, gram) => total + weight(gram), 0);
  const [x, y] = [sum(a), sum(b)];
  return (both * 2) / (x + y) / 2 + both / Math.min(x, y) / 2;
}

function numbersIn(text: string): Set<string> {
  return new Set((text.match(/\d+(\.\d+)?/g) ?? []).filter((number) => !/^20\d\d$/.test(number)));
}

/** The same figures speak for a pair, only different ones against it; where one has none nothing is said. */
function byNumbers(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const common = [...a].filter((number) => b.has(number)).length;
  return common === 0 ? -NUMBER_WEIGHT : (NUMBER_WEIGHT * common) / Math.min(a.size, b.size);
}
