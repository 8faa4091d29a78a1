import { describe, expect, test } from 'vitest';
import { guarded, printable } from './cell-text.ts';
import { fieldsOf } from './columns.ts';
import { dueOf } from './due-cell.ts';
import { unitsOf } from './units-cell.ts';

describe('several units in one cell, lead first', () => {
  test.each([
    ['县发改局、县财政局，县住建局', '县发改局', ['县财政局', '县住建局']],
    ['县发改局/县财政局；县住建局', '县发改局', ['县财政局', '县住建局']],
    ['县发改局 县财政局\n县住建局', '县发改局', ['县财政局', '县住建局']],
    ['县财政局、县发改局（牵头）', '县发改局', ['县财政局']],
    ['牵头单位：县发改局\n配合单位：县财政局、县住建局', '县发改局', ['县财政局', '县住建局']],
    ['各镇（街道、园区）', '各镇（街道、园区）', []],
    ['县发改局、县发改局等', '县发改局', []],
    ['—', null, []],
    ['', null, []],
  ])('%s', (cell, lead, others) => {
    expect(unitsOf(cell)).toEqual({ lead, others });
  });
});

describe('a deadline as offices write it', () => {
  test.each([
    ['6月底前', '2026-06-30'],
    ['2月底', '2026-02-28'],
    ['2026年9月15日前', '2026-09-15'],
    ['9月15日', '2026-09-15'],
    ['2026.6', '2026-06-30'],
    ['2026-06-01', '2026-06-01'],
    ['2027年3月', '2027-03-31'],
    ['5月上旬', '2026-05-10'],
    ['3—6月', '2026-06-30'],
    ['上半年', '2026-06-30'],
    ['三季度末', '2026-09-30'],
    ['年底前', '2026-12-31'],
    ['全年', '2026-12-31'],
    ['2026年', '2026-12-31'],
    ['明年6月', '2027-06-30'],
  ])('%s', (cell, date) => {
    expect(dueOf(cell, 2026)).toEqual({ text: cell, date, clear: true });
  });
  test('長期 work has none, and says so; other words are not clear', () => {
    expect(dueOf('长期坚持', 2026)).toMatchObject({ date: null, clear: true });
    expect(dueOf('', 2026)).toMatchObject({ date: null, clear: true });
    expect(dueOf('尽早', 2026)).toMatchObject({ date: null, clear: false });
    expect(dueOf('2月30日', 2026)).toMatchObject({ date: null, clear: false });
  });
});

describe('columns by the words offices use', () => {
  test.each([
    ['序号 目标任务 责任单位 完成时间', 'order task leadUnit due'],
    ['序号 重点工作 年度目标 主办单位 协办单位 完成时限', 'order task target leadUnit coUnits due'],
    ['类别 工作任务 牵头领导 牵头单位 责任单位 责任人', 'section task leader leadUnit coUnits -'],
    ['报告原文 工作内容 目标任务 责任单位 责任单位二 时限', 'original task target leadUnit coUnits due'],
    ['任务名称 第一季度 二季度 3季度 Q4 分管副县长', 'task q1 q2 q3 q4 leader'],
    ['序号 工作板块 工作任务 目标值 责任单位 分管县领导', 'order section task target leadUnit leader'],
    ['序号 年度目标任务 牵头部门 配合部门 备注', 'order target leadUnit coUnits note'],
  ])('%s', (headers, fields) => {
    expect(
      fieldsOf(headers.split(' '))
        .map((field) => field ?? '-')
        .join(' '),
    ).toBe(fields);
  });
  test('spaces, line ends and brackets do not matter', () => {
    expect(fieldsOf(['牵头\n单位', '完 成 时 限（2026年）'])).toEqual(['leadUnit', 'due']);
  });
});

test('what a spreadsheet would calculate is quoted; plain numbers are not', () => {
  expect(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', '-5', '+3.2%', '目标=5'].map(guarded)).toEqual([
    "'=1+1",
    "'+cmd",
    "'-2+3",
    "'@SUM(A1)",
    "'\t=1",
    '-5',
    '+3.2%',
    '目标=5',
  ]);
});

test('what no document can hold is left out', () => {
  expect(printable('甲\u0000乙\u000b\n丙\ud800')).toBe('甲乙\n丙\ufffd');
});
