import type { Span } from '../reading.ts';

const [open, close, stop, listMark] = [1, 2, 4, 8];
/** What a character does to a clause, by its code. */
const roles = new Uint8Array(0x10000);
for (const c of '“‘《（(〔【「『') roles[c.charCodeAt(0)] = open;
for (const c of '”’》）)〕】」』') roles[c.charCodeAt(0)] = close;
for (const c of '，；。！？：,;:') roles[c.charCodeAt(0)] = stop;
roles['、'.charCodeAt(0)] = listMark;

/**
 * The clauses of a stretch: between ，；：。 that stand outside quotes and brackets, without their marks.
 * 实施“百村千播，万人上云”计划，新增企业5家。 → 实施“百村千播，万人上云”计划 | 新增企业5家
 */
export const clauses = (text: string, within: Span): Span[] => split(text, within, stop);

/** The members of a list: between 、 outside quotes and brackets. 甲厂、乙路（一、二期）和丙桥 → 甲厂 | 乙路（一、二期）和丙桥 */
export const members = (text: string, within: Span): Span[] => split(text, within, listMark);

function split(text: string, within: Span, at: number): Span[] {
  const found: Span[] = [];
  let start = within.start;
  let depth = 0;
  for (let i = within.start; i <= within.end; i++) {
    if (i < within.end) {
      const code = text.charCodeAt(i);
      const role = roles[code];
      if (role === 0) continue;
      if (role === open) depth++;
      else if (role === close) depth = Math.max(0, depth - 1);
      if (role !== at || depth > 0 || (code < 0x80 && isDigit(text.charCodeAt(i + 1)))) continue;
    }
    let from = start;
    let to = i;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    if (to > from) found.push({ start: from, end: to });
    start = i + 1;
  }
  return found;
}

/** 2.6:1 and 1,200 are one number. */
const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
const isSpace = (code: number) => code <= 0x20 || code === 0xa0 || code === 0x3000;
