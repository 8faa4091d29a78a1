/**
 * Characters a page or a PDF puts where others are meant, one to one: small, vertical and half-width forms of
 * punctuation (﹪ ︰ ｡), full-width digits, letters and ％ ＋ ．, radicals and compatibility characters that look like
 * the character they stand for (⼈ for 人), odd blanks.
 */
const plain = new Uint16Array(0x10000);

for (let code = 0xff10; code <= 0xff5a; code++) {
  const isWord = code <= 0xff19 || (code >= 0xff21 && code <= 0xff3a) || code >= 0xff41;
  if (isWord) plain[code] = code - 0xfee0;
}
const pairs =
  '％% ＋+ ．. ﹪% ٪% ﹢+ ﹣- ﹒. ﹐， ﹑、 ﹔； ﹕： ﹖？ ﹗！ ﹙（ ﹚） ︰： ︓： ︐， ︑、 ︒。 ︔； ︕！ ︖？ ︵（ ︶） ︽《 ︾》 ｡。 ､、 ｢「 ｣」 ･·';
/** Radicals that Unicode gives no decomposition, and ⼾, whose own is the traditional form. */
const radicals =
  '⺠民 ⻓长 ⻋车 ⻔门 ⻛风 ⻢马 ⻥鱼 ⻜飞 ⻚页 ⻅见 ⻉贝 ⻄西 ⻘青 ⻰龙 ⻩黄 ⻬齐 ⻁虎 ⻆角 ⻝食 ⻤鬼 ⻣骨 ⻦鸟 ⻨麦 ⻮齿 ⼾户';
for (const blank of [0x3000, 0xa0, 0x2002, 0x2003, 0x2009, 0x202f]) plain[blank] = 0x20;
for (const [first, last] of [
  [0x2e80, 0x2fd5],
  [0xf900, 0xfaff],
] as const)
  for (let code = first; code <= last; code++) {
    const meant = String.fromCharCode(code).normalize('NFKC');
    if (meant.length === 1) plain[code] = meant.charCodeAt(0);
  }

for (const pair of `${pairs} ${radicals}`.split(' ')) plain[pair.charCodeAt(0)] = pair.charCodeAt(1);

const ratioSign = 0x2236;
const zero = '〇'.charCodeAt(0);
/** Circles and round letters that stand for 〇 between Chinese digits: 二○二四, 一九九Ｏ. */
const circles = new Set([...'○◯ОΟＯO'].map((circle) => circle.charCodeAt(0)));
const chineseDigits = new Set([...'一二三四五六七八九〇零年'].map((digit) => digit.charCodeAt(0)));
const isDigit = (code: number) => (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);

/** The character meant by the one at `i`: ∶ is the colon of a ratio between digits, ○ a 〇 among Chinese digits. */
export function meantAt(codes: Uint16Array, i: number): number {
  const code = codes[i]!;
  const before = codes[i - 1] ?? 0;
  const after = codes[i + 1] ?? 0;
  if (code === ratioSign) return isDigit(before) && isDigit(after) ? 0x3a : 0xff1a;
  if (circles.has(code) && chineseDigits.has(before) && (chineseDigits.has(after) || circles.has(after))) return zero;
  return plain[code] || code;
}
