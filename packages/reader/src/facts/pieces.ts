import type { Sentence } from '../document.ts';
import { isFactual, type Quantity } from '../quantities/quantity.ts';
import { plain, readBefore } from './before.ts';
import { afterVerbs, connective, predicates, verbs } from './words.ts';

/** How a piece is joined to the one before it; `run` when nothing stands between (2889户9335人). */
export type Joint = 'start' | '，' | '；' | '、' | '和' | 'run';

/** A stretch of a sentence around one number; without a number it is a clause that others lean on. */
export interface Piece {
  quantity: Quantity | null;
  before: string;
  after: string;
  joint: Joint;
  /** It stands in brackets. */
  aside: boolean;
  /** The piece before it in its sentence, and the one after. */
  previous: Piece | null;
  next: Piece | null;
  /** Where `before` starts in the text. */
  start: number;
}

/** The characters that divide a sentence or open what is not divided. */
const marks = new Set('，：。！？；\n、（）“《');
const closing: Record<string, string> = { '“': '”', '《': '》', '（': '）' };

/**
 * Divides a sentence at ，；： and, once a number has been seen, at 、 and between numbers. Marks inside quotation marks,
 * titles and brackets do not divide.
 */
export function pieces(text: string, sentence: Sentence, quantities: readonly Quantity[]): Piece[] {
  const numbers = quantities.filter(isFactual);
  const found: Piece[] = [];
  let start = sentence.start;
  let joint: Joint = 'start';
  let next = 0;
  let inside: Quantity[] = [];
  let aside = false;
  const cut = (end: number, after: Joint, width: number) => {
    for (const piece of divide(text, start, end, inside, joint))
      found.push({ ...piece, aside, previous: null, next: null });
    inside = [];
    start = end + width;
    joint = after;
  };
  for (let i = sentence.start; i < sentence.end; i++) {
    while (next < numbers.length && numbers[next]!.start <= i) {
      const number = numbers[next++]!;
      const counted = inside.at(-1);
      if (!counted || !isThreshold(text, counted, number)) inside.push(number);
      i = Math.max(i, number.end);
    }
    if (i >= sentence.end) break;
    const c = text[i]!;
    if (!marks.has(c)) continue;
    const close = closing[c];
    if (close) {
      const end = text.slice(i, Math.min(i + 60, sentence.end)).indexOf(close);
      const nextNumber = numbers[next];
      if (end > 0 && !(nextNumber && nextNumber.start < i + end)) i += end;
      else if (c === '（') {
        cut(i, '，', 1);
        aside = true;
      }
    } else if (c === '）') {
      cut(i, '，', 1);
      aside = false;
    } else if (c === '，' || c === '：' || c === '。' || c === '！' || c === '？') cut(i, '，', 1);
    else if (c === '；' || c === '\n') cut(i, '；', 1);
    else if (c === '、' && inside.length > 0) cut(i, '、', 1);
  }
  if (start < sentence.end) cut(sentence.end, '；', 0);
  return joinAdjectives(found);
}

/** 14项国家级、省级改革试点: what follows 、 without a number or a verb of its own still says what is counted. */
function joinAdjectives(found: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of found) {
    const last = joined.at(-1);
    const continues =
      piece.quantity === null &&
      piece.joint === '、' &&
      last?.quantity &&
      last.after !== '' &&
      !boundOnly.test(last.after);
    if (continues && !verbs.startingAt(piece.before, 0) && !predicates.startingAt(piece.before, 0))
      last.after += `、${piece.before}`;
    else {
      piece.previous = last ?? null;
      if (last) last.next = piece;
      joined.push(piece);
    }
  }
  return joined;
}

const boundOnly = /^[）)”]*$/;

/** 村集体经济突破20万元, 产值过2000万元: with a count before it, such an amount says which ones are counted. */
function isThreshold(text: string, counted: Quantity, quantity: Quantity): boolean {
  if (!counting.has(counted.dimension) || !quantity.dimension.startsWith('money')) return false;
  const between = text.slice(counted.end, quantity.number.start);
  return between.length > 3 && /(?:过|超|超过|突破|达到|达)$/.test(between) && !/[，；。、]/.test(between);
}

const counting = new Set(['count', 'households']);

type Part = Omit<Piece, 'aside' | 'previous' | 'next'>;

/** Shares the words of one stretch out among its numbers. */
function divide(text: string, start: number, end: number, numbers: Quantity[], joint: Joint): Part[] {
  const first = numbers[0];
  if (!first) {
    const words = text.slice(start, end).trim();
    return words ? [{ quantity: null, before: words, after: '', joint, start }] : [];
  }
  const found: Part[] = [{ quantity: first, before: text.slice(start, first.start), after: '', joint, start }];
  for (let i = 1; i < numbers.length; i++) {
    const left = numbers[i - 1]!;
    const right = numbers[i]!;
    const between = text.slice(left.end, Math.max(left.end, right.start));
    const hasAfter = /^[^，。]/.test(text.slice(right.end, i + 1 < numbers.length ? numbers[i + 1]!.start : end));
    const share = shareOut(between, hasAfter, right.kind === 'rank');
    const before = found.at(-1)!;
    // 为1.2万名职工追回工资8600万元: the first number has no other words than these.
    const lacksWords =
      share.joint === 'run' &&
      before.joint !== '、' &&
      isUnnamed(before.before) &&
      readBefore(share.before, plain).noun.length > 1;
    before.after = share.after || (lacksWords ? share.before : '');
    found.push({
      quantity: right,
      before: share.before,
      after: '',
      joint: share.joint,
      start: right.start - share.before.length,
    });
  }
  const last = found.at(-1)!;
  last.after = text.slice(last.quantity!.end, end);
  for (let i = found.length - 2; i >= 0; i--) {
    const piece = found[i]!;
    const right = found[i + 1]!;
    if (right.joint !== 'run' || right.before !== '') continue;
    if (piece.after === '' || piece.after === '的') piece.after += right.after;
  }
  return found;
}

function shareOut(
  between: string,
  hasAfter: boolean,
  isRank: boolean,
): { after: string; before: string; joint: Joint } {
  if (between === '') return { after: '', before: '', joint: 'run' };
  if (/^(?:以及|和|及|与|或)$/.test(between)) return { after: '', before: '', joint: '和' };
  if (readBefore(between, { rank: isRank, alone: true }).noun === '')
    return { after: '', before: between, joint: 'run' };
  const joins = [...between.matchAll(connective)].at(-1);
  if (joins)
    return { after: between.slice(0, joins.index), before: between.slice(joins.index + joins[0].length), joint: '和' };
  const verb = verbInside(between);
  if (verb > 0) return { after: between.slice(0, verb), before: between.slice(verb), joint: 'run' };
  return hasAfter ? { after: between, before: '', joint: 'run' } : { after: '', before: between, joint: 'run' };
}

function verbInside(words: string): number {
  for (let at = 1; at < words.length; at++)
    if (verbs.startingAt(words, at).length > 1 || afterVerbs.startingAt(words, at).length > 1) return at;
  return 0;
}

/** Words before a number that name nothing: 为, 带动. */
function isUnnamed(words: string): boolean {
  const { noun, verbKind, direction } = readBefore(words, plain);
  return (noun === '' || noun === '为') && verbKind !== 'nominal' && verbKind !== 'increment' && direction === null;
}
