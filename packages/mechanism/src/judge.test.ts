import { describe, expect, test } from 'vitest';
import type { EntryData, QuarterNode, Target } from './entry.ts';
import { judge } from './judge.ts';
import { defaults, evidence, matterOf, measured, moved, opened, reportTask, twenty } from './testing/given.ts';

/** A matter with this target and a year of figures, on a day. */
function on(today: string, changes: Partial<typeof opened>, ...entries: EntryData[]) {
  const matter = matterOf({ ...opened, ...changes }, ...entries);
  return judge(matter, reportTask, defaults, { today });
}
const figure = (period: string, value: string, unit = '家'): EntryData => ({ ...measured(period, value), unit });
const brief = ({ paceClass, light, reason }: ReturnType<typeof on>) => [paceClass, light, reason.zh];

describe('what adds up over the year (新增20家)', () => {
  test('is due by twelfths, as at the end of the last finished month', () => {
    expect(on('2026-12-01', {}, figure('2026-11', '18'))).toEqual({
      asOf: '2026-12-01',
      paceClass: 'behind',
      light: 'yellow',
      value: '18',
      shareDone: '90.00',
      shareDue: '91.67',
      pace: '0.98',
      reason: {
        zh: '完成 90%，应完成 91.7%，落后 1.7 个百分点',
        en: '90% done, 91.7% due, 1.7 points behind',
      },
    });
    expect(on('2026-11-30', {}, figure('2026-11', '18')).shareDue).toBe('83.33');
  });
  test('exactly on schedule is on schedule, though a twelfth has no end', () => {
    const target = { ...twenty, value: '24' };
    expect(brief(on('2026-12-01', { target }, figure('2026-11', '22')))).toEqual([
      'on',
      'green',
      '完成 91.7%，应完成 91.7%，与序时持平',
    ]);
  });
  test('a tenth over the schedule, relative, is ahead', () => {
    expect(on('2026-07-01', {}, figure('2026-06', '10.9')).paceClass).toBe('on');
    expect(on('2026-07-01', {}, figure('2026-06', '11')).paceClass).toBe('ahead');
  });
  test('a lead too small to print is no lead', () => {
    const nodes: QuarterNode[] = [{ quarter: 2, text: '过半', share: '33.3' }];
    const third = on('2026-07-01', { target: { ...twenty, value: '3' }, nodes }, figure('2026-06', '1'));
    expect(third.reason.zh).toBe('完成 33.3%，应完成 33.3%，与序时持平');
  });
  test('the difference is that of the unrounded shares', () => {
    // 629.0 of 647.4 against 10/12: 13.8 points; the rounded 97.2 and 83.3 would give 13.9.
    const target = { ...twenty, value: '647.4', unit: '亿元' };
    expect(on('2026-11-03', { target }, figure('2026-10', '629.0', '亿元')).reason.zh).toBe(
      '完成 97.2%，应完成 83.3%，超前 13.8 个百分点',
    );
  });
  test('under four fifths of the schedule is red', () => {
    expect(on('2026-07-01', {}, figure('2026-06', '8')).light).toBe('yellow');
    expect(on('2026-07-01', {}, figure('2026-06', '7.9')).light).toBe('red');
  });
  test('reached is done, whatever the day', () => {
    expect(brief(on('2026-03-02', {}, figure('2026-02', '21')))).toEqual(['done', 'green', '完成 105%，已达到目标']);
  });
  test('nothing is due in January, and what nobody reports is not done in February', () => {
    expect(brief(on('2026-01-31', {}))).toEqual(['on', 'green', '目前没有到期进度']);
    expect(brief(on('2026-02-01', {}))).toEqual([
      'behind',
      'red',
      '尚未填报，按完成 0%，应完成 8.3%，落后 8.3 个百分点',
    ]);
  });
  test('started in January is ahead', () => {
    expect(on('2026-01-20', {}, figure('2026-01', '1')).paceClass).toBe('ahead');
  });
  test('work due by June runs over six months, then every day is late', () => {
    expect(on('2026-04-01', { due: '2026-06-30' }, figure('2026-03', '10')).shareDue).toBe('50.00');
    expect(brief(on('2026-07-01', { due: '2026-06-30' }, figure('2026-06', '19')))).toEqual([
      'behind',
      'yellow',
      '完成 95%，应完成 100%，落后 5 个百分点，超过完成时限 1 天',
    ]);
    expect(on('2026-07-30', { due: '2026-06-30' }, figure('2026-06', '19')).light).toBe('red');
  });
  test('quarter nodes with shares replace the twelfths', () => {
    const nodes: QuarterNode[] = [
      { quarter: 2, text: '收购', share: '10' },
      { quarter: 3, text: '秋粮', share: '70' },
    ];
    expect(on('2026-06-30', { nodes }).shareDue).toBe('0.00');
    expect(on('2026-07-01', { nodes }).shareDue).toBe('10.00');
    expect(on('2026-12-31', { nodes }).shareDue).toBe('70.00');
    expect(on('2027-01-01', { nodes }).shareDue).toBe('100.00');
  });
  test('a figure in another unit than the target cannot be judged', () => {
    expect(brief(on('2026-07-01', {}, figure('2026-06', '6', '户')))[0]).toBe('other');
  });
});

