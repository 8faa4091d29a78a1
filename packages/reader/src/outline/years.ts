/** A year in digits or in Chinese numerals, without 年: 2024, 1991, 一九九一, 二〇二四. */
export const yearWords = '(?:(?:19|20)\\d\\d|一九[〇零一二三四五六七八九]{2}|二[〇零][〇零一二三四五六七八九]{2})';

/** The year such words name: 一九九一 → 1991. */
export function yearOf(words: string): number {
  return Number(
    words.replace(/[〇零一二三四五六七八九]/g, (digit) =>
      String('〇一二三四五六七八九'.indexOf(digit === '零' ? '〇' : digit)),
    ),
  );
}
