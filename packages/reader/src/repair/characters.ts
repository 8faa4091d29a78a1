import type { Repair } from '../repair.ts';
import { simplified } from './traditional.ts';

/**
 * Brings characters to one form without changing any offset: traditional to simplified where the text is traditional,
 * flattened punctuation back to full width, full-width digits and letters to ASCII, odd blanks to plain ones.
 */
export function normaliseCharacters(text: string): { text: string; repairs: Repair[] } {
  const buffer = Buffer.from(text, 'utf16le');
  const codes = new Uint16Array(buffer.buffer, buffer.byteOffset, text.length);
  const table = simplified(text);
  const repairs: Repair[] = [];
  const changed = new Map<string, string>();
  let widened = 0;
  let first = -1;
  let last = -1;
  for (let i = 0; i < codes.length; i++) {
    const c = codes[i]!;
    if (c === 0x20 && wasLineBreak(codes, i)) codes[i] = 0x0a;
    else if (c < 0x80) {
      const wide = widths[c]!;
      if (wide && widens(codes, i, c)) {
        codes[i] = wide;
        widened++;
        if (first < 0) first = i;
        last = i;
      } else if (c === 0x09) codes[i] = 0x20;
    } else if (c === 0xa0 || c === 0x3000) codes[i] = 0x20;
    else if (c >= 0xff10 && c <= 0xff19) codes[i] = c - 0xfee0;
    else if ((c >= 0xff21 && c <= 0xff3a) || (c >= 0xff41 && c <= 0xff5a)) codes[i] = c - 0xfee0;
    else if (c === 0xff05) codes[i] = 0x25;
    else if (c === 0xff0b) codes[i] = 0x2b;
    else if (c === 0xff0e) codes[i] = 0x2e;
    else if (table && c >= 0x3400) {
      const by = table[c]!;
      if (by) {
        codes[i] = by;
        if (changed.size < 40) changed.set(String.fromCharCode(c), String.fromCharCode(by));
      }
    }
  }
  const clean = buffer.toString('utf16le');
  if (widened > 0)
    repairs.push({
      span: { start: first, end: last + 1 },
      before: ',;:!?()',
      after: '，；：！？（）',
      kind: 'punctuation',
      certain: true,
    });
  if (changed.size > 0)
    repairs.push({
      span: { start: 0, end: clean.length },
      before: [...changed.keys()].join(''),
      after: [...changed.values()].join(''),
      kind: 'traditional',
      certain: true,
    });
  return { text: clean, repairs };
}

/** ASCII punctuation and its full-width form. */
const widths = new Uint16Array(0x80);
for (const mark of ',;:!?()') widths[mark.charCodeAt(0)] = mark.charCodeAt(0) + 0xfee0;

/** Between two ASCII letters or digits a mark is part of the token (2.6:1, 9:00, 4,000); anywhere else it was flattened. */
function widens(codes: Uint16Array, at: number, mark: number): boolean {
  const before = at > 0 ? codes[at - 1]! : 0x0a;
  const after = at + 1 < codes.length ? codes[at + 1]! : 0x0a;
  if (mark === 0x28 || mark === 0x29) return !(isWord(before) && isWord(after));
  if (mark === 0x2c && isDigit(before) && isDigit(after)) return !groupsThousands(codes, at);
  return !(isWord(before) && isWord(after));
}

const isDigit = (c: number) => c >= 0x30 && c <= 0x39;
const isWord = (c: number) => isDigit(c) || (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a);

/** `4,000` groups, `2022,2023` and `12,5` do not. */
function groupsThousands(codes: Uint16Array, comma: number): boolean {
  const digit = (i: number) => i >= 0 && i < codes.length && isDigit(codes[i]!);
  let lead = 0;
  while (lead < 4 && digit(comma - 1 - lead)) lead++;
  return lead <= 3 && digit(comma + 1) && digit(comma + 2) && digit(comma + 3) && !digit(comma + 4);
}

/** A page whose lines ran together keeps a blank where a line ended: after 。！？, or after ： before a numbered heading. */
function wasLineBreak(codes: Uint16Array, blank: number): boolean {
  const before = blank > 0 ? codes[blank - 1]! : 0x0a;
  if (before === 0x3002 || before === 0xff01 || before === 0xff1f) return true;
  return before === 0xff1a && codes[blank + 1] === 0x28 && chineseDigits.has(codes[blank + 2] ?? 0);
}

const chineseDigits = new Set([...'一二三四五六七八九十'].map((digit) => digit.charCodeAt(0)));
