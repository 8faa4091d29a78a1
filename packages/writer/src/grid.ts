/** A table as a grid of cells, merged ones repeated in every place they cover. */
import type { CheerioAPI } from 'cheerio';
import type ExcelJS from 'exceljs';

export interface GridCell {
  text: string;
  /** Row and column of the cell's upper left corner: elsewhere the cell is merged into it. */
  top: number;
  left: number;
}

export interface Grid {
  name: string;
  rows: GridCell[][];
}

const EMPTY: GridCell = { text: '', top: -1, left: -1 };

/** A sheet up to its last used cell, at most 200 columns of it. */
export function gridOfSheet(sheet: ExcelJS.Worksheet): Grid {
  const width = Math.min(sheet.columnCount, 200);
  const rows: GridCell[][] = [];
  for (let r = 1; r <= sheet.rowCount; r += 1) {
    const row = sheet.getRow(r);
    rows.push(
      Array.from({ length: width }, (_, c) => {
        const cell = row.getCell(c + 1);
        const { master } = cell;
        return { text: cellText(master), top: Number(master.row) - 1, left: Number(master.col) - 1 };
      }),
    );
  }
  return { name: sheet.name, rows };
}

function cellText(cell: ExcelJS.Cell): string {
  return valueText(cell.value, cell.numFmt ?? '').trim();
}

function valueText(value: ExcelJS.CellValue, format: string): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number')
    return format.includes('%') ? `${Number((value * 100).toPrecision(12))}%` : String(value);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('result' in value) return valueText(value.result as ExcelJS.CellValue, format);
  if ('text' in value) return valueText(value.text as ExcelJS.CellValue, format);
  return '';
}

/** The tables of a Word text turned into html, spans spread out; a cell's paragraphs are lines. */
export function gridsOfHtml($: CheerioAPI): Grid[] {
  return $('table')
    .toArray()
    .filter((table) => $(table).parents('table').length === 0)
    .map((table, index) => {
      const rows: GridCell[][] = [];
      $(table)
        .find('tr')
        .filter((_, tr) => $(tr).closest('table').is(table))
        .each((r, tr) => {
          rows[r] ??= [];
          let c = 0;
          $(tr)
            .children('td, th')
            .each((_, td) => {
              while (rows[r]![c] !== undefined) c += 1;
              const cell: GridCell = { text: paragraphs($, td), top: r, left: c };
              const height = Math.min(Number($(td).attr('rowspan') ?? 1) || 1, 5000);
              const width = Math.min(Number($(td).attr('colspan') ?? 1) || 1, 200);
              for (let down = 0; down < height; down += 1) {
                rows[r + down] ??= [];
                for (let across = 0; across < width; across += 1) rows[r + down]![c + across] = cell;
              }
              c += width;
            });
        });
      const width = Math.max(0, ...rows.map((row) => row.length));
      return {
        name: `表格${index + 1}`,
        rows: rows.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? EMPTY)),
      };
    });
}

function paragraphs($: CheerioAPI, td: Parameters<CheerioAPI>[0]): string {
  const blocks = $(td as never).find('p, li');
  if (blocks.length === 0)
    return $(td as never)
      .text()
      .trim();
  return blocks
    .toArray()
    .map((block) => $(block).text().trim())
    .join('\n')
    .trim();
}
