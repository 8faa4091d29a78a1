import type { BreakdownRow, UnitRow } from '@luoshi/ledger';
import type { OfficeTable, TableProblem } from '@luoshi/writer';
import type { Bilingual } from '../problem.ts';
import type { MatchedTable } from '../tables/office-table.ts';

/** What a table would do, for the clerk to look at before anything is changed. */
export function tableMatchView(
  token: string,
  table: OfficeTable,
  content: MatchedTable,
  problems: readonly TableProblem[],
  rows: readonly BreakdownRow[],
  units: readonly UnitRow[],
  language: keyof Bilingual,
) {
  const unit = (id: string | null) => units.find((u) => u.id === id)?.shortName ?? null;
  const lines = new Map(content.lines.map((l) => [l.line, l]));
  const written = new Map(table.lines.map((l) => [l.line, l]));
  return {
    token,
    columns: table.columns.map(({ header, field }) => ({ header, field })),
    matched: content.matched.flatMap(({ line, row: id, score }) => {
      const [found, row] = [lines.get(line), rows.find((r) => r.id === id)];
      if (!found || !row) return [];
      return [
        {
          line,
          task: found.task,
          row: id,
          original: row.original,
          score: score.toFixed(2),
          leadUnit: unit(found.leadUnit),
          coUnits: found.coUnits.flatMap((u) => unit(u) ?? []),
          due: found.due,
        },
      ];
    }),
    unmatched: content.unmatched.map((line) => ({
      line,
      task: lines.get(line)?.task ?? '',
      leadUnit: written.get(line)?.leadUnit ?? null,
    })),
    problems: problems.map(({ line, column, found, message }) => ({ line, column, found, message: message[language] })),
  };
}
