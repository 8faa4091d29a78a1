import { describe, expect, it } from 'vitest';
import { unwrap } from './unwrap.ts';

describe('a line break inside a sentence', () => {
  it('goes where the line ends in a comma, and its place is told', () => {
    const { text, joints, map } = unwrap('新建学校3所、\n医院1所，\n  改造道路20公里。\n下一段。');
    expect(text).toBe('新建学校3所、医院1所，改造道路20公里。\n下一段。');
    expect(joints.map((at) => text[at])).toEqual(['医', '改']);
    expect(map.toSource(text.indexOf('改'))).toBe('新建学校3所、\n医院1所，\n  '.length);
  });
  it('goes on a hard-wrapped page', () => {
    const paragraph =
      '全县上下团结一心攻坚克难奋力推进高质量发展各项工作取得新的进步经济运行总体平稳稳中有进项目建设持续加快民生福祉不断改善社会大局和谐稳定。';
    const wrapped = (paragraph.repeat(4).match(/.{1,24}/g) ?? []).join('\n');
    expect(unwrap(wrapped).text).toBe(paragraph.repeat(4));
  });
  it('goes on a hard-wrapped page even before 一、 or a decimal', () => {
    const lines = [
      '全县地区生产总值完成三百六十四亿元其中第',
      '一、二、三产业增加值分别增长百分之五以及',
      '7.0%和百分之九，各项主要指标位居全市前列',
    ];
    const page = [...lines, ...lines, ...lines, ...lines].join('\n');
    expect(unwrap(page).text).not.toContain('\n');
  });
  it('stays between a heading and its text', () => {
    const text = '一、去年工作回顾\n去年，全县经济平稳。\n（一）抓产业\n新建园区1个。';
    expect(unwrap(text).text).toBe(text);
  });
  it('stays before what begins something, whatever stood before', () => {
    const text = '重点抓好，\n（一）扩大投资。\n坚持，\n一、强工业。';
    expect(unwrap(text).text).toBe(text);
  });
});
