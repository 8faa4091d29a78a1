/** Reads the breakdown table an office already has: xlsx or docx, as it was typed. */
import { load } from 'cheerio';
import ExcelJS from 'exceljs';
import mammoth from 'mammoth';
import { archiveKind } from './archive.ts';
import { type Grid, gridOfSheet, gridsOfHtml } from './grid.ts';
import type { TableError, TableResult } from './office-table.ts';
import { findHeader, tableOf } from './table-of-grid.ts';

/**
 * The first sheet or table with a header row that names tasks and units. Word tables that go on with the same columns
 * (one per page or part) are joined to it; other sheets are not read.
 *
 * @param year of the report: 6月底 in a cell is a day of that year
 */
export async function readTable(bytes: Uint8Array, { year }: { year: number }): Promise<TableResult> {
  if (bytes.length === 0) return refuse('empty', '文件是空的，请重新选择', 'The file is empty; choose it again');
  const kind = await archiveKind(bytes);
  if (kind === 'zip-bomb')
    return refuse('zip-bomb', '文件解压后过大，已拒绝', 'The file unpacks to far too much and was refused');
  if (kind === 'damaged' || kind === 'other') {
    return refuse(
      'unsupported',
      '只能导入 xlsx 或 docx：旧格式（xls、doc、wps、et）请先另存为这两种格式，加密的请先取消密码',
      'Only xlsx or docx can be imported: save older formats (xls, doc, wps, et) as one of these, and remove a password first',
    );
  }
  const grids = await (kind === 'xlsx' ? sheets(bytes) : wordTables(bytes)).catch(() => null);
  if (grids === null)
    return refuse(
      'damaged-file',
      '文件已损坏，请用办公软件打开后另存一份再导入',
      'The file is damaged: open it, save a copy and import that',
    );
  const first = grids.findIndex((grid) => findHeader(grid) !== null);
  if (first === -1) {
    return refuse(
      'no-table',
      '没有找到任务分解表：表头应有“任务”（或“工作内容”“目标任务”）和“责任单位”（或“牵头单位”）',
      'No breakdown table found: its header should name the task (任务, 工作内容, 目标任务) and the unit (责任单位, 牵头单位)',
    );
  }
  // Sheets have line numbers of their own; the tables of one Word text are counted through.
  return { ok: true, table: tableOf(kind === 'xlsx' ? [grids[first]!] : grids.slice(first), year) };
}

function refuse(code: TableError['code'], zh: string, en: string): TableResult {
  return { ok: false, error: { code, message: { zh, en } } };
}

async function sheets(bytes: Uint8Array): Promise<Grid[]> {
  const book = new ExcelJS.Workbook();
  // exceljs types its input as an older Buffer; it takes any bytes.
  await book.xlsx.load(bytes as never);
  return book.worksheets.filter((sheet) => sheet.state === 'visible').map(gridOfSheet);
}

async function wordTables(bytes: Uint8Array): Promise<Grid[]> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { value } = await mammoth.convertToHtml({ buffer }, { ignoreEmptyParagraphs: true });
  return gridsOfHtml(load(value));
}
