import { describe, expect, test } from 'vitest';
import { breakdownDocx } from './docx.ts';
import type { OfficeTable } from './office-table.ts';
import { readTable } from './read-table.ts';
import { docxOf, xlsxOf } from './testing/tables.ts';
import { breakdownXlsx } from './xlsx.ts';

async function tableOf(bytes: Uint8Array): Promise<OfficeTable> {
  const result = await readTable(bytes, { year: 2026 });
  if (!result.ok) throw new Error(result.error.code);
  return result.table;
}

describe('a sheet as the office made it', () => {
  const rows = [
    ['青澜县2026年重点工作任务分解表'],
    ['制表单位：县政府办', '', '', '', '', '2026年2月'],
    ['序号', '目标任务', '责任单位', '协办单位', '完成时间', '备注'],
    ['一、做强产业', '', '', '', '', ''],
    [1, '新增规模以上工业企业20家', '县工信局、县统计局', '县财政局，县税务局', '12月底前', ''],
    [2, '建成产业服务中心', '县发改局/开发区管委会 县住建局', '', '6月底', '新开工'],
    ['二、改善民生', '', '', '', '', ''],
    [3, '新增普惠托位300个', '县卫健局\n县教育局', '各镇（街道、开发区）', new Date(Date.UTC(2026, 8, 30)), ''],
    [4, '办好运动会', '同上', '', '长期坚持', ''],
  ];
  const merge = ['A1:F1', 'A4:F4', 'A7:F7'];

  test('header under a title, headings across the table, several units in a cell', async () => {
    const table = await tableOf(await xlsxOf(rows, merge));
    expect(table.columns.map(({ field }) => field)).toEqual(['order', 'task', 'leadUnit', 'coUnits', 'due', 'note']);
    expect(table.lines).toMatchObject([
      {
        line: 5,
        section: '一、做强产业',
        task: '新增规模以上工业企业20家',
        leadUnit: '县工信局',
        coUnits: ['县统计局', '县财政局', '县税务局'],
        due: { text: '12月底前', date: '2026-12-31' },
      },
      { line: 6, leadUnit: '县发改局', coUnits: ['开发区管委会', '县住建局'], due: { date: '2026-06-30' } },
      {
        line: 8,
        section: '二、改善民生',
        leadUnit: '县卫健局',
        coUnits: ['县教育局', '各镇（街道、开发区）'],
        due: { date: '2026-09-30' },
      },
      { line: 9, leadUnit: '县卫健局', due: { text: '长期坚持', date: null } },
    ]);
    expect(table.problems).toEqual([]);
  });

  test('what cannot be read is said with its line and column', async () => {
    const table = await tableOf(
      await xlsxOf(
        [...rows, [5, '', '县水利局', '', '', ''], [6, '整治河道12公里', '', '', '尽早', ''], [7, '', '', '', '', '']],
        merge,
      ),
    );
    expect(table.problems).toMatchObject([
      { line: 10, column: '目标任务', found: '5' },
      { line: 11, column: '责任单位', found: '', message: { zh: '没有牵头单位' } },
      { line: 11, column: '完成时间', found: '尽早' },
    ]);
    expect(table.lines.at(-1)).toMatchObject({ line: 11, task: '整治河道12公里', leadUnit: null });
  });

  test('a task over several merged rows is one task with all its units and nodes', async () => {
    const table = await tableOf(
      await xlsxOf(
        [
          ['序号', '工作内容', '牵头单位', '责任单位', '季度进度', '', '', ''],
          ['', '', '', '', '一季度', '二季度', '三季度', '四季度'],
          [1, '建设文化馆', '县文旅局', '县财政局', '完成设计', '开工', '主体封顶', '验收'],
          ['', '', '', '县住建局', '', '', '', ''],
          [2, '修缮老街', '县住建局', '', '', '开工', '', '完工'],
        ],
        ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:H1', 'A3:A4', 'B3:B4', 'C3:C4'],
      ),
    );
    expect(table.columns.map(({ field }) => field)).toEqual([
      'order',
      'task',
      'leadUnit',
      'coUnits',
      'q1',
      'q2',
      'q3',
      'q4',
    ]);
    expect(table.lines).toMatchObject([
      {
        line: 3,
        leadUnit: '县文旅局',
        coUnits: ['县财政局', '县住建局'],
        nodes: [{ quarter: 1 }, { quarter: 2 }, { quarter: 3 }, { quarter: 4, text: '验收' }],
      },
      {
        line: 5,
        nodes: [
          { quarter: 2, text: '开工' },
          { quarter: 4, text: '完工' },
        ],
      },
    ]);
  });

  test('formulas, rich text and percentages are read as they are shown', async () => {
    const table = await tableOf(
      await xlsxOf([
        ['序号', '任务', '目标值', '牵头单位', '完成时限'],
        [
          { formula: 'ROW()-1', result: 1 },
          { richText: [{ text: '提高' }, { text: '覆盖率' }] },
          '95%',
          '县教育局',
          '2026.6',
        ],
      ]),
    );
    expect(table.lines).toMatchObject([{ task: '提高覆盖率', target: '95%', due: { date: '2026-06-30' } }]);
  });
});

