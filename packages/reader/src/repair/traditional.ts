import pairs from 'opencc-js/dict/TSCharacters';

/** Traditional character code → simplified one, 0 where nothing changes. One-to-one, so offsets stay. */
const table = new Uint16Array(0x10000);
for (const pair of pairs.split('|')) {
  const [traditional, simplified] = pair.split(' ');
  if (traditional?.length === 1 && simplified?.length === 1)
    table[traditional.charCodeAt(0)] = simplified.charCodeAt(0);
}
table['陜'.charCodeAt(0)] = '陕'.charCodeAt(0);

/** The table when the text is written in traditional characters (more than 2 % of a sample), else null: a surname 張 in a simplified text stays. */
export function simplified(text: string): Uint16Array | null {
  const sample = text.slice(0, 20000);
  let han = 0;
  let traditional = 0;
  for (let i = 0; i < sample.length; i++) {
    const c = sample.charCodeAt(i);
    if (c < 0x3400 || c > 0x9fff) continue;
    han++;
    if (table[c]) traditional++;
  }
  return traditional > han * 0.02 ? table : null;
}
