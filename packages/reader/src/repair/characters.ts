import type { Repair } from '../repair.ts';
import { meantAt } from './look-alikes.ts';
import { traditionalIn } from './traditional.ts';

/**
 * Brings characters to one form without moving any: traditional to simplified where the text is traditional, flattened
 * punctuation back to full width, look-alikes to what they stand for, a blank that
 * was a line break to a line break.
 */
export function normaliseCharacters(text: string): { text: string; repairs: Repair[] } {
  const buffer = Buffer.from(text, 'utf16le');
  const codes = new Uint16Array(buffer.buffer, buffer.byteOffset, text.length);
  const traditional = traditionalIn(text);
  const changed = new Map<number, number>();
  const wide = new Widening(codes);
  for (let i = 0; i < codes.length; i++) {
    const c = codes[i]!;
    if (c === letterO) codes[i] = meantAt(codes, i);
    else if (c < 0x80) codes[i] = c === 0x20 && wasLineBreak(codes, i) ? 0x0a : c === 0x09 ? 0x20 : wide.at(i, c);
    else if (c >= 0xf900 || c < 0x3400) codes[i] = meantAt(codes, i);
    else if (traditional) {
      const by = traditional(codes, i);
      if (by !== c) changed.set(c, by);
      codes[i] = by;
    }
  }
  const clean = buffer.toString('utf16le');
  const repairs: Repair[] = [];
  const tell = (kind: Repair['kind'], span: Repair['span'], before: string, after: string) =>
    repairs.push({ span, before, after, kind, certain: true });
  // These run through a whole text; they are told once, with the characters concerned.
  if (wide.count > 0) tell('punctuation', { start: wide.first, end: wide.last + 1 }, ',;:!?()', '，；：！？（）');
  if (changed.size > 0)
    tell(
      'traditional',
      { start: 0, end: clean.length },
      String.fromCharCode(...changed.keys()),
      String.fromCharCode(...changed.values()),
    );
  return { text: clean, repairs };
}

const letterO = 0x4f;
const widths = new Uint16Array(0x80);
for (const mark of ',;:!?()') widths[mark.charCodeAt(0)] = mark.charCodeAt(0) + 0xfee0;

/**
 * ASCII punctuation back to full width. Between two ASCII letters or digits a mark is part of the token (2.6:1, 9:00,
 * 4,000); anywhere else a page flattened it. A closing bracket follows its opening one.
 */
class Widening {
  count = 0;
  first = -1;
  last = -1;
  private readonly codes: Uint16Array;
  private openedWide = true;

  constructor(codes: Uint16Array) {
    this.codes = codes;
  }

  at(i: number, mark: number): number {
    const wide = widths[mark]!;
    if (wide === 0 || this.belongsToToken(i, mark)) return mark;
    if (this.count++ === 0) this.first = i;
    this.last = i;
    return wide;
  }

  private belongsToToken(i: number, mark: number): boolean {
    const before = i > 0 ? this.codes[i - 1]! : 0x0a;
    const after = i + 1 < this.codes.length ? this.codes[i + 1]! : 0x0a;
    if (mark === 0x28) {
      this.openedWide = !(isWord(before) && isWord(after));
      return !this.openedWide;
    }
    if (mark === 0x29) return !this.openedWide;
    if (mark === 0x2c && isDigit(before) && isDigit(after)) return groupsThousands(this.codes, i);
    return isWord(before) && isWord(after);
  }
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
