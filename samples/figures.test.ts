import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { computedGrowth, disagreements, marks, meet, plain, range, readFigures, readReport } from './figures.ts';

const figures = readFigures();
const reports = Object.keys(figures.statements);
const county = figures.series.qinglan ?? {};

/** 【the title, the heading】: what stands under it, up to the next heading of the same kind. */
function part(report: string, from: RegExp, to: RegExp): string {
  const text = readReport(report);
  const start = text.search(from);
  const rest = text.slice(start);
  const end = rest.slice(1).search(to);
  return end < 0 ? rest : rest.slice(0, end + 1);
}

describe('the sentences listed in figures.yaml', () => {
  it.each(reports)('stand in %s word for word', (report) => {
    const text = readReport(report);
    const listed = [...(figures.statements[report] ?? []).map((s) => s.text), ...(figures.wholes[report] ?? [])];
    expect(listed.filter((sentence) => !text.includes(plain(sentence)))).toEqual([]);
  });

  it.each(reports)('mark as many figures as they name meanings: %s', (report) => {
    const unequal = (figures.statements[report] ?? []).filter((s) => marks(s.text).length !== s.means.length);
    expect(unequal).toEqual([]);
  });

  it('agree with the series, but for exactly the five planted contradictions', () => {
    const sorted = (list: readonly object[]) => list.map((one) => JSON.stringify(one)).sort();
    expect(sorted(disagreements(figures))).toEqual(
      sorted(figures.planted.map(({ kind, report, text }) => ({ kind, report, text }))),
    );
    expect(figures.planted).toHaveLength(5);
  });

  it('would show another one: 386.7 read as 387.6 is found', () => {
    const wrong = structuredClone(figures);
    const first = wrong.statements['qinglan-2026']?.[0];
    if (first) first.text = first.text.replace('{386.7亿元}', '{387.6亿元}');
    expect(disagreements(wrong)).toHaveLength(6);
  });

  it('has each planted sentence told in the README', () => {
    const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
    expect(figures.planted.filter(({ text }) => !readme.includes(text))).toEqual([]);
  });
});

describe('the series themselves', () => {
  it('have levels that agree with the growth stated beside them', () => {
    const apart = Object.entries(figures.series).flatMap(([place, series]) =>
      Object.entries(series).flatMap(([id, one]) =>
        Object.entries(one.growth ?? {})
          .filter(([year, growth]) => {
            const computed = computedGrowth(one, Number(year));
            return computed !== null && !meet(computed, range(growth));
          })
          .map(([year]) => `${place} ${id} ${year}`),
      ),
    );
    expect(apart).toEqual([]);
  });

  it('keep the county below its city and the town below its county', () => {
    const above = [
      ['qinglan', 'lanjiang'],
      ['shiqiao', 'qinglan'],
    ].flatMap(([lower = '', upper = '']) =>
      Object.entries(figures.series[lower] ?? {}).flatMap(([id, one]) =>
        Object.entries(one.actual)
          .filter(([year, value]) => Number(value) >= Number(figures.series[upper]?.[id]?.actual[year] ?? Infinity))
          .map(([year]) => `${lower} ${id} ${year}`),
      ),
    );
    expect(above).toEqual([]);
  });

  it('meet most of what the plans promised, and miss a few', () => {
    const outcomes = Object.values(county).flatMap((one) =>
      Object.entries(one.target ?? {}).flatMap(([year, target]) => {
        const byLevel = one.target_of === 'level' || one.kind !== 'flow';
        const actual = byLevel ? one.actual[year] : (one.growth?.[year] ?? undefined);
        if (actual === undefined) return [];
        const reached = one.better === 'down' ? Number(actual) <= Number(target) : Number(actual) >= Number(target);
        return [{ name: one.name, year, reached }];
      }),
    );
    const missed = outcomes.filter(({ reached }) => !reached).map(({ name, year }) => `${year} ${name}`);
    expect(outcomes.length).toBeGreaterThan(70);
    expect(missed.sort()).toEqual([
      '2024 固定资产投资',
      '2024 地区生产总值',
      '2024 重点项目完成投资',
      '2025 净增高新技术企业',
      '2025 外贸进出口总额',
      '2025 接待游客',
      '2025 社会消费品零售总额',
    ]);
  });
});

describe('the reports', () => {
  it.each([
    ['qinglan-2024', 7_000],
    ['qinglan-2025', 7_000],
    ['qinglan-2026', 7_000],
    ['lanjiang-2026', 5_000],
    ['shiqiao-2026', 3_000],
  ])('%s has at least %i characters', (report, least) => {
    expect(readReport(report).replace(/\s/g, '').length).toBeGreaterThanOrEqual(least);
  });

  it.each(['qinglan-2024', 'qinglan-2025', 'qinglan-2026'])(
    '%s reviews with 50 figures and lists ten works',
    (report) => {
      const review = part(report, /^一、/m, /^二、/m);
      expect(review.match(/\d+(\.\d+)?/g)?.length).toBeGreaterThan(50);
      const works = readReport(report).match(/^10\.|（10）|十是/gm);
      expect(works).toHaveLength(1);
    },
  );

  it.each(['qinglan-2024', 'qinglan-2025', 'qinglan-2026'])(
    '%s explains every shorthand it marks, in order',
    (report) => {
      const text = readReport(report);
      const glossary = text.search(/\n\[1\]/);
      const used = [...text.slice(0, glossary).matchAll(/\[(\d+)\]/g)].map((m) => Number(m[1]));
      const told = [...text.slice(glossary).matchAll(/^\[(\d+)\]/gm)].map((m) => Number(m[1]));
      expect(used).toEqual(told);
      expect(told).toEqual(told.map((_, i) => i + 1));
    },
  );
});
