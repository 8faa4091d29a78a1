import { load } from 'cheerio';
import ExcelJS from 'exceljs';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BreakdownLine } from './breakdown.ts';
import { breakdownCsv, ledgerCsv } from './csv.ts';
import { breakdownDocx } from './docx.ts';
import type { LedgerLine } from './ledger-list.ts';
import { breakdownXlsx, ledgerXlsx } from './xlsx.ts';

const line: BreakdownLine = {
  order: 1,
  section: ['三、2026年工作', '（一）生态'],
  original: '整治河道12公里，清淤水库3座。',
  task: '=HYPERLINK("http://example.com")',
  target: '-5%',
  leadUnit: '县水利局',
  coUnits: ['县财政局', '各镇（街道）'],
  leader: '李副县长',
  nodes: [
    { quarter: 1, text: '完成设计' },
    { quarter: 3, text: '完工' },
  ],
  due: '2026-09-30',
};
const lines = [
  line,
  { ...line, order: 2 },
  { ...line, order: 3, section: ['三、2026年工作', '（二）民生'], due: null },
];
const table = { title: '青澜县2026年政府工作报告任务分解表', lines };
const headers = [
  '序号',
  '部分',
  '原文',
  '任务',
  '量化目标',
  '牵头单位',
  '配合单位',
  '分管领导',
  '季度节点',
  '完成时限',
];

describe('xlsx', () => {
  let sheet: ExcelJS.Worksheet;
  beforeAll(async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await breakdownXlsx(table)) as never);
    sheet = book.worksheets[0]!;
  });

  test('title over the header, columns in their order, every cell as it is', () => {
    expect(sheet.getCell('A1').text).toBe(table.title);
    expect((sheet.getRow(2).values as unknown[]).slice(1)).toEqual(headers);
    expect((sheet.getRow(3).values as unknown[]).slice(1)).toEqual([
      1,
      '三、2026年工作\n（一）生态',
      line.original,
      line.task,
      '-5%',
      '县水利局',
      '县财政局、各镇（街道）',
      '李副县长',
      '一季度：完成设计\n三季度：完工',
      '2026年9月30日',
    ]);
  });
  test('what looks like a formula is a text, and stays one when edited', () => {
    const cell = sheet.getCell('D3');
    expect([cell.type, cell.formula, cell.numFmt]).toEqual([ExcelJS.ValueType.String, undefined, '@']);
  });
  test('rows of one part share its cell', () => {
    expect([sheet.getCell('B4').master.address, sheet.getCell('B5').isMerged]).toEqual(['B3', false]);
  });
  test('ready for the printer: landscape A4, as wide as the page, header frozen and repeated', () => {
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '2:2',
    });
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 });
  });
  test('a title that no sheet can be named after', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await breakdownXlsx({ title: '[2026/1]: 任务?', lines: [] })) as never);
    expect(book.worksheets[0]?.name).toBe('2026 1   任务');
  });
});

describe('docx', () => {
  test('the table as it is read back, parts joined', async () => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await breakdownDocx(table)) });
    const $ = load(value);
    const cells = (row: number) =>
      $('tr')
        .eq(row)
        .children()
        .toArray()
        .map((td) => $(td).text());
    expect($('body > p').first().text()).toBe(table.title);
    expect(cells(0)).toEqual(headers);
    expect($('thead tr')).toHaveLength(1);
    expect($('tr').eq(1).children().eq(1).attr('rowspan')).toBe('2');
    expect(cells(2)).toHaveLength(9);
    expect(cells(3)[9]).toBe('');
  });
});

describe('csv', () => {
  test('Excel opens it as Chinese, and calculates nothing', () => {
    expect(breakdownCsv({ ...table, lines: [line] })).toBe(
      `\ufeff${headers.join(',')}\r\n1,"三、2026年工作\n（一）生态",整治河道12公里，清淤水库3座。,"'=HYPERLINK(""http://example.com"")",-5%,县水利局,县财政局、各镇（街道）,李副县长,"一季度：完成设计\n三季度：完工",2026年9月30日\r\n`,
    );
  });
  test('in English where asked', () => {
    expect(breakdownCsv({ ...table, lines: [line], language: 'en' })).toContain('Q1: 完成设计\nQ3: 完工');
  });
});

describe('the ledger list', () => {
  const matter: LedgerLine = {
    order: 1,
    section: '（一）生态',
    title: '整治河道',
    target: '12公里',
    leadUnit: '县水利局',
    coUnits: ['县财政局'],
    leader: '李副县长',
    due: '2026-09-30',
    stage: '推进',
    paceClass: '欠进度',
    light: { color: 'red', name: '红灯' },
    shareDone: '25.00',
    shareDue: '58.33',
    lastReported: '2026-08-03',
    reason: '完成 25%，应完成 58.3%，落后 33.3 个百分点',
  };
  test('shows the light as a colour', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await ledgerXlsx({ title: '台账', lines: [matter] })) as never);
    const cell = book.worksheets[0]!.getCell('K3');
    expect(cell.text).toBe('红灯');
    expect(cell.fill).toMatchObject({ fgColor: { argb: 'FFF8CBAD' } });
  });
  test('shares are printed as they were judged', () => {
    expect(ledgerCsv({ title: '台账', lines: [matter] }).split('\r\n')[1]).toContain(',红灯,25.00,58.33,2026-08-03,');
  });
});
