import type { BreakdownRow, PostRow, UnitRow } from '@luoshi/ledger';
import type { OfficeLine, OfficeTable, TableMatches, TableProblem } from '@luoshi/writer';
import type { Bilingual } from '../problem.ts';
import { unitsNamed } from './resolve-units.ts';

/** A line of the office's table with its names turned into the place's units and posts. */
export interface ResolvedLine {
  line: number;
  section: string;
  task: string;
  original: string;
  leadUnit: string | null;
  coUnits: string[];
  leader: string | null;
  nodes: OfficeLine['nodes'];
  due: string | null;
}

/** What is kept between matching and applying. */
export interface MatchedTable {
  lines: ResolvedLine[];
  matched: TableMatches['matched'];
  unmatched: number[];
  /** Lines that name a unit the place does not have. */
  unknownUnits: { line: number; name: string }[];
}

/** Names to ids; a name that is not there is a problem of its line and never guessed. */
export function resolveTable(
  table: OfficeTable,
  matches: TableMatches,
  place: { units: readonly UnitRow[]; posts: readonly PostRow[] },
): { content: MatchedTable; problems: TableProblem[] } {
  const { units, posts } = place;
  const problems = [...table.problems];
  const unknownUnits: MatchedTable['unknownUnits'] = [];
  const header = (field: 'leadUnit' | 'coUnits') =>
    table.columns.find((c) => c.field === field)?.header ??
    table.columns.find((c) => c.field === 'leadUnit')?.header ??
    '';

  const lines = table.lines.map((line): ResolvedLine => {
    const find = (name: string, field: 'leadUnit' | 'coUnits'): string[] => {
      const found = unitsNamed(name, units);
      if (found.length === 0) {
        unknownUnits.push({ line: line.line, name });
        problems.push({ line: line.line, column: header(field), found: name, message: noSuchUnit(name) });
      }
      return found.map((u) => u.id);
    };
    const [leadUnit = null, ...further] = line.leadUnit === null ? [] : find(line.leadUnit, 'leadUnit');
    const coUnits = [...further, ...line.coUnits.flatMap((name) => find(name, 'coUnits'))];
    return {
      line: line.line,
      section: line.section,
      task: line.task,
      original: line.original,
      leadUnit,
      coUnits: [...new Set(coUnits)].filter((id) => id !== leadUnit),
      leader: leaderNamed(line.leader, posts),
      nodes: line.nodes,
      due: line.due.date,
    };
  });
  return { content: { lines, matched: matches.matched, unmatched: matches.unmatched, unknownUnits }, problems };
}

const noSuchUnit = (name: string): Bilingual => ({
  zh: `单位库里没有“${name}”。请改成单位库中的名称，或请系统管理员添加这个单位后重新导入。`,
  en: `There is no unit “${name}”. Use a name from the list of units, or ask the administrator to add it, then import again.`,
});

const leaderNamed = (words: string, posts: readonly PostRow[]): string | null =>
  words === '' ? null : (posts.find((p) => words.includes(p.holder) || p.title === words)?.id ?? null);

/** What applying a line changes in its row; what the table does not say stays as it is. */
export function changesOf(line: ResolvedLine, row: BreakdownRow) {
  return {
    fromTable: true,
    task: line.task || row.task,
    ...(line.leadUnit !== null && { leadUnit: line.leadUnit, coUnits: line.coUnits }),
    ...(line.leader !== null && { leader: line.leader }),
    ...(line.due !== null && { due: line.due }),
    ...(line.nodes.length > 0 && { nodes: line.nodes }),
  };
}
