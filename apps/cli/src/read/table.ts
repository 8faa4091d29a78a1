import type { Reading } from '@luoshi/reader';
import { measures, modalities, roles, writtenValue } from './labels.ts';

const headings = ['部分', '指标或事项', '数值', '口径', '性质', '所属期'];

/** A table of facts for the terminal under a line of what each report is; Chinese characters count two columns. */
export function factsTable(readings: readonly Reading[]): string {
  return readings.map((reading) => `${summary(reading)}\n${table(rowsOf(reading))}`).join('\n');
}

function summary(reading: Reading): string {
  const about = [
    reading.place?.name,
    reading.year && `${reading.year}年`,
    reading.session,
    reading.delivered,
    reading.speaker,
  ];
  const doubtful = reading.damage.filter((damage) => !damage.certain).length;
  const counts = [
    `${reading.facts.length} 条数据`,
    `${reading.commitments.length} 项承诺`,
    `${reading.projects.length} 个项目`,
    `${reading.terms.length} 个名词`,
    ...(doubtful > 0 ? [`${doubtful} 处损坏待核`] : []),
    ...(reading.truncated.head ? ['缺开头'] : []),
    ...(reading.truncated.tail ? ['缺结尾'] : []),
  ];
  return `${reading.title ?? reading.source.name}（${about.filter(Boolean).join('，')}）\n${counts.join('，')}\n`;
}

function rowsOf(reading: Reading): string[][] {
  const roleOf = new Map(reading.outline.map((section) => [section.id, section.role]));
  return reading.facts.map((fact) => [
    roles[roleOf.get(fact.section) ?? 'other'],
    (fact.place ? `${fact.place}：` : '') + fact.subject,
    writtenValue(fact),
    measures[fact.measure],
    modalities[fact.modality],
    fact.period ?? '',
  ]);
}

function table(rows: readonly string[][]): string {
  const all = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...all.map((row) => displayWidth(row[column]!))));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const pad = ' '.repeat(widths[column]! - displayWidth(cell));
        return column === 2 ? pad + cell : cell + pad;
      })
      .join('  ')
      .trimEnd();
  return [line(headings), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line), ''].join('\n');
}

/**
 * Columns a terminal gives a text: two for East Asian wide characters (Unicode TR 11, wide and full-width blocks).
 *
 * @example displayWidth('增速 5%') // 7
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const wide =
      (code >= 0x1100 && code <= 0x115f) ||
      (code >= 0x2e80 && code <= 0xa4cf) ||
      (code >= 0xac00 && code <= 0xd7a3) ||
      (code >= 0xf900 && code <= 0xfaff) ||
      (code >= 0xfe30 && code <= 0xfe6f) ||
      (code >= 0xff00 && code <= 0xff60) ||
      (code >= 0xffe0 && code <= 0xffe6) ||
      (code >= 0x20000 && code <= 0x3fffd);
    width += wide ? 2 : 1;
  }
  return width;
}
