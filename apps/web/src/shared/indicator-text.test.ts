import { describe, expect, it } from 'vitest';
import { coverageText } from './indicator-text.ts';

describe('coverageText', () => {
  it.each([
    ['2026-01', '2026年1月', 'Jan 2026'],
    ['2026-07', '2026年1—7月', 'Jan–Jul 2026'],
    ['2026-12', '2026年全年', '2026'],
    ['2026Q1', '2026年一季度', 'Q1 2026'],
    ['2026Q2', '2026年上半年', 'H1 2026'],
    ['2026Q3', '2026年前三季度', 'Q1–Q3 2026'],
    ['2026Q4', '2026年全年', '2026'],
    ['2026H1', '2026年上半年', 'H1 2026'],
    ['2026', '2026年全年', '2026'],
  ])('%s covers %s', (period, zh, en) => {
    expect(coverageText(period, 'zh-CN')).toBe(zh);
    expect(coverageText(period, 'en')).toBe(en);
  });
});
