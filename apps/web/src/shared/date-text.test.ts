import { describe, expect, it } from 'vitest';
import { dateText, periodText } from './date-text.tsx';

describe('dateText', () => {
  it('writes a day as the office does', () => {
    expect(dateText('2026-09-08', 'zh-CN')).toBe('2026年9月8日');
    expect(dateText('2026-09-08', 'en')).toBe('8 Sept 2026');
  });
});

describe('periodText', () => {
  it.each([
    ['2026', '2026年', '2026'],
    ['2026H1', '2026年上半年', 'H1 2026'],
    ['2026Q3', '2026年三季度', 'Q3 2026'],
    ['2026-11', '2026年11月', 'Nov 2026'],
  ])('%s', (period, zh, en) => {
    expect(periodText(period, 'zh-CN')).toBe(zh);
    expect(periodText(period, 'en')).toBe(en);
  });
});