describe('an amount that may be used up (控制在20件以内)', () => {
  const target: Target = { ...twenty, bound: 'le', unit: '件' };
  test('is held against what its own month allows, so silence does not improve it', () => {
    const late = figure('2026-03', '8', '件');
    expect(brief(on('2026-04-01', { target }, late))).toEqual([
      'behind',
      'red',
      '已用 40%，序时上限 25%，超出 15 个百分点',
    ]);
    expect(on('2026-11-01', { target }, late).paceClass).toBe('behind');
  });
  test('within it is on schedule, and done only with the year', () => {
    expect(on('2026-07-01', { target }, figure('2026-06', '0', '件'))).toMatchObject({
      paceClass: 'on',
      light: 'green',
      pace: '1.00',
    });
    expect(on('2027-01-05', { target }, figure('2026-12', '20', '件')).paceClass).toBe('done');
  });
});

describe('a level to be reached (总数达32家)', () => {
  const target: Target = { ...twenty, kind: 'stock', value: '32', base: '20' };
  test('counts from where the year began', () => {
    expect(on('2026-07-01', { target }, figure('2026-06', '26'))).toMatchObject({
      shareDone: '50.00',
      paceClass: 'on',
    });
    expect(on('2026-07-01', { target })).toMatchObject({ shareDone: '0.00', paceClass: 'behind' });
  });
  test('downwards too', () => {
    const fewer: Target = { ...target, bound: 'le', value: '10', base: '20' };
    expect(on('2026-07-01', { target: fewer }, figure('2026-06', '14'))).toMatchObject({
      shareDone: '60.00',
      paceClass: 'ahead',
    });
  });
  test('without its start it may be behind for certain, but never ahead', () => {
    const { base: _, ...unknown } = target;
    expect(on('2026-07-01', { target: unknown }, figure('2026-06', '10')).paceClass).toBe('behind');
    expect(brief(on('2026-07-01', { target: unknown }, figure('2026-06', '30')))).toEqual([
      'on',
      'green',
      '完成 93.8%，应完成 50%，年初基数未填，不计超进度',
    ]);
    expect(brief(on('2026-07-01', { target: unknown }))).toEqual(['other', 'none', '尚未填报，无法判断进度']);
  });
  test('one that is there already is to be held', () => {
    const held: Target = { ...target, value: '18' };
    expect(on('2026-07-01', { target: held }, figure('2026-06', '19')).paceClass).toBe('on');
    expect(on('2026-07-01', { target: held }, figure('2026-06', '17')).paceClass).toBe('behind');
  });
});

