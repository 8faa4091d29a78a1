import { describe, expect, test } from 'vitest';
import type { Target } from './entry.ts';
import { judge } from './judge.ts';
import type { ObservedFigure } from './observation.ts';
import { nextRelease, releaseDate } from './release.ts';
import { annualTargets, defaults, matterOf, opened } from './testing/given.ts';

const gdpGrowth: Target = {
  measure: '地区生产总值',
  value: '6',
  unit: '%',
  bound: 'ge',
  kind: 'growth',
  stretch: '6.5',
};

function on(today: string, indicator: string, target: Target | null, ...observations: ObservedFigure[]) {
  const matter = matterOf({
    ...opened,
    mechanism: 'annual-targets',
    stage: 'set',
    target,
    fields: { year: '2026', indicator },
  });
  const { paceClass, light, reason } = judge(matter, annualTargets, defaults, { today, observations });
  return [paceClass, light, reason.zh];
}
const growth = (period: string, value: string, released: string | null = null): ObservedFigure => ({
  period,
  value,
  unit: '%',
  kind: 'growth',
  status: 'preliminary',
  released,
});

describe('an indicator is judged by what is published', () => {
  test('before the first release it is unpublished, never behind', () => {
    expect(on('2026-04-10', 'gdp', gdpGrowth)).toEqual([
      'unpublished',
      'none',
      '尚未发布，一季度数据预计 2026年4月22日发布',
    ]);
    expect(on('2026-03-10', 'fixed-investment', gdpGrowth)).toEqual([
      'unpublished',
      'none',
      '尚未发布，1—2月数据预计 2026年3月20日发布',
    ]);
  });
  test('a figure that is known but not out yet does not count', () => {
    const quarter = growth('2026Q1', '5.1', '2026-04-22');
    expect(on('2026-04-21', 'gdp', gdpGrowth, quarter)[0]).toBe('unpublished');
    expect(on('2026-04-22', 'gdp', gdpGrowth, quarter)).toEqual([
      'behind',
      'yellow',
      '一季度5.1%，目标 6% 以上，差 0.9 个百分点',
    ]);
  });
  test('a plain figure of what had better be low is held: below it is fine, however it was read', () => {
    const prices: Target = { measure: '居民消费价格', value: '2', unit: '%', bound: 'approx', kind: 'growth' };
    expect(on('2026-05-25', 'consumer-prices', prices, growth('2026-04', '0.6'))).toEqual([
      'on',
      'green',
      '1—4月0.6%，目标 2% 左右，达到目标',
    ]);
    expect(on('2026-05-25', 'consumer-prices', prices, growth('2026-04', '2.9'))[2]).toBe(
      '1—4月2.9%，目标 2% 左右，超出 0.9 个百分点',
    );
  });
  test('a release that nobody entered is said, and is still not behind', () => {
    expect(on('2026-05-02', 'gdp', gdpGrowth)).toEqual([
      'unpublished',
      'none',
      '一季度数据应于 2026年4月22日发布，尚未录入',
    ]);
  });
  test('the latest one counts, last year does not', () => {
    const figures = [growth('2026Q1', '5'), growth('2026Q2', '6.2'), growth('2025Q4', '3')];
    expect(on('2026-08-01', 'gdp', gdpGrowth, ...figures)).toEqual([
      'on',
      'green',
      '上半年6.2%，目标 6% 以上，达到目标',
    ]);
  });
  test('an amount is held against its own period: the lag of the source is nobody’s fault', () => {
    const target: Target = { measure: '一般公共预算收入', value: '12', unit: '亿元', bound: 'ge', kind: 'flow' };
    const may: ObservedFigure = {
      period: '2026-05',
      value: '5',
      unit: '亿元',
      kind: 'level',
      status: 'estimate',
      released: '2026-06-20',
    };
    expect(on('2026-07-15', 'general-revenue', target, may)).toEqual([
      'on',
      'green',
      '1—5月完成 41.7%，应完成 41.7%，与序时持平（预计数）',
    ]);
  });
  test('the year’s figure settles it', () => {
    expect(on('2027-02-01', 'gdp', gdpGrowth, growth('2026', '6.1'))[0]).toBe('done');
    expect(on('2027-02-01', 'gdp', gdpGrowth, growth('2026', '5.9')).slice(0, 2)).toEqual(['behind', 'yellow']);
  });
  test('a target without a number cannot be judged', () => {
    expect(on('2026-08-01', 'gdp', null, growth('2026Q1', '5'))).toEqual([
      'other',
      'none',
      '目标没有数值，无法判断进度',
    ]);
  });
});

describe('release calendars', () => {
  const [monthly, quarterly] = annualTargets.calendars;
  test('January comes with February, the year later than the months', () => {
    expect(releaseDate(monthly!, '2026-01')).toBe('2026-03-20');
    expect(releaseDate(monthly!, '2026-02')).toBe('2026-03-20');
    expect(releaseDate(monthly!, '2026-12')).toBe('2027-01-25');
    expect(nextRelease(monthly!, '2026-01-26')).toEqual({ period: '2026-02', date: '2026-03-20' });
  });
  test('GDP comes by quarter', () => {
    expect(nextRelease(quarterly!, '2026-01-10')).toEqual({ period: '2025Q4', date: '2026-01-28' });
    expect(nextRelease(quarterly!, '2026-10-22')).toEqual({ period: '2026Q4', date: '2027-01-28' });
  });
});
