import { toSimplified } from './traditional.ts';

/** The pinyin hints of one page. */
export interface Hints {
  total: number;
  /** Which characters this page hints with a pinyin: yún → 雲. */
  byPinyin: Map<string, Set<number>>;
}

export function hintsOf(raw: string): Hints {
  const byPinyin = new Map<string, Set<number>>([['yún', new Set(['雲'.charCodeAt(0)])]]);
  let total = 0;
  for (const match of raw.matchAll(/([\u3400-\u9fff])[(（]([a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,4})[)）]/g)) {
    total++;
    const known = byPinyin.get(match[2]!) ?? new Set();
    byPinyin.set(match[2]!, known.add(match[1]!.charCodeAt(0)));
  }
  return { total, byPinyin };
}

/** The undamaged lines, simplified, without hints: what the text itself says. */
export function cleanOf(raw: string): string {
  return toSimplified(raw.replace(/[(（][a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,4}[)）]/g, '')).replace(
    /[,;:!?()]/g,
    (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0),
  );
}