describe('growth, rates and limits are held against the target itself', () => {
  const growth: Target = { measure: '游客', value: '6', unit: '%', bound: 'ge', kind: 'growth' };
  test('growth', () => {
    expect(brief(on('2026-07-10', { target: growth }, figure('2026-06', '5.2', '%')))).toEqual([
      'behind',
      'yellow',
      '1—6月5.2%，目标 6% 以上，差 0.8 个百分点',
    ]);
    expect(on('2026-07-10', { target: growth }, figure('2026-06', '6', '%')).paceClass).toBe('on');
    expect(on('2026-07-10', { target: growth }, figure('2026-06', '-1', '%'))).toMatchObject({
      light: 'red',
      pace: '0.00',
    });
  });
  test('a fall of at least 5 %', () => {
    const fall: Target = { ...growth, value: '-5', bound: 'le' };
    expect(on('2026-07-10', { target: fall }, figure('2026-06', '-5.5', '%'))).toMatchObject({
      paceClass: 'on',
      pace: '1.10',
    });
    expect(on('2026-07-10', { target: fall }, figure('2026-06', '-3', '%'))).toMatchObject({
      paceClass: 'behind',
      light: 'red',
    });
    expect(on('2026-07-10', { target: fall }, figure('2026-06', '2', '%'))).toMatchObject({
      paceClass: 'behind',
      pace: '0.00',
    });
  });
  test('no worse than 4 %', () => {
    const limit: Target = { ...growth, value: '4', bound: 'le', kind: 'hold' };
    expect(brief(on('2026-07-10', { target: limit }, figure('2026-06', '3.6', '%')))).toEqual([
      'on',
      'green',
      '1—6月3.6%，目标 4% 以内，达到目标',
    ]);
    expect(brief(on('2026-07-10', { target: limit }, figure('2026-06', '4.4', '%')))).toEqual([
      'behind',
      'yellow',
      '1—6月4.4%，目标 4% 以内，超出 0.4 个百分点',
    ]);
  });
  test('about 2 % of price growth is a limit, not a goal', () => {
    const prices: Target = { ...growth, value: '2', bound: 'approx', kind: 'hold' };
    expect(on('2026-07-10', { target: prices }, figure('2026-06', '0.3', '%')).paceClass).toBe('on');
    expect(on('2026-07-10', { target: prices }, figure('2026-06', '-0.1', '%')).paceClass).toBe('on');
    expect(on('2026-07-10', { target: prices }, figure('2026-06', '2.6', '%')).paceClass).toBe('behind');
  });
  test('左右 leaves as much room as the rule set says, and no more', () => {
    const about: Target = { ...growth, value: '6', bound: 'approx' };
    expect(brief(on('2026-07-10', { target: about }, figure('2026-06', '5.5', '%')))).toEqual([
      'on',
      'green',
      '1—6月5.5%，目标 6% 左右，达到目标',
    ]);
    expect(brief(on('2026-07-10', { target: about }, figure('2026-06', '5.4', '%')))).toEqual([
      'behind',
      'yellow',
      '1—6月5.4%，目标 6% 左右，差 0.6 个百分点',
    ]);
    const dust: Target = { measure: 'PM2.5', value: '30', unit: '微克/立方米', bound: 'approx', kind: 'hold' };
    expect(on('2026-07-10', { target: dust }, figure('2026-06', '31.5', '微克/立方米')).paceClass).toBe('on');
    expect(on('2026-07-10', { target: dust }, figure('2026-06', '31.6', '微克/立方米')).paceClass).toBe('behind');
  });
  test('a good figure in June is no proof for December', () => {
    expect(on('2026-12-31', { target: growth }, figure('2026-06', '8', '%')).paceClass).toBe('ahead');
    expect(on('2027-01-02', { target: growth }, figure('2026-06', '8', '%'))).toMatchObject({
      paceClass: 'behind',
      light: 'yellow',
    });
    expect(on('2027-01-02', { target: growth }, figure('2026', '8', '%')).paceClass).toBe('done');
  });
});

describe('a task without a number', () => {
  const nodes: QuarterNode[] = [
    { quarter: 1, text: '完成选址' },
    { quarter: 2, text: '开工建设' },
    { quarter: 4, text: '主体封顶' },
  ];
  const reached = (...quarters: number[]) =>
    nodes.map((node) => (quarters.includes(node.quarter) ? { ...node, reached: true } : node));
  test('is judged by its quarter nodes', () => {
    expect(on('2026-03-31', { target: null, nodes })).toMatchObject({ paceClass: 'on', light: 'green' });
    expect(brief(on('2026-04-01', { target: null, nodes }))).toEqual([
      'behind',
      'red',
      '季度节点达到 0/3，应完成 33.3%，节点逾期 1 天',
    ]);
    expect(on('2026-07-01', { target: null, nodes: reached(1, 2) }).paceClass).toBe('on');
    expect(on('2026-04-01', { target: null, nodes: reached(1, 2) }).paceClass).toBe('ahead');
    const early = on('2026-07-01', { target: null, nodes: reached(2) });
    expect(early).toMatchObject({ paceClass: 'behind', shareDone: '0.00' });
    expect(early.reason.zh).toContain('季度节点达到 0/3（二季度已达到，待一季度达到后计入）');
  });
  test('or by its deadline', () => {
    expect(brief(on('2026-06-30', { target: null, due: '2026-06-30' }))).toEqual([
      'on',
      'green',
      '完成时限 2026年6月30日，尚未完成',
    ]);
    expect(on('2026-07-01', { target: null, due: '2026-06-30' })).toMatchObject({
      paceClass: 'behind',
      light: 'yellow',
    });
    expect(on('2026-07-30', { target: null, due: '2026-06-30' }).light).toBe('red');
  });
  test('or not at all, and says why', () => {
    expect(brief(on('2026-07-01', { target: null, reason: '长期工作' }))).toEqual([
      'other',
      'none',
      '没有量化目标、季度节点和完成时限，无法判断进度；说明：长期工作',
    ]);
  });
});

describe('what people put on record counts', () => {
  test('done is done', () => {
    const done = on(
      '2026-12-31',
      { target: null, due: '2026-06-30' },
      moved('assigned', 'doing'),
      evidence,
      moved('doing', 'done'),
    );
    expect(brief(done)).toEqual(['done', 'green', '2026年2月10日完成']);
  });
  test('excused is neither done nor behind', () => {
    const excused: EntryData = { kind: 'moved', from: 'assigned', to: 'excused', closing: true, reason: '政策调整' };
    expect(brief(on('2026-12-31', {}, excused))).toEqual(['other', 'none', '2026年2月10日容错']);
  });
});
