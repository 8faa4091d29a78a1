/** Small tables as offices make them. */
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import ExcelJS from 'exceljs';

/** A sheet from rows of text; `merge` names ranges such as `A3:A4`. */
export async function xlsxOf(
  rows: readonly (readonly unknown[])[],
  merge: readonly string[] = [],
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('任务分解');
  for (const row of rows) sheet.addRow([...row]);
  for (const range of merge) sheet.mergeCells(range);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

export interface WordCell {
  text: string;
  rowSpan?: number;
  columnSpan?: number;
}

/** A Word text with one table for each list of rows; a line end in a cell begins a paragraph. */
export async function docxOf(...tables: (string | WordCell)[][][]): Promise<Uint8Array> {
  const cell = (content: string | WordCell) => {
    const { text, ...spans } = typeof content === 'string' ? { text: content } : content;
    return new TableCell({
      ...spans,
      children: text.split('\n').map((line) => new Paragraph({ children: [new TextRun(line)] })),
    });
  };
  const children = tables.flatMap((rows) => [
    new Paragraph('2026年任务分解表'),
    new Table({ rows: rows.map((row) => new TableRow({ children: row.map(cell) })) }),
  ]);
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}
