import type { Span } from './reading.ts';

/** The way from a cleaned text back to the text it was made from. Built by the steps that change text, composed by `compose`. */
export interface OffsetMap {
  /** Source offset of the clean character at `offset` (0 … clean length; the end maps to the end). */
  toSource(offset: number): number;
  /** Source span of a clean span: from its first character to the end of its last one. */
  spanToSource(span: Span): Span;
  /** Clean offset of a source offset; a removed character maps to the place where it was removed. */
  toClean(offset: number): number;
}

/** Replace `text.slice(start, end)` by `by`; an empty `by` removes, an empty range inserts. */
export interface Edit {
  start: number;
  end: number;
  by: string;
}

/** The map of a text nothing was done to. */
export const identity: OffsetMap = {
  toSource: (offset) => offset,
  spanToSource: ({ start, end }) => ({ start, end }),
  toClean: (offset) => offset,
};

/**
 * Applies edits (in order, not overlapping) and returns the new text with the map back to the old one.
 * An edit of equal length maps character by character, any other as a whole.
 *
 * @example applyEdits('區(qū)長', [{ start: 1, end: 5, by: '' }]) // text '區長'; map.toSource(1) → 5
 */
export function applyEdits(text: string, edits: readonly Edit[]): { text: string; map: OffsetMap } {
  if (edits.length === 0) return { text, map: identity };
  const clean = new Uint32Array(edits.length * 2 + 2);
  const source = new Uint32Array(edits.length * 2 + 2);
  const pieces: string[] = [];
  let segments = 0;
  let at = 0;
  let length = 0;
  const open = (from: number) => {
    clean[segments] = length;
    source[segments++] = from;
  };
  for (const { start, end, by } of edits) {
    if (start < at || end < start) throw new RangeError(`edits overlap or run backwards at ${start}`);
    if (start > at) {
      open(at);
      pieces.push(text.slice(at, start));
      length += start - at;
    }
    open(start);
    if (by) pieces.push(by);
    length += by.length;
    at = end;
  }
  if (at < text.length) {
    open(at);
    pieces.push(text.slice(at));
    length += text.length - at;
  }
  open(text.length);
  return { text: pieces.join(''), map: segmentMap(clean.subarray(0, segments), source.subarray(0, segments)) };
}

/**
 * A map of segments: segment i is `clean[i] … clean[i+1]` made from `source[i] … source[i+1]`; both arrays rise
 * (not strictly: a removal is empty on the clean side, an insertion on the source side) and end with the lengths.
 */
export function segmentMap(clean: Uint32Array, source: Uint32Array): OffsetMap {
  const last = clean.length - 1;
  const even = (i: number) => clean[i + 1]! - clean[i]! === source[i + 1]! - source[i]!;
  const toSource = (offset: number) => {
    const i = lastAtMost(clean, offset);
    if (i === last) return source[last]!;
    return even(i) ? source[i]! + offset - clean[i]! : source[i]!;
  };
  return {
    toSource,
    spanToSource({ start, end }) {
      if (end <= start) return { start: toSource(start), end: toSource(start) };
      const i = lastAtMost(clean, end - 1);
      if (i === last) return { start: toSource(start), end: source[last]! };
      return { start: toSource(start), end: even(i) ? source[i]! + end - clean[i]! : source[i + 1]! };
    },
    toClean(offset) {
      const i = lastAtMost(source, offset);
      if (i === last) return clean[last]!;
      return even(i) ? clean[i]! + offset - source[i]! : clean[i]!;
    },
  };
}

/** `inner` leads from the newest text to the middle one, `outer` from there to the source. Not called `then`: `import()` takes a module with a `then` for a promise and waits for ever. */
export function compose(inner: OffsetMap, outer: OffsetMap): OffsetMap {
  if (inner === identity) return outer;
  if (outer === identity) return inner;
  return {
    toSource: (offset) => outer.toSource(inner.toSource(offset)),
    spanToSource: (span) => outer.spanToSource(inner.spanToSource(span)),
    toClean: (offset) => inner.toClean(outer.toClean(offset)),
  };
}

/** The map of `text.slice(start)` for the map of `text`. */
export function from(start: number, map: OffsetMap): OffsetMap {
  if (start === 0) return map;
  return {
    toSource: (offset) => map.toSource(offset + start),
    spanToSource: (span) => map.spanToSource({ start: span.start + start, end: span.end + start }),
    toClean: (offset) => Math.max(0, map.toClean(offset) - start),
  };
}

/** Index of the last element that is at most `value`; 0 when all are larger. */
function lastAtMost(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sorted[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
