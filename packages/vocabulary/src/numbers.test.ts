import { expect, it } from 'vitest';
import { loadNumberWords } from './numbers.ts';

it('numbers.yaml reads its tables as lists of words', () => {
  const words = loadNumberWords();
  expect(words.bounds.before.ge).toContain('不低于');
  expect(words.verbs.increment).toContain('新增');
  expect(words.pairs.城乡).toEqual(['城镇', '农村']);
});

it('numbers.yaml has no word in two kinds of verb', () => {
  const { increment, light, nominal } = loadNumberWords().verbs;
  const all = [...increment, ...light, ...nominal];
  expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
});
