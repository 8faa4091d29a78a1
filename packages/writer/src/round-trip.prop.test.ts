/** Whatever a breakdown says, even the words of its own header, the table we write is read back as it was. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BreakdownLine } from './breakdown.ts';
import { breakdownDocx } from './docx.ts';
import { readTable } from './read-table.ts';
import { breakdownXlsx } from './xlsx.ts';

const WORDS = [
  '重点工作',
  '任务',
  '责任单位',
  '一季度',
  '（一）产业',
  '五、2026年工作',
  '完成时限',
  '12',
  '=1+1',
  '公里',
  '<b>&',
  '。',
  '目标',
];
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((list) => list.join(''));
const unit = fc.constantFrom('县发改局', '县财政局', '各镇（街道、园区）', '县教育局');
const line: fc.Arbitrary<Omit<BreakdownLine, 'order'>> = fc.record({
  section: fc.array(words, { minLength: 1, maxLength: 2 }),
  original: words,
  task: words,
  target: fc.oneof(fc.constant(''), words),
  leadUnit: unit,
  coUnits: fc.constant([]),
  leader: fc.constantFrom('', '李副县长'),
  nodes: fc.constantFrom(
    [],
    [{ quarter: 1, text: '完成设计' }],
    [
      { quarter: 2, text: '开工' },
      { quarter: 4, text: '完工' },
    ],
  ),
  due: fc.constantFrom(null, '2026-06-30', '2026-12-31'),
});

test.each([
  ['xlsx', breakdownXlsx],
  ['docx', breakdownDocx],
])('%s', async (_, write) => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 5 }), async (made) => {
      const lines = made.map((one, i) => ({ ...one, order: i + 1 }));
      const read = await readTable(await write({ title: '任务分解表', lines }), { year: 2026 });
      expect(read.ok && read.table.problems).toEqual([]);
      expect(read.ok && read.table.lines.map(({ line: _line, due, ...rest }) => ({ ...rest, due: due.date }))).toEqual(
        lines.map(({ order: _order, section, ...rest }) => ({ ...rest, section: section.join('\n') })),
      );
    }),
    { numRuns: 20 },
  );
});
