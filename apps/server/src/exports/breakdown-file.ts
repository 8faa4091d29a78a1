import type { BreakdownRow } from '@luoshi/ledger';
import { type BreakdownTable, breakdownCsv, breakdownDocx, breakdownXlsx } from '@luoshi/writer';
import type { Bilingual } from '../problem.ts';
import { type Names, postRef } from '../views/names.ts';
import { targetWords } from '../views/target-words.ts';
import { type ExportedFile, mediaTypes } from './exported-file.ts';

type Format = 'xlsx' | 'docx' | 'csv';

/** The breakdown table as the office prints it; rejected rows stay out. */
export async function breakdownFile(
  rows: readonly BreakdownRow[],
  names: Names,
  options: { place: string; year: number; format: Format; language: keyof Bilingual },
): Promise<ExportedFile> {
  const { place, year, format, language } = options;
  const unit = (id: string | null) => (id === null ? '' : (names.units.get(id)?.shortName ?? ''));
  const title =
    language === 'zh'
      ? `${place}${year}年政府工作报告任务分解表`
      : `${place}: breakdown of the government work report ${year}`;
  const table: BreakdownTable = {
    title,
    language,
    lines: rows
      .filter((r) => r.status !== 'rejected')
      .map((r, i) => ({
        order: i + 1,
        section: r.section,
        original: r.original,
        task: r.task,
        target: r.target ? targetWords(r.target) : r.targetText,
        leadUnit: unit(r.leadUnit),
        coUnits: r.coUnits.map(unit),
        leader: postRef(names, r.leader)?.holder ?? '',
        nodes: r.nodes,
        due: r.due,
      })),
  };
  const bytes = {
    xlsx: () => breakdownXlsx(table),
    docx: () => breakdownDocx(table),
    csv: () => new TextEncoder().encode(breakdownCsv(table)),
  };
  return { name: `${title}.${format}`, mediaType: mediaTypes[format], bytes: await bytes[format]() };
}
