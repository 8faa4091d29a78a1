import { describe, expect, it } from 'vitest';
import { resources as en } from './en.ts';
import { resources as zh } from './zh-cn.ts';

/** `a.b.c` of every sentence. Plural endings are one key: Chinese has no plural. */
function keys(words: unknown, path = ''): string[] {
  if (typeof words === 'string') return [path.replace(/_(one|other)$/, '')];
  return Object.entries(words as object).flatMap(([key, value]) => keys(value, path ? `${path}.${key}` : key));
}

/** `{{count}}` and the like. */
function holes(words: unknown): string[] {
  if (typeof words === 'string') return [...words.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1] as string).sort();
  return [];
}

function sentence(words: unknown, key: string): unknown {
  const at = (end: string) =>
    `${key}${end}`.split('.').reduce<unknown>((node, part) => (node as Record<string, unknown>)?.[part], words);
  return at('') ?? at('_other');
}

describe('the two languages', () => {
  it('have the same areas', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  });

  it.each(Object.keys(zh))('%s says everything in both', (area) => {
    expect([...new Set(keys(en[area]))].sort()).toEqual([...new Set(keys(zh[area]))].sort());
  });

  it.each(Object.keys(zh))('%s names the same values in both', (area) => {
    for (const key of new Set(keys(zh[area]))) {
      const english = new Set(holes(sentence(en[area], key)));
      for (const hole of english) expect(holes(sentence(zh[area], key)), `${area}:${key}`).toContain(hole);
    }
  });

  it.each(Object.keys(zh))('%s has no half-width punctuation beside Chinese', (area) => {
    for (const key of keys(zh[area])) {
      const words = sentence(zh[area], key);
      expect(words, `${area}:${key}`).not.toMatch(/\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u);
    }
  });
});
