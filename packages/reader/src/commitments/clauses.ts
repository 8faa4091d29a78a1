import type { Span } from '../reading.ts';

const opening = new Set('“‘《（(〔【「『');
const closing = new Set('”’》）)〕】」』');
const stops = new Set('，；。！？：,;:');

/**
 * The clauses of a stretch: between ，；：。 that stand outside quotes and brackets, without their marks.
 * 实施“百村千播，万人上云”计划，新增企业5家。 → 实施“百村千播，万人上云”计划 | 新增企业5家
 */
export function clauses(text: string, within: Span): Span[] {
  return split(text, within, (c, i) => stops.has(c) && !(c < '\u0100' && isDigit(text[i + 1])));
}

/** The members of a list: between 、 outside quotes and brackets. 甲厂、乙路（一、二期）和丙桥 → 甲厂 | 乙路（一、二期）和丙桥 */
export function members(text: string, within: Span): Span[] {
  return split(text, within, (c) => c === '、');
}

/** 2.6:1 and 1,200 are one number. */
const isDigit = (c: string | undefined) => c !== undefined && c >= '0' && c <= '9';

function split(text: string, within: Span, isStop: (c: string, at: number) => boolean): Span[] {
  const found: Span[] = [];
  let start = within.start;
  let depth = 0;
  const close = (end: number) => {
    let a = start;
    let b = end;
    while (a < b && text[a]!.trim() === '') a++;
    while (b > a && text[b - 1]!.trim() === '') b--;
    if (b > a) found.push({ start: a, end: b });
    start = end + 1;
  };
  for (let i = within.start; i < within.end; i++) {
    const c = text[i]!;
    if (opening.has(c)) depth++;
    else if (closing.has(c)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && isStop(c, i)) close(i);
  }
  close(within.end);
  return found;
}
