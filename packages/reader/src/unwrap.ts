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
  /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.、．](?!\d)|第[一二三四五六七八九十]+部分|[—\-•●◀▶]|各位代表|名词解释|附)/;
/** Columns by which a full line may fall short: marks are squeezed, a word is not broken. */
const slack = 6;

function goesOn(text: string, last: number, newline: number, next: number, width: number | null): boolean {
  const mark = text[last]!;
  const closed = '。！？：；…'.includes(mark) || (mark === '”' && '。！？'.includes(text[last - 1] ?? ''));
  // A full line that is not closed goes on in the next, even with 一、 (第｜一、二、三产业), unless that is indented.
  if (width !== null && !closed && next === newline + 1) {
    const start = text.lastIndexOf('\n', newline - 1) + 1;
    if (columns(text, start, newline) >= width - slack) return true;
  }
  if (beginsSomething.test(text.slice(next, next + 8))) return false;
  return mark === '，' || mark === '、' || '，。、；：！？）”》%'.includes(text[next]!);
}

/** The width in columns at which the page breaks its lines; null when it does not: one paragraph a line. */
function wrapWidth(text: string): number | null {
  const open: number[] = [];
  let long = 0;
  const end = Math.min(text.length, 40000);
  for (let at = 0; at < end; ) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 ? text.length : newline;
    const width = columns(text, at, stop);
    if (width >= 36) {
      long++;
      if (!/[。！？：；…”][ \u3000]*$/.test(text.slice(Math.max(at, stop - 8), stop))) open.push(width);
    }
    at = stop + 1;
  }
  if (long < 8 || open.length < long * 0.4) return null;
  const widest = open.sort((a, b) => a - b)[Math.floor(open.length * 0.9)]!;
  const near = open.filter((width) => Math.abs(width - widest) <= slack).length;
  return near >= open.length * 0.6 ? widest : null;
}

/** Two for a Chinese character or mark, one for ASCII. */
function columns(text: string, start: number, end: number): number {
  let width = 0;
  for (let i = start; i < end; i++) width += text.charCodeAt(i) < 0x1100 ? 1 : 2;
  return width;
}
