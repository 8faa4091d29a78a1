/** The GBK code table in both directions: a pair of bytes as one number (lead × 256 + trail), a character as its code. */
export interface Gbk {
  /** Character code of a pair; 0 where GBK defines none. */
  charOf: Uint16Array;
  /** Pair of a character code; 0 where it has none. */
  pairOf: Uint16Array;
  /** Pairs no character has: what a decoder dropped without a trace. */
  undefinedPairs: number[];
}

let table: Gbk | null = null;

/** Built on first use, in about 10 ms; only garbled texts need it. */
export function gbk(): Gbk {
  if (table) return table;
  const charOf = new Uint16Array(0x10000);
  const pairOf = new Uint16Array(0x10000);
  const undefinedPairs: number[] = [];
  const decoder = new TextDecoder('gbk');
  const bytes = new Uint8Array(2);
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      bytes[0] = lead;
      bytes[1] = trail;
      const text = decoder.decode(bytes);
      const code = text.charCodeAt(0);
      const pair = lead * 256 + trail;
      // Private use and the vertical forms of later standards stand where GBK has nothing.
      const later = (code >= 0xe000 && code <= 0xf8ff) || (code >= 0xfe10 && code <= 0xfe19);
      const named = text.length === 1 && code !== 0xfffd && !later;
      if (!named) undefinedPairs.push(pair);
      if (text.length === 1 && code !== 0xfffd) {
        if (named) charOf[pair] = code;
        pairOf[code] ||= pair;
      }
    }
  // Decoders before GB 18030-2022 gave FE50–FEA0 private-use codes, E815 and on; pages kept them.
  for (let trail = 0x50; trail <= 0xa0; trail++)
    if (trail !== 0x7f) pairOf[0xe815 + trail - 0x50 - (trail > 0x7f ? 1 : 0)] ||= 0xfe00 + trail;
  pairOf['€'.charCodeAt(0)] = 0;
  table = { charOf, pairOf, undefinedPairs };
  return table;
}
