import pairs from 'opencc-js/dict/TSCharacters';

/** Traditional character code → simplified one, 0 where nothing changes. One-to-one, so offsets stay (OpenCC's table). */
const table = new Uint16Array(0x10000);
for (const pair of pairs.split('|')) {
  const [traditional, simplified] = pair.split(' ');
  if (traditional?.length === 1 && simplified?.length === 1)
    table[traditional.charCodeAt(0)] = simplified.charCodeAt(0);
}
table['陜'.charCodeAt(0)] = '陕'.charCodeAt(0);

const [zhu, zhe, qian] = [...'著着乾'].map((c) => c.charCodeAt(0)) as [number, number, number];
/** Words in which a character keeps its form: 著 is 着 elsewhere (跟著 → 跟着), 乾 is 干 (乾部). */
const before = new Set([...'显顯卓名编編专專原论論土昭巨'].map((c) => c.charCodeAt(0)));
const after = new Set([...'名作称稱述'].map((c) => c.charCodeAt(0)));
const qianAfter = new Set([...'坤隆陵县縣'].map((c) => c.charCodeAt(0)));

/**
 * A converter of one place when the text is written in traditional characters (more than 2 % of a sample), else null:
 * the surname 張 in a simplified text stays.
 */
export function traditionalIn(text: string): ((codes: Uint16Array, at: number) => number) | null {
  const end = Math.min(text.length, 20000);
  let han = 0;
  let traditional = 0;
  for (let i = 0; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c < 0x3400 || c > 0x9fff) continue;
    han++;
    if (table[c]) traditional++;
  }
  return traditional > han * 0.02 ? convert : null;
}

function convert(codes: Uint16Array, at: number): number {
  const c = codes[at]!;
  if (c === zhu) return before.has(codes[at - 1] ?? 0) || after.has(codes[at + 1] ?? 0) ? c : zhe;
  if (c === qian && qianAfter.has(codes[at + 1] ?? 0)) return c;
  return table[c] || c;
}

/** One character code in its simplified form, by the table alone. */
export const simplified = (code: number): number => table[code] || code;

/** Each character in its simplified form, by the table alone. */
export function toSimplified(text: string): string {
  let out = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const by = table[text.charCodeAt(i)];
    if (!by) continue;
    out += text.slice(from, i) + String.fromCharCode(by);
    from = i + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}
