import { expect, test } from 'vitest';
import { printed } from './verify.ts';

test('says what was looked at and that it holds', () => {
  expect(printed({ matters: 3, entries: 12, findings: [] }, (id) => id)).toBe(
    '3 个事项、12 条记录 · 3 matters, 12 entries\n✓ 全部一致 · everything holds\n',
  );
});

test('names place, matter and what does not hold, a line each', () => {
  const findings = [
    { place: 'p1', matter: 'm1', code: 'hash' as const, detail: 'entry 3 does not have the hash it carries' },
    {
      place: 'p1',
      matter: null,
      code: 'root' as const,
      detail: 'the entries of 2026-09-18 do not make its published root',
    },
  ];
  expect(
    printed({ matters: 1, entries: 3, findings }, () => '青澜县 (qinglan)')
      .split('\n')
      .slice(1, 4),
  ).toEqual([
    '✗ 青澜县 (qinglan) m1：记录被改动 · an entry was changed: entry 3 does not have the hash it carries',
    '✗ 青澜县 (qinglan)：与公布的日根不符 · a published day root differs: the entries of 2026-09-18 do not make its published root',
    '✗ 2 处不符 · 2 findings',
  ]);
});
