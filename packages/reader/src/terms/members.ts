const numerals: Record<string, number> = {
  一: 1,
  二: 2,
  两: 2,
  双: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};

/**
 * The things a shorthand counts, as its definition lists them. A name with several numerals (三率两量) is the sum of
 * its parts, each explained by 指.
 *
 * @example members('三率', '开工率、纳统率、竣工率') // ['开工率', '纳统率', '竣工率']
 */
export function members(name: string, definition: string): string[] {
  const parts = definition.split(/[；;]|，(?=“[^”]{1,8}”(?:是)?指)/).filter(Boolean);
  const explained = parts.map((part) => /^“?([^”，、]{1,8})”?(?:是指|指|：)(.+)$/.exec(part));
  if (parts.length > 1 && explained.every(Boolean)) return explained.flatMap((part) => members(part![1]!, part![2]!));
  const counted = [...name].reduce((sum, character) => sum + (numerals[character] ?? 0), 0);
  if (counted < 2) return [];
  const body = definition.replace(/^(?:是)?指|^即/, '').replace(/[。.]$/, '');
  const quoted = [...body.matchAll(/“([^”]{1,16})”/g)].map((match) => match[1]!);
  const list = body.split('、').map((item) => item.trim());
  const clauses = body.split('，');
  const ways = [parts, list, joined(list), clauses.every((clause) => clause.length <= 24) ? clauses : [], quoted];
  return ways.find((items) => items.length === counted) ?? [];
}

/** 甲、乙、丙和丁: the last two of a list are joined. */
function joined(list: readonly string[]): string[] {
  const last = /^([^和与及]{2,12})(?:和|与|及)([^和与及]{2,12})$/.exec(list.at(-1) ?? '');
  return last ? [...list.slice(0, -1), last[1]!, last[2]!] : [...list];
}
