import type { Span } from './reading.ts';

/** The way from a cleaned text back to the text it was made from. Built by the steps that change text, composed by `then`. */
export interface OffsetMap {
  /** Source offset of the clean character at `offset` (0 … clean length; the end maps to the end). */
  toSource(offset: number): number;
  /** Source span of a clean span: from its first character to the end of its last one. */
  spanToSource(span: Span): Span;
  /** Clean offset of a source offset; a removed character maps to the place where it was removed. */
  toClean(offset: number): number;
}
