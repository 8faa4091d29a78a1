import type { Edit } from '../offset-map.ts';

/** A Han character, then its pinyin in brackets: 區(qū), 經（jīng）. A real bracket never holds only pinyin with a tone mark. */
const hint = /(?<=[\u3400-\u9fff])[(（][a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,4}[)）]/g;

/** The pinyin hints a scraper left after Chinese characters, as removals. */
export function hints(text: string): Edit[] {
  const found: Edit[] = [];
  for (const match of text.matchAll(hint))
    found.push({ start: match.index, end: match.index + match[0].length, by: '' });
  return found;
}
