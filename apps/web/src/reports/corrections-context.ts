import { createContext } from 'react';
import type { Corrected } from './corrections.ts';

/** A fact of the list, or a stretch of the text that somebody selected. */
export type CorrectedNumber = { fact: string } | { span: { start: number; end: number } };

export interface Corrections {
  corrected: ReadonlyMap<string, Corrected>;
  /** Opens the form; null for who may not correct. */
  onCorrect: ((number: CorrectedNumber) => void) | null;
}

/** For the details of a fact, which stand in the list and in the text's card alike. */
export const CorrectionsContext = createContext<Corrections>({ corrected: new Map(), onCorrect: null });
