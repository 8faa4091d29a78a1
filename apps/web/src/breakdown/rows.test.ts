import { describe, expect, it } from 'vitest';
import type { BreakdownRow } from '../api/types.ts';
import { filterRows, isReady, noFilter, proposedSplit, sectionsOf, suggestedLead, tasksOf } from './rows.ts';

const row = (over: Partial<BreakdownRow> = {}): BreakdownRow => ({
  id: 'r1',
  version: 1,
  order: 1,
  section: ['三、工作安排', '（一）兴产业'],
  original: '新建标准厂房3万平方米',
  commitments: ['c1'],
  span: null,
  task: '新建标准厂房3万平方米',
  mechanism: 'report-task',
  kind: 'quantity',
  target: null,
  targetText: '3万平方米',
  leadUnit: null,
  coUnits: [],
  leader: null,
  nodes: [],
  due: null,
  status: 'draft',
  rejectReason: null,
  suggestions: [],
  openReason: null,
  matter: null,
  fromTable: false,
  ...over,
});
const names: Record<string, string> = { zone: '经开区管委会', school: '县教育局' };
const nameOf = (unit: string) => names[unit] ?? '';

describe('filterRows', () => {
  const rows = [
    row({ id: 'a', leadUnit: 'zone' }),
    row({ id: 'b', section: ['三、工作安排', '（二）惠民生'], task: '新建小学', original: '', targetText: '' }),
    row({ id: 'c', status: 'rejected', section: ['二、主要目标'] }),
  ];
  const ids = (filter: Partial<typeof noFilter>) =>
    filterRows(rows, { ...noFilter, ...filter }, nameOf).map((one) => one.id);

  it('by part, and by heading inside it', () => {
    expect(ids({ section: '三、工作安排' })).toEqual(['a', 'b']);
    expect(ids({ section: '三、工作安排 / （二）惠民生' })).toEqual(['b']);
  });

  it('by text, in words, target and unit names, all words needed', () => {
    expect(ids({ text: '经开区 厂房' })).toEqual(['a']);
    expect(ids({ text: '厂房 小学' })).toEqual([]);
  });

  it('without a lead unit leaves rejected rows out: nobody needs to lead them', () => {
    expect(ids({ withoutLead: true })).toEqual(['b']);
  });
});

describe('sectionsOf', () => {
  it('lists each part once, its headings behind it', () => {
    const rows = [row(), row({ section: ['四、民生实事'] }), row({ section: ['三、工作安排', '（二）惠民生'] })];
    expect(sectionsOf(rows)).toEqual([
      '三、工作安排',
      '三、工作安排 / （一）兴产业',
      '三、工作安排 / （二）惠民生',
      '四、民生实事',
    ]);
  });
});

describe('isReady', () => {
  it('needs a lead unit, and a number, node, deadline or reason', () => {
    expect(isReady(row({ due: '2026-12-31' }))).toBe(false);
    expect(isReady(row({ leadUnit: 'zone' }))).toBe(false);
    expect(isReady(row({ leadUnit: 'zone', due: '2026-12-31' }))).toBe(true);
    expect(isReady(row({ leadUnit: 'zone', openReason: '全年推进' }))).toBe(true);
    expect(isReady(row({ leadUnit: 'zone', due: '2026-12-31', status: 'published' }))).toBe(false);
  });
});

describe('suggestedLead', () => {
  const suggestions: BreakdownRow['suggestions'] = [
    { unit: 'school', name: '县教育局', role: 'lead', reason: '学校', score: 0.4 },
    { unit: 'zone', name: '经开区管委会', role: 'lead', reason: '厂房', score: 0.9 },
  ];
  it('is the best one, until somebody leads the row', () => {
    expect(suggestedLead(row({ suggestions }))?.unit).toBe('zone');
    expect(suggestedLead(row({ suggestions, leadUnit: 'school' }))).toBeNull();
  });
});

describe('tasksOf', () => {
  it('takes a pasted list line by line, without its numbers', () => {
    expect(tasksOf('1. 新建小学2所\n2、改扩建幼儿园3所\n\n（三）培训教师\n• 3.5公里管网改造')).toEqual([
      '新建小学2所',
      '改扩建幼儿园3所',
      '培训教师',
      '3.5公里管网改造',
    ]);
  });
  it('leaves a figure at the beginning alone', () => {
    expect(tasksOf('2026年建成\n3.5公里管网')).toEqual(['2026年建成', '3.5公里管网']);
  });
});

describe('proposedSplit', () => {
  it('cuts at sentences before it cuts at commas', () => {
    expect(proposedSplit('新建厂房，招引企业；改造管网')).toEqual(['新建厂房，招引企业', '改造管网']);
    expect(proposedSplit('新建厂房，招引企业')).toEqual(['新建厂房', '招引企业']);
  });
});
