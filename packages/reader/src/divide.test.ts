import { describe, expect, it } from 'vitest';
import { divide } from './divide.ts';

const items = (text: string, breaks: number[] = []) =>
  divide(text, breaks).map(({ start, end }) => text.slice(start, end).trim().split('\n')[0]);
const report = (title: string) => `${title}\n各位代表：\n${'现在，我代表政府向大会报告工作。'.repeat(30)}\n`;

describe('the items of a page', () => {
  it('are one when there is one report, even under two titles', () => {
    expect(items(`2025年某县政府工作报告\n政府工作报告\n各位代表：\n${'正文。'.repeat(200)}`)).toHaveLength(1);
  });
  it('begin at tagged titles', () => {
    expect(items('导航\n【甲县招商】甲县新闻一则\n正文。\n【乙市招商】乙市新闻一则\n正文。')).toEqual([
      '导航',
      '【乙市招商】乙市新闻一则',
    ]);
  });
  it('begin at report titles', () => {
    expect(items(report('甲县政府工作报告') + report('乙县政府工作报告'))).toEqual([
      '甲县政府工作报告',
      '乙县政府工作报告',
    ]);
  });
  it('begin at short lines that a line of source and date followed', () => {
    const text = '县政府召开常务会议\n会议听取了情况。\n关于放假安排的公告\n放假三天。';
    expect(items(text, [10, text.indexOf('放假三天')])).toEqual(['县政府召开常务会议', '关于放假安排的公告']);
  });
  it('cover the page from end to end', () => {
    const text = report('甲县政府工作报告') + report('乙县政府工作报告');
    const spans = divide(text, []);
    expect(spans[0]!.start).toBe(0);
    expect(spans.at(-1)!.end).toBe(text.length);
    expect(spans[0]!.end).toBe(spans[1]!.start);
  });
});
