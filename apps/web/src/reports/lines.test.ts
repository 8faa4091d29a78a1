import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Fact, Section } from '../api/types.ts';
import { factText, headingsOf, periodWords } from './lines.ts';
import words from './zh-CN.json' with { type: 'json' };

beforeAll(async () => {
  await i18next.init({
    lng: 'zh-CN',
    resources: { 'zh-CN': { reports: words } },
    interpolation: { escapeValue: false },
  });
});

const fact = (over: Partial<Fact>): Fact => ({
  id: 'f1',
  at: 0,
  value: 12,
  unit: '家',
  measure: 'increment',
  subject: '规上工业企业',
  bound: 'eq',
  modality: 'target',
  period: '2026',
  text: '12家',
  span: { start: 0, end: 3 },
  source: { start: 0, end: 3 },
  section: 's1',
  confidence: 1,
  stated: [],
  why: [],
  ...over,
});

describe('factText', () => {
  it.each<[Partial<Fact>, string]>([
    [{}, '12家'],
    [{ value: 12000.5, unit: '亩' }, '12,000.5亩'],
    [{ bound: 'ge' }, '12家以上'],
    [{ measure: 'growth', value: 6.5, unit: '%' }, '增长6.5%'],
    [{ measure: 'growth', value: 3, unit: '%', sign: -1, bound: 'approx' }, '下降3%左右'],
    [{ value: null, relation: { kind: 'above', to: '全市平均水平' } }, '高于全市平均水平'],
    [{ value: null, relation: { kind: 'sync', to: '经济增长' } }, '与经济增长同步'],
    [{ value: null, relation: { kind: 'falling' } }, '持续下降'],
    [{ value: 0.0000001, unit: '%' }, '0.0000001%'],
  ])('%o', (over, text) => {
    expect(factText(fact(over))).toBe(text);
  });
});

describe('periodWords', () => {
  it('reads years, spans and ends', () => {
    expect(['2026', '2021-2025', '-2030'].map(periodWords)).toEqual(['2026年', '2021—2025年', '到2030年']);
  });
});

describe('headingsOf', () => {
  it('names the headings from the part down', () => {
    const section = (id: string, parent: string | null) => ({ id, parent, heading: id }) as Section;
    expect(headingsOf([section('一', null), section('(一)', '一'), section('1', '(一)')], '1')).toEqual([
      '一',
      '(一)',
      '1',
    ]);
  });
});
