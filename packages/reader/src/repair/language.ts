/** How likely one character follows two others, by what the text itself says elsewhere. */
export interface Language {
  /** Natural logarithm of the chance of `next` after `before`; the last two characters of `before` count. */
  score(before: string, next: string): number;
  /** How often `words` (one to three characters) stands in the text. */
  count(words: string): number;
  /** Lets the text say more. */
  learn(text: string): void;
}

/** A character model of up to three characters from a text in simplified characters. */
export function languageOf(text: string): Language {
  const counts = new Map<string, number>();
  let total = 0;
  const bump = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const count = (words: string) => counts.get(words) ?? 0;
  const language: Language = {
    learn(more) {
      for (let i = 0; i < more.length; i++) {
        total++;
        bump(more[i]!);
        if (i + 2 <= more.length) bump(more.slice(i, i + 2));
        if (i + 3 <= more.length) bump(more.slice(i, i + 3));
      }
    },
    count,
    score(before, next) {
      const one = before.slice(-1);
      const two = before.slice(-2);
      const three = two.length === 2 && count(two) > 0 ? count(two + next) / count(two) : 0;
      const pair = one && count(one) > 0 ? count(one + next) / count(one) : 0;
      const single = count(next) / total;
      return Math.log(0.6 * three + 0.3 * pair + 0.09 * single + (isCommon(next) ? 1e-6 : 1e-9));
    },
  };
  language.learn(text);
  return language;
}

/** Characters an official writes; a decoder reading bytes one off mostly gives others. */
function isCommon(character: string): boolean {
  const code = character.charCodeAt(0);
  return (code >= 0x4e00 && code <= 0x9fa5) || '，。、；：？！（）“”《》'.includes(character);
}
