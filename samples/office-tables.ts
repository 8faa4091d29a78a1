/** "This year's table the office already has", from qinglan-2026-table.yaml: a workbook and a Word table. */
import { readFileSync } from 'node:fs';
import {
  AlignmentType,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  WidthType,
} from 'docx';
import exceljs from 'exceljs';
import { parse } from 'yaml';
import { settled } from './archive.ts';

interface Row {
  /** Given on the first row of a part: its cell is merged downwards. */
  section?: string;
  task: string;
  target: string;
  units: string;
  leader: string;
  due: string;
}

interface OfficeTable {
  title: string;
  note: string;
  columns: string[];
  rows: Row[];
}

/** Title, note and heading stand above the rows. */
const HEAD_ROWS = 3;
const SECTION_COLUMN = 2;
const THIN = { style: 'thin' } as const;

const table = parse(readFileSync(new URL('qinglan-2026-table.yaml', import.meta.url), 'utf8')) as OfficeTable;

/** By name of the file in samples, the same bytes on every run. */
export async function officeTables(): Promise<Record<string, Uint8Array>> {
  return {
    'qinglan-2026-table.xlsx': settled(await workbook(table)),
    'qinglan-2026-table.docx': settled(await wordTable(table)),
  };
}

async function workbook({ title, note, columns, rows }: OfficeTable): Promise<Uint8Array> {
  const book = new exceljs.Workbook();
  book.creator = '青澜县政府督查室';
  const sheet = book.addWorksheet('任务分解表', { pageSetup: { orientation: 'landscape', fitToWidth: 1 } });
  sheet.columns = [6, 18, 48, 16, 28, 12, 14].map((width) => ({ width }));
  sheet.addRow([title]);
  sheet.mergeCells('A1:G1');
  sheet.addRow([note]);
  sheet.mergeCells('A2:G2');
  sheet.addRow(columns);
  rows.forEach((row, i) => {
    sheet.addRow([i + 1, row.section ?? '', row.task, row.target, row.units, row.leader, row.due]);
  });
  for (const [first, last] of parts(rows)) {
    sheet.mergeCells(first + HEAD_ROWS + 1, SECTION_COLUMN, last + HEAD_ROWS + 1, SECTION_COLUMN);
  }
  sheet.getRow(1).font = { name: '方正小标宋简体', size: 18 };
  sheet.getRow(HEAD_ROWS).font = { name: '黑体', size: 11 };
  sheet.eachRow((row, number) => {
    row.alignment = { wrapText: true, vertical: 'middle', horizontal: number === 1 ? 'center' : 'left' };
    if (number < HEAD_ROWS) return;
    row.eachCell((cell) => {
      cell.border = { top: THIN, left: THIN, bottom: THIN, right: THIN };
    });
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** First and last row of each part, from 0. */
function parts(rows: readonly Row[]): [first: number, last: number][] {
  const firsts = rows.flatMap((row, i) => (row.section === undefined ? [] : [i]));
  return firsts.map((first, i) => [first, (firsts[i + 1] ?? rows.length) - 1]);
}

async function wordTable({ title, note, columns, rows }: OfficeTable): Promise<Uint8Array> {
  const document = new Document({
    creator: '青澜县政府督查室',
    lastModifiedBy: '青澜县政府督查室',
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ text: title, font: '方正小标宋简体', size: 36 })],
          }),
          new Paragraph(note),
          new Table({
            width: { size: 100, type: WidthType.PERCENTAGE },
            rows: [
              new TableRow({ tableHeader: true, children: columns.map((column) => cell(column)) }),
              ...rows.map(
                (row, i) =>
                  new TableRow({
                    children: [
                      cell(String(i + 1)),
                      cell(
                        row.section ?? '',
                        row.section === undefined ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART,
                      ),
                      ...[row.task, row.target, row.units, row.leader, row.due].map((text) => cell(text)),
                    ],
                  }),
              ),
            ],
          }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** A cell; a line break in its text is a paragraph of its own, as offices type it. */
function cell(text: string, verticalMerge?: (typeof VerticalMergeType)[keyof typeof VerticalMergeType]): TableCell {
  return new TableCell({
    children: text.split('\n').map((line) => new Paragraph(line)),
    ...(verticalMerge === undefined ? {} : { verticalMerge }),
  });
}
