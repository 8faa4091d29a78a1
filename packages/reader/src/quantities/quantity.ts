import type { Bound, Span } from '../reading.ts';

/**
 * What a number in the text is. The first six can state a fact; the others never do:
 * `date` a year, day or era, `name` part of a name, slogan or threshold, `ordinal` a heading or note number,
 * `bare` a number that counts nothing we know.
 */
export type QuantityKind =
  | 'amount'
  | 'share'
  | 'points'
  | 'rank'
  | 'multiple'
  | 'ratio'
  | 'date'
  | 'name'
  | 'ordinal'
  | 'bare';

/** A number with its unit and the bound words around it; the span holds them all. */
export interface Quantity extends Span {
  kind: QuantityKind;
  /** As written: 1.4 for 1.4万人. */
  value: number;
  /** As written, with its multiplier: 万人. Empty when there is none. */
  unit: string;
  /** Of the unit, as in units.yaml; empty without a unit. */
  dimension: string;
  bound: Bound;
  /** The words that set the bound (以上, 突破); empty for `eq`. */
  boundWord: string;
  /** The digits alone. */
  number: Span;
  /** The recogniser that read it. */
  rule: string;
}

/** The inside of “…”, or of 《…》, which is a title. */
export interface Quotation extends Span {
  title: boolean;
}

/** A run of digits being looked at, with the text around it. */
export interface NumberRun extends Span {
  text: string;
  value: number;
  /** Up to 24 characters before and 40 after, never past a line break. */
  before: string;
  after: string;
  /** The quotation “…” or title 《…》 that holds the run, if it is a short one. */
  quote: Quotation | null;
  /** What was read just before it. */
  previous: Quantity | null;
}

/** One way of saying a number: answers null when it is not said this way. */
export type Recogniser = (run: NumberRun) => Quantity | null;

/** A number that is no fact, spanning its digits only. */
export function noFact(run: NumberRun, kind: QuantityKind, rule: string): Quantity {
  const { start, end, value } = run;
  return { kind, value, unit: '', dimension: '', bound: 'eq', boundWord: '', start, end, number: { start, end }, rule };
}

export const isFactual = (q: Quantity): boolean =>
  !(q.kind === 'date' || q.kind === 'name' || q.kind === 'ordinal' || q.kind === 'bare');
