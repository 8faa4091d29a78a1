import { describe, expect, it } from 'vitest';
import { duties, headlines, indicators, verbWords } from './index.ts';

const repeated = (words: string[]) => [...new Set(words.filter((w, i) => words.indexOf(w) !== i))];

describe('indicators.yaml', () => {
  it('names each indicator once, and no two indicators by the same words', () => {
    expect(indicators().length).toBeGreaterThanOrEqual(150);
    expect(repeated(indicators().map((i) => i.id))).toEqual([]);
    expect(repeated(indicators().flatMap((i) => [i.zh, ...i.aliases]))).toEqual([]);
  });
  it('has every headline, and what may stand for it, once', () => {
    const ids = headlines().flatMap(({ id, also }) => [id, ...also]);
    expect(repeated(ids)).toEqual([]);
    expect(ids.filter((id) => !indicators().some((i) => i.id === id))).toEqual([]);
  });
  it('takes its source units from duties.yaml', () => {
    const units = new Set(duties().map((d) => d.id));
    expect(indicators().filter((i) => !units.has(i.source))).toEqual([]);
  });
});

describe('duties.yaml', () => {
  it('names each unit once', () => {
    expect(repeated(duties().map((d) => d.id))).toEqual([]);
    expect(repeated(duties().map((d) => d.zh))).toEqual([]);
  });
});

describe('verbs.yaml', () => {
  it('gives a stage word one stage', () => {
    expect(repeated(verbWords().stages.flatMap((s) => s.words))).toEqual([]);
  });
  it('lists exceptions only for words of their group', () => {
    for (const group of verbWords().verbs)
      expect(Object.keys(group.exceptions ?? {}).filter((word) => !group.words.includes(word))).toEqual([]);
  });
});
