import { describe, expect, it } from 'vitest';
import { outline } from './outline.ts';
import { sentences } from './sentences.ts';

const split = (text: string) => sentences(text, outline(text)).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('end at 。！？； and at line breaks', () => {
    expect(split('新建学校3所；改造医院1所。大家好！\n谁来做？我们')).toEqual([
      '新建学校3所；',
      '改造医院1所。',
      '大家好！',
      '谁来做？',
      '我们',
    ]);
  });
  it('keep the closing quote', () => {
    expect(split('他说：“干就完了。”大家鼓掌。')).toEqual(['他说：“干就完了。”', '大家鼓掌。']);
  });
  it('do not end at a semicolon inside brackets', () => {
    expect(split('完成投资（工业3亿元；农业2亿元）5亿元。')).toEqual(['完成投资（工业3亿元；农业2亿元）5亿元。']);
  });
  it('end after a heading that was glued to its text', () => {
    expect(split('一、2024年工作回顾过去的2024年，全县经济平稳。')).toEqual([
      '一、2024年工作回顾',
      '过去的2024年，全县经济平稳。',
    ]);
  });
  it('know their section and paragraph', () => {
    const text = '一、2024年工作回顾\n新建学校3所。改造医院1所。\n二、2025年工作安排\n新建学校4所。';
    const sections = outline(text);
    const roleOf = new Map(sections.map((section) => [section.id, section.role]));
    const found = sentences(text, sections);
    expect(found.map((s) => roleOf.get(s.section))).toEqual(['review', 'review', 'review', 'plan', 'plan']);
    expect(found.map((s) => s.paragraph)).toEqual([0, 1, 1, 2, 3]);
  });
});
