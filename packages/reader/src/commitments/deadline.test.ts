import { describe, expect, it } from 'vitest';
import { deadlines } from './deadline.ts';

const day = (words: string, year: number | null = 2025) => deadlines(words, year).map((d) => [d.text, d.date]);

describe('the last day a promise allows', () => {
  it.each([
    ['年底前建成客运站', '年底前', '2025-12-31'],
    ['全年新增就业3000人', '全年', '2025-12-31'],
    ['年内投用', '年内', '2025-12-31'],
    ['上半年开工', '上半年', '2025-06-30'],
    ['三季度末通车', '三季度末', '2025-09-30'],
    ['三季度前上线', '三季度前', '2025-06-30'],
    ['三季度末前上线', '三季度末前', '2025-09-30'],
    ['9月底前完成招生', '9月底前', '2025-09-30'],
    ['6月前完成清表', '6月前', '2025-05-31'],
    ['6月15日前完成清表', '6月15日前', '2025-06-15'],
    ['2月底前印发', '2月底前', '2025-02-28'],
    ['明年6月底前验收', '明年6月底前', '2026-06-30'],
    ['2027年底前全部改完', '2027年底前', '2027-12-31'],
    ['到2030年森林覆盖率达到60%', '2030年', '2030-12-31'],
    ['国庆前开园', '国庆前', '2025-09-30'],
    ['三年内全部消除', '三年内', null],
    ['汛期前完成加固', '汛期前', null],
  ])('%s', (words, text, date) => {
    expect(day(words)).toEqual([[text, date]]);
  });
  it('knows no day when the report has no year', () => {
    expect(day('年底前建成', null)).toEqual([['年底前', null]]);
  });
  it('is not in words that only look like it', () => {
    expect(day('推进青年底色工程，发展2025年鉴')).toEqual([]);
  });
});
