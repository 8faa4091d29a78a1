import type { DateString, Decimal, Period } from './entry.ts';

/** One published figure of an indicator. */
export interface ObservedFigure {
  period: Period;
  value: Decimal;
  unit: string;
  /** The amount itself, or its growth over the same period of last year in percent. */
  kind: 'level' | 'growth';
  status: 'estimate' | 'preliminary' | 'final';
  /** Day it came out; null when not known, which counts as out. */
  released: DateString | null;
}
