import ExcelJS from 'exceljs';
import { BREAKDOWN_COLUMNS, type BreakdownTable, breakdownCells, type Column, type Language } from './breakdown.ts';
import { printable } from './cell-text.ts';
import { LEDGER_COLUMNS, type LedgerList, ledgerCells } from './ledger-list.ts';

const HEADER_ROW = 2;
const BODY_FONT = { name: '仿宋_GB2312', size: 11 };
const THIN = { style: 'thin', color: { argb: 'FF8C8C8C' } } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const FILLS = { green: 'FFD9F2D0', yellow: 'FFFFF2CC', red: 'FFF8CBAD' } as const;

/**
 * The breakdown table as xlsx: title, header frozen and repeated on every page, landscape A4 as wide as the page,
 * cells of one part merged. Every text is a text cell: nothing in it is ever calculated.
 */
export async function breakdownXlsx(table: BreakdownTable): Promise<Uint8Array> {
  const language = table.language ?? 'zh';
  const rows = table.lines.map((line) => breakdownCells(line, language));
  const { book, sheet } = printedSheet(table.title, BREAKDOWN_COLUMNS, rows, language);
  mergeParts(
    sheet,
    table.lines.map((line) => line.section.join('\n')),
  );
  return bytesOf(book);
}

/** The ledger list as xlsx, with the lights as coloured cells. */
export async function ledgerXlsx(list: LedgerList): Promise<Uint8Array> {
  const language = list.language ?? 'zh';
  const rows = list.lines.map((line) => ledgerCells(line, language));
  const { book, sheet } = printedSheet(list.title, LEDGER_COLUMNS, rows, language);
  const light = LEDGER_COLUMNS.findIndex(({ id }) => id === 'light') + 1;
  list.lines.forEach((line, i) => {
    const { color } = line.light;
    if (color === 'none') return;
    sheet.getCell(HEADER_ROW + 1 + i, light).fill = {
      type: 'pattern',
      pattern: 'solid',
      fgColor: { argb: FILLS[color] },
    };
  });
  return bytesOf(book);
}

function printedSheet(title: string, columns: readonly Column[], rows: (string | number)[][], language: Language) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(sheetName(title), {
    views: [{ state: 'frozen', ySplit: HEADER_ROW }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: `${HEADER_ROW}:${HEADER_ROW}`,
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: language === 'zh' ? '&C第 &P 页，共 &N 页' : '&CPage &P of &N' },
  });
  // A Chinese character is two of Excel's width units.
  sheet.columns = columns.map(({ width }) => ({ width: width * 2 }));
  sheet.mergeCells(1, 1, 1, columns.length);
  const heading = sheet.getCell(1, 1);
  heading.value = printable(title);
  heading.font = { name: '方正小标宋简体', size: 20 };
  heading.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  sheet.getRow(1).height = 40;
  columns.forEach(({ header }, i) => {
    const cell = sheet.getCell(HEADER_ROW, i + 1);
    cell.value = header[language];
    cell.font = { name: '黑体', size: 11, bold: true };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } };
    cell.border = BORDER;
  });
  rows.forEach((cells, r) => {
    const row = sheet.getRow(HEADER_ROW + 1 + r);
    cells.forEach((value, c) => {
      const cell = row.getCell(c + 1);
      cell.value = typeof value === 'string' ? printable(value) : value;
      // The text format keeps a text a text when somebody edits it.
      if (typeof value === 'string') cell.numFmt = '@';
      cell.font = BODY_FONT;
      cell.alignment = { horizontal: columns[c]!.align, vertical: 'middle', wrapText: true };
      cell.border = BORDER;
    });
    row.height = heightOf(cells, columns);
  });
  return { book, sheet };
}

/** Excel does not grow rows with merged cells by itself: as many lines as the fullest cell needs. */
function heightOf(cells: readonly (string | number)[], columns: readonly Column[]): number {
  const lines = cells.map((value, i) =>
    String(value)
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / (columns[i]!.width - 0.5))), 0),
  );
  return Math.min(400, Math.max(1, ...lines.filter((_, i) => columns[i]!.id !== 'section')) * 15 + 6);
}

/** In Chinese characters: an ASCII character is half of one. */
function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += char.charCodeAt(0) < 0x250 ? 0.55 : 1;
  return width;
}

function mergeParts(sheet: ExcelJS.Worksheet, parts: readonly string[]): void {
  const column = BREAKDOWN_COLUMNS.findIndex(({ id }) => id === 'section') + 1;
  let first = 0;
  for (let i = 1; i <= parts.length; i += 1) {
    if (parts[i] === parts[first]) continue;
    if (i - first > 1) sheet.mergeCells(HEADER_ROW + 1 + first, column, HEADER_ROW + i, column);
    first = i;
  }
}

/** A sheet's name: 31 characters, none of `\ / ? * [ ] :`, no quote at its ends. */
function sheetName(title: string): string {
  return (
    printable(title)
      .replace(/[\\/?*[\]:]/g, ' ')
      .slice(0, 31)
      .replace(/^'+|'+$/g, '')
      .trim() || '任务分解表'
  );
}

async function bytesOf(book: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await book.xlsx.writeBuffer());
}
