import type { Edit } from '../offset-map.ts';

/**
 * Carriage returns, byte-order mark, zero-width and soft-hyphen characters; the blanks inside a spaced heading
 * (政 府 工 作 报 告); the blank a converter set before 一、 and 三、 also inside 统一、 and 第三、. What looks back stands
 * after the character it is about: before it, it would look back from every blank of a page of blanks.
 */
const noise =
  /\r\n?|[\u00ad\u200b-\u200f\u2060\ufeff]+|[\u3400-\u9fff](?<=^[ \t\u3000\u00a0]*[\u3400-\u9fff])(?:[ \u3000\u00a0]{1,4}[\u3400-\u9fff]){3,}(?=[ \t\u3000\u00a0]*$)|(?<=[统唯第之万单同专合逐]) (?=[一三]、)/gm;

export function spacing(text: string): Edit[] {
  const found: Edit[] = [];
  for (const match of text.matchAll(noise)) {
    const before = match[0];
    const by = before[0] === '\r' ? '\n' : before.replace(/[^\u3400-\u9fff]+/g, '');
    if (by !== before) found.push({ start: match.index, end: match.index + before.length, by });
  }
  return found;
}
