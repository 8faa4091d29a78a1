import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf } from './facts.fixture.ts';
import { facts } from './facts.ts';
import { isFactual, quantities } from './quantities.ts';
import type { SectionRole } from './reading.ts';

const words = fc.constantFrom(
  ...[
    '地区生产总值',
    '增长',
    '下降',
    '达到',
    '新增',
    '改造',
    '分别',
    '其中',
    '力争',
    '预计',
    '占',
    '的',
    '和',
    '、',
    '，',
    '；',
    '。',
    '（',
    '）',
    '“',
    '”',
    '《',
    '》',
  ],
  ...[
    '亿元',
    '个',
    '家',
    '万亩',
    '%',
    '个百分点',
    '倍',
    '以上',
    '左右',
    '余',
    '第',
    '前',
    '位',
    '年',
    '到2025年',
    '比上年',
    '\n',
    '：',
    ':',
    '—',
    '十八连涨',
    '三分之二',
  ],
  ...['12', '3.5', '500', '2023', '7.8', '1', '100', '0', '99.95'],
);
const sentences = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(''));
/** Characters that recognisers look at, in any order. */
const characters = fc.string({
  unit: fc.constantFrom(
    ...'翻了近约一二两三十百千万亿零点分之连涨位数增长第居全省名前余多个家元户%.:：∶—-至到和、，。0123456789+GA',
  ),
  maxLength: 60,
});
const roles = fc.constantFrom<SectionRole[]>('review', 'plan', 'targets', 'vision', 'years', 'glossary', 'other');

const read = (text: string, role: SectionRole = 'review') => {
  const document = documentOf(text, role);
  return facts(document, quantities(document));
};

describe('facts of any text', () => {
  it('never throws, and every span holds its own words', () => {
    fc.assert(
      fc.property(
        fc.oneof(sentences, characters, fc.string({ unit: 'binary', maxLength: 80 })),
        roles,
        (text, role) => {
          for (const fact of read(text, role)) {
            expect(text.slice(fact.span.start, fact.span.end)).toBe(fact.text);
            expect(fact.at).toBeGreaterThanOrEqual(fact.span.start);
            expect(fact.at).toBeLessThan(fact.span.end);
            expect(fact.confidence).toBeGreaterThan(0);
            expect(fact.confidence).toBeLessThanOrEqual(1);
            expect(fact.subject.length).toBeLessThanOrEqual(40);
          }
        },
      ),
    );
  });

  it('every number that counts something becomes exactly one fact, at its first digit', () => {
    fc.assert(
      fc.property(sentences, (text) => {
        const document = documentOf(text);
        const numbers = quantities(document);
        const at = facts(document, numbers)
          .filter((f) => f.value !== null)
          .map((f) => f.at);
        expect(new Set(at).size).toBe(at.length);
        const factual = new Set(numbers.filter(isFactual).map((q) => q.number.start));
        for (const start of at) expect(factual.has(start)).toBe(true);
      }),
    );
  });

  it('reading twice gives the same', () => {
    fc.assert(
      fc.property(sentences, roles, (text, role) => {
        expect(read(text, role)).toEqual(read(text, role));
      }),
    );
  });

  it('two paragraphs give the facts of the one and of the other', () => {
    const paragraph = sentences.map((text) => `${text.replaceAll('\n', '')}。`);
    fc.assert(
      fc.property(paragraph, paragraph, (a, b) => {
        const bare = (found: ReturnType<typeof read>) =>
          found.map(({ subject, value, measure, unit, bound }) => [subject, value, measure, unit, bound]);
        expect(bare(read(`${a}\n${b}`))).toEqual([...bare(read(a)), ...bare(read(b))]);
      }),
    );
  });
});
