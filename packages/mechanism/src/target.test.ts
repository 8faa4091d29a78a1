import { expect, test } from 'vitest';
import { type TargetFact, targetOf } from './target.ts';

const fact = (changes: Partial<TargetFact>): TargetFact => ({
  value: 8,
  unit: '%',
  measure: 'growth',
  subject: '地区生产总值',
  bound: 'ge',
  modality: 'target',
  ...changes,
});

test('floor and stretch: 增长8%以上、力争9%', () => {
  expect(targetOf([fact({}), fact({ value: 9, bound: 'eq', modality: 'stretch' })])).toEqual({
    measure: '地区生产总值',
    value: '8',
    unit: '%',
    bound: 'ge',
    kind: 'growth',
    stretch: '9',
  });
});

test('a range is floor and stretch: 增长6%—6.5%', () => {
  expect(targetOf([fact({ value: 6, bound: 'lo' }), fact({ value: 6.5, bound: 'hi' })])).toMatchObject({
    value: '6',
    bound: 'ge',
    stretch: '6.5',
  });
});

test('a fall is negative and its bound turned: 下降5%以上, 降幅控制在2%以内', () => {
  expect(targetOf([fact({ value: 5, sign: -1 })])).toMatchObject({ value: '-5', bound: 'le', kind: 'growth' });
  expect(targetOf([fact({ value: 2, sign: -1, bound: 'le' })])).toMatchObject({ value: '-2', bound: 'ge' });
});

test.each([
  ['改造老旧小区84个', { measure: 'level', unit: '个' }, 'flow'],
  ['新增规上企业15家', { measure: 'increment', unit: '家' }, 'flow'],
  ['总数达32家', { measure: 'total', unit: '家' }, 'stock'],
  ['森林覆盖率达到45%', { measure: 'ratio' }, 'rate'],
  ['登记失业率控制在4%以内', { measure: 'ratio', bound: 'le' }, 'hold'],
  ['细颗粒物浓度控制在35以内', { measure: 'level', unit: '微克/立方米', bound: 'le' }, 'hold'],
  ['提高2.3个百分点', { measure: 'change', unit: '个百分点' }, 'growth'],
])('%s', (_, changes, kind) => {
  expect(targetOf([fact(changes)])?.kind).toBe(kind);
});

test('the vocabulary says what an indicator is: 规上工业企业达到300家 is a stock', () => {
  const firms = fact({ measure: 'level', unit: '家', indicator: 'industrial-firms' });
  expect(targetOf([firms], () => ({ kind: 'stock', better: 'up' }))?.kind).toBe('stock');
});

test('about a figure that had better be low is a limit: 居民消费价格涨幅3%左右, 失业率5%左右', () => {
  const prices = fact({ value: 3, bound: 'approx', indicator: 'consumer-prices' });
  expect(targetOf([prices], () => ({ kind: 'growth', better: 'none' }))).toMatchObject({
    kind: 'hold',
    bound: 'approx',
  });
  const unemployment = fact({ value: 5, measure: 'ratio', bound: 'approx', indicator: 'unemployment-surveyed' });
  expect(targetOf([unemployment], () => ({ kind: 'rate', better: 'down' }))?.kind).toBe('hold');
});

test('what is past, a rank, or without a number is no target', () => {
  expect(targetOf([fact({ modality: 'actual' }), fact({ value: null }), fact({ measure: 'rank' })])).toBeNull();
});
