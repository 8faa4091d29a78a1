const digits = new Map([...'零一二三四五六七八九'].map((c, i): [string, number] => [c, i]));
digits.set('〇', 0).set('两', 2);
const small = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const large = new Map([
  ['万', 10_000],
  ['亿', 100_000_000],
]);

/** A run of Chinese numerals, with its multipliers: 一百五十九亿. */
export const numeralRun = /^[零〇一二两三四五六七八九十百千万亿]+/;

/**
 * The value of a Chinese numeral; digits read one by one when it has no multiplier (二〇三五 is 2035). Null when it is none.
 *
 * @example numeralValue('一百五十九亿') // 15900000000
 */
export function numeralValue(numeral: string): number | null {
  if (numeral === '') return null;
  if (![...numeral].some((c) => small.has(c) || large.has(c))) {
    const value = Number([...numeral].map((c) => digits.get(c) ?? '?').join(''));
    return Number.isNaN(value) ? null : value;
  }
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const c of numeral) {
    const one = digits.get(c);
    const ten = small.get(c);
    const myriad = large.get(c);
    if (one !== undefined) digit = one;
    else if (ten !== undefined) {
      section += (digit ?? 1) * ten;
      digit = null;
    } else if (myriad !== undefined) {
      section += digit ?? 0;
      if (section === 0 && total === 0) return null;
      total = (total + section) * myriad;
      section = 0;
      digit = null;
    } else return null;
  }
  return total + section + (digit ?? 0);
}
