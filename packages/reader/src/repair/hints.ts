import type { Edit } from '../offset-map.ts';

/** A Han character, then its pinyin in brackets: 區(qū), 經（jīng）. A real bracket never holds only pinyin with a tone mark. */
const toned = /(?<=[\u3400-\u9fff])[(（][a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,4}[)）]/g;
/** 們(men) has no tone mark; it is a hint only where the page is full of them, elsewhere it may be an abbreviation. */
const neutral = /(?<=[\u3400-\u9fff])[(（][a-zü]{1,6}[)）]/g;
const many = 20;

/** The pinyin hints a scraper left after Chinese characters, as removals. */
export function hints(text: string): Edit[] {
  const found: Edit[] = [];
  for (const match of text.matchAll(toned))
    found.push({ start: match.index, end: match.index + match[0].length, by: '' });
  if (found.length < many) return found;
  for (const match of text.matchAll(neutral))
    found.push({ start: match.index, end: match.index + match[0].length, by: '' });
  return found.sort((a, b) => a.start - b.start);
}