describe('a Word table', () => {
  test('spanned cells, paragraphs in a cell, nodes in one cell', async () => {
    const table = await tableOf(
      await docxOf([
        ['部分', '工作任务', '责任单位', '配合单位', '时间节点', '完成时限'],
        [
          { text: '产业', rowSpan: 2 },
          '新建厂房5万平方米',
          '县工信局\n开发区',
          '',
          '一季度：完成供地；二季度：开工建设。',
          '年底前',
        ],
        ['引进项目30个', '县招商局（牵头）、县商务局', '', '', '全年'],
      ]),
    );
    expect(table.lines).toMatchObject([
      {
        line: 2,
        section: '产业',
        leadUnit: '县工信局',
        coUnits: ['开发区'],
        nodes: [
          { quarter: 1, text: '完成供地' },
          { quarter: 2, text: '开工建设' },
        ],
        due: { date: '2026-12-31' },
      },
      { line: 3, section: '产业', leadUnit: '县招商局', coUnits: ['县商务局'] },
    ]);
  });

  test('a table begun anew on the next page goes on, counted through', async () => {
    const header = ['序号', '工作任务', '责任单位'];
    const table = await tableOf(
      await docxOf([header, ['1', '建设公园', '县城管局']], [header, ['2', '改造管网', '县住建局']]),
    );
    expect(table.lines).toMatchObject([
      { line: 2, task: '建设公园' },
      { line: 4, task: '改造管网' },
    ]);
  });
});

test('what we write ourselves comes back as it went out', async () => {
  const line = (order: number, part: string, task: string) => ({
    order,
    section: ['三、2026年重点工作', part],
    original: `${task}，让群众受益。`,
    task,
    target: '12公里',
    leadUnit: '县水利局',
    coUnits: ['县财政局', '各镇（街道）'],
    leader: '李副县长',
    nodes: [
      { quarter: 1, text: '完成设计' },
      { quarter: 2, text: '开工' },
    ],
    due: '2026-11-30',
  });
  const lines = [
    line(1, '（一）生态', '整治河道'),
    line(2, '（一）生态', '清淤水库'),
    line(3, '（二）民生', '建设水厂'),
  ];
  for (const bytes of [
    await breakdownXlsx({ title: '任务分解表', lines }),
    await breakdownDocx({ title: '任务分解表', lines }),
  ]) {
    const table = await tableOf(bytes);
    expect(table.problems).toEqual([]);
    expect(table.lines.map(({ line: _, ...rest }) => rest)).toEqual(
      lines.map(({ order: _, section, due, ...rest }) => ({
        ...rest,
        section: section.join('\n'),
        due: { text: '2026年11月30日', date: due },
      })),
    );
  }
});

describe('files that are no such table', () => {
  const code = async (bytes: Uint8Array) => {
    const result = await readTable(bytes, { year: 2026 });
    return result.ok ? 'ok' : result.error.code;
  };
  test('each says what it is', async () => {
    expect(await code(new Uint8Array())).toBe('empty');
    expect(await code(new TextEncoder().encode('序号,任务,责任单位'))).toBe('unsupported');
    expect(
      await code(
        await xlsxOf([
          ['姓名', '电话'],
          ['王某', '0'],
        ]),
      ),
    ).toBe('no-table');
    expect(await code((await xlsxOf([['序号', '任务', '责任单位']])).slice(0, 800))).toBe('unsupported');
  });
});
