import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitments } from './commitments.ts';
import { facts } from './facts.ts';
import { AhoCorasick } from './link/aho-corasick.ts';
import { link } from './link.ts';
import { phrase } from './phrase.ts';
import { projects } from './projects.ts';
import { quantities } from './quantities.ts';
import type { SectionRole } from './reading.ts';

/** Words of reports in any order: nothing a report can hold may break the steps. */
const pieces = fc.constantFrom(
  ...[
    '确保',
    '力争',
    '推进',
    '加快',
    '新建',
    '完成',
    '将',
    '把',
    '对',
    '进行',
    '以',
    '为抓手',
    '通过',
    '一是',
    '1.',
    '（一）',
  ],
  ...[
    '年底前',
    '全年',
    '6月底前',
    '到2027年',
    '公厕',
    '高标准农田',
    '云岭大桥',
    '青石、白沙等',
    '项目',
    '建设',
    '等',
    '的',
    '其中',
  ],
  ...[
    '12座',
    '3.5亿元',
    '增长8%',
    '20个以上',
    '纳入',
    '创建',
    '开工',
    '投产',
    '即将',
    '“',
    '”',
    '《',
    '》',
    '（',
    '）',
    '、',
    '，',
    '；',
    '。',
    '\n',
    '：',
  ],
);
const text = fc.array(pieces, { maxLength: 40 }).map((all) => all.join(''));
const role = fc.constantFrom<SectionRole>('plan', 'targets', 'livelihood', 'self-building', 'vision', 'review');

describe('whatever stands in a report', () => {
  it('promises and projects lie in their sentence, in order, and promises do not overlap', () => {
    fc.assert(
      fc.property(text, role, (words, part) => {
        const document = phrase(words, part);
        const found = facts(document, quantities(document));
        const promised = commitments(document, found);
        let end = 0;
        for (const { span, text: quoted } of promised) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(document.sentences.some((s) => s.start <= span.start && span.end <= s.end)).toBe(true);
          expect(quoted).toBe(words.slice(span.start, span.end));
          end = span.end;
        }
        for (const { span } of projects(document)) {
          expect(span.end).toBeGreaterThan(span.start);
          expect(document.sentences.some((s) => s.start <= span.start && span.end <= s.end)).toBe(true);
        }
        link(document, { facts: found, commitments: promised, projects: [], terms: [] });
      }),
      { numRuns: 400 },
    );
  });
  it('no string breaks them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), role, (words, part) => {
        const document = phrase(words, part);
        const promised = commitments(document, []);
        projects(document);
        link(document, { facts: [], commitments: promised, projects: [], terms: [] });
      }),
    );
  });
});

describe('the automaton', () => {
  it('finds what looking for each word alone finds', () => {
    const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 8 }),
        fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 30 }),
        (list, words) => {
          const found = new AhoCorasick(list).matches(words).map((m) => `${m.start} ${m.pattern}`);
          const expected = list.flatMap((w, pattern) =>
            [...words].flatMap((_, start) => (words.startsWith(w, start) ? [`${start} ${pattern}`] : [])),
          );
          expect(found.toSorted()).toEqual(expected.toSorted());
        },
      ),
    );
  });
});
