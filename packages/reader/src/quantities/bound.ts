import { loadNumberWords } from '@luoshi/vocabulary';
import { lexicon } from '../lexicon.ts';
import type { Bound } from '../reading.ts';

const { before, after } = loadNumberWords().bounds;
const boundOf = (table: Record<string, string[]>) =>
  new Map(
    Object.entries(table).flatMap(([bound, words]) => words.map((word): [string, Bound] => [word, bound as Bound])),
  );
const boundBefore = boundOf(before);
const boundAfter = boundOf(after);
const wordsBefore = lexicon(boundBefore.keys());
const wordsAfter = lexicon(boundAfter.keys());

/** 签约420户, 通过15项: the last character belongs to a verb and bounds nothing. */
const partOfWord = /[签合契节条公预特违履]约|[附靠最邻临就]近|[通经透渡改]过|[高赶]超/;

export interface BoundWord {
  bound: Bound;
  word: string;
}

/** The bound word that ends right before the number: 不低于, 突破, 近. */
export function boundEndingAt(text: string, end: number): BoundWord | null {
  const word = wordsBefore.endingAt(text, end);
  if (partOfWord.test(text.slice(Math.max(0, end - 2), end))) return null;
  return word ? { bound: boundBefore.get(word)!, word } : null;
}

/** The bound word that starts right after the unit: 以上, 以内, 左右. */
export function boundStartingAt(text: string, at: number): BoundWord | null {
  const word = wordsAfter.startingAt(text, at);
  return word ? { bound: boundAfter.get(word)!, word } : null;
}
