import { applyEdits, type Edit, type OffsetMap } from './offset-map.ts';

/** A line break that ended no paragraph, as it now stands: the place where two lines were joined. */
export interface Unwrapped {
  text: string;
  map: OffsetMap;
  /** Places in `text` where a line break was taken out. */
  joints: number[];
}

/**
 * Joins lines that a page broke inside a sentence. It runs after `trim`, because a page number or a 下转 mark
 * may stand between the two halves. A line that ends in ， or 、 always goes on; other lines only on a page that is
 * hard-wrapped (most lines break off at one width without a mark).
 */
export function unwrap(text: string): Unwrapped {
  const width = wrapWidth(text);
  const edits: Edit[] = [];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    let last = end - 1;
    while (last >= 0 && isBlank(text.charCodeAt(last))) last--;
    if (last < 0 || text.charCodeAt(last) === 0x0a) continue;
    let next = end + 1;
    while (next < text.length && (isBlank(text.charCodeAt(next)) || text.charCodeAt(next) === 0x0a)) next++;
    if (next >= text.length) break;
    if (!goesOn(text, last, end, next, width)) continue;
    edits.push({ start: last + 1, end: next, by: '' });
    end = next - 1;
  }
  const done = applyEdits(text, edits);
  let removed = 0;
  const joints = edits.map((edit) => {
    const at = edit.start - removed;
    removed += edit.end - edit.start;
    return at;
  });
  return { ...done, joints };
}

const isBlank = (c: number) => c === 0x20 || c === 0x3000 || c === 0xa0 || c === 0x09;
const beginsSomething =
  /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.、．]|第[一二三四五六七八九十]+部分|[—\-•●◀▶]|各位代表|名词解释|附)/;

function goesOn(text: string, last: number, newline: number, next: number, width: number | null): boolean {
  const mark = text[last]!;
  const after = text[next]!;
  if (beginsSomething.test(text.slice(next, next + 8))) return false;
  if (mark === '，' || mark === '、') return true;
  if ('，。、；！？）”》%'.includes(after)) return true;
  if (width === null || next - newline > 12 || text.slice(newline, next).includes('\n', 1)) return false;
  if ('。！？：；…”'.includes(mark)) return false;
  const start = text.lastIndexOf('\n', newline - 1) + 1;
  return newline - start >= width - 3 && next === newline + 1;
}

/** The width at which the page breaks its lines; null when it does not: one paragraph a line. */
function wrapWidth(text: string): number | null {
  const lengths: number[] = [];
  let long = 0;
  for (const line of text.slice(0, 40000).split('\n')) {
    const words = line.trimEnd();
    if (words.length < 18) continue;
    long++;
    if (!/[。！？：；…”]$/.test(words)) lengths.push(words.length);
  }
  if (long < 8 || lengths.length < long * 0.4) return null;
  const widest = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.9)]!;
  const near = lengths.filter((length) => Math.abs(length - widest) <= 4).length;
  return near >= lengths.length * 0.6 ? widest : null;
}
