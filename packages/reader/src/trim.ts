import { applyEdits, type OffsetMap } from './offset-map.ts';
import type { Furniture } from './reading.ts';

export interface Trimmed {
  text: string;
  /** From `text` to the text that was given. */
  map: OffsetMap;
  /** What was taken away, placed in the text that was given. */
  furniture: { span: { start: number; end: number }; text: string; rule: Furniture['rule'] }[];
  truncated: { head: boolean; tail: boolean };
}

/** Third step: takes away what is not the report. */
export function trim(text: string): Trimmed {
  const done = applyEdits(text, []);
  return { ...done, furniture: [], truncated: { head: false, tail: false } };
}
