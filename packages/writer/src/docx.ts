import {
  AlignmentType,
  Document,
  Footer,
  type IRunOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { BREAKDOWN_COLUMNS, type BreakdownTable, breakdownCells, type Column, type Language } from './breakdown.ts';
import { printable } from './cell-text.ts';

/** Twentieths of a point. */
const TWIPS_PER_CM = 567;
const A4 = { width: 21 * TWIPS_PER_CM, height: Math.round(29.7 * TWIPS_PER_CM) };
const MARGIN = Math.round(1.5 * TWIPS_PER_CM);

/** Half points: 二号 for the title, 小五 in the table. */
const SIZE = { title: 44, table: 18, footer: 18 };
const FONT = { title: '方正小标宋简体', header: '黑体', body: '仿宋_GB2312' };

/** What Word takes where the official fonts are not installed. */
const FONT_TABLE = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:font w:name="${FONT.title}"><w:altName w:val="黑体"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>
<w:font w:name="${FONT.body}"><w:altName w:val="仿宋"/><w:charset w:val="86"/><w:family w:val="modern"/></w:font>
</w:fonts>`;

/**
 * The breakdown table as docx, ready for the printer: landscape A4, header row on every page, no row torn in two,
 * page numbers, cells of one part joined.
 */
export async function breakdownDocx({ title, lines, language = 'zh' }: BreakdownTable): Promise<Uint8Array> {
  const columns: readonly Column[] = BREAKDOWN_COLUMNS;
  const widths = widthsOf(columns);
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, i) => cell(column.header[language], widths[i]!, 'center', { font: FONT.header })),
  });
  const spans = partSpans(lines.map((line) => line.section.join('\n')));
  const rows = lines.map((line, r) => {
    const cells = breakdownCells(line, language).flatMap((value, c) => {
      const { id, align } = columns[c]!;
      if (id !== 'section') return [cell(String(value), widths[c]!, align)];
      return spans[r] === 0 ? [] : [cell(String(value), widths[c]!, align, {}, spans[r])];
    });
    return new TableRow({ cantSplit: true, children: cells });
  });
  const document = new Document({
    title,
    styles: { default: { document: { run: { font: FONT.body, size: SIZE.table } } } },
    sections: [
      {
        properties: {
          page: {
            size: { ...A4, orientation: PageOrientation.LANDSCAPE },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        footers: { default: pageNumbers(language) },
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 240 },
            children: [new TextRun({ text: printable(title), font: FONT.title, size: SIZE.title })],
          }),
          new Table({
            layout: TableLayoutType.FIXED,
            columnWidths: widths,
            width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
            rows: [header, ...rows],
          }),
        ],
      },
    ],
  });
  const buffer = await Packer.toBuffer(document, undefined, [{ path: 'word/fontTable.xml', data: FONT_TABLE }]);
  return new Uint8Array(buffer);
}

/** The columns' shares of the width between the margins. */
function widthsOf(columns: readonly Column[]): number[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map(({ width }) => Math.floor(((A4.height - 2 * MARGIN) * width) / total));
}

function cell(text: string, width: number, align: Column['align'], run: IRunOptions = {}, rowSpan = 1): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: 60, right: 60, top: 30, bottom: 30 },
    ...(rowSpan > 1 ? { rowSpan } : {}),
    children: printable(text)
      .split('\n')
      .map(
        (line) =>
          new Paragraph({
            alignment: align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
            children: [new TextRun({ text: line, size: SIZE.table, ...run })],
          }),
      ),
  });
}

/** For each row how many rows its part's cell spans; 0 where the cell above covers it. */
function partSpans(parts: readonly string[]): number[] {
  return parts.map((part, i) => {
    if (i > 0 && parts[i - 1] === part) return 0;
    const end = parts.findIndex((other, j) => j > i && other !== part);
    return (end === -1 ? parts.length : end) - i;
  });
}

function pageNumbers(language: Language): Footer {
  const children =
    language === 'zh'
      ? ['第 ', PageNumber.CURRENT, ' 页，共 ', PageNumber.TOTAL_PAGES, ' 页']
      : ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ size: SIZE.footer, children })] }),
    ],
  });
}
