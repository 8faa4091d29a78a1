import { addRows, type BreakdownRow, changeRow, dropOfficeTable, listRows, type Result, type Tx } from '@luoshi/ledger';
import { Problem } from '../problem.ts';
import { changesOf, type MatchedTable, type ResolvedLine } from './office-table.ts';

export interface Choice {
  token: string;
  /** Lines to leave out. */
  skip: readonly number[];
  /** Unmatched lines to add as rows of their own. */
  add: readonly number[];
}

/**
 * Writes a matched table into the breakdown: all of it or, when a line that is not skipped names an unknown unit or a
 * row was changed meanwhile, nothing.
 */
export async function applyTable(
  tx: Tx,
  place: string,
  report: string,
  content: MatchedTable,
  { token, skip, add }: Choice,
): Promise<Result<BreakdownRow[]>> {
  const wanted = new Set([...content.matched.map((m) => m.line), ...add].filter((line) => !skip.includes(line)));
  refuseUnknown(content.unknownUnits.filter((u) => wanted.has(u.line)));

  const lines = new Map(content.lines.map((l) => [l.line, l]));
  const rows = new Map((await listRows(tx, place, report)).map((r) => [r.id, r]));
  for (const { line, row: id } of content.matched) {
    const [found, row] = [lines.get(line), rows.get(id)];
    if (!wanted.has(line) || !found || !row) continue;
    const changed = await changeRow(tx, place, row, changesOf(found, row));
    if (!changed.ok) return changed;
  }
  const extra = add.flatMap((line) => (wanted.has(line) ? (lines.get(line) ?? []) : []));
  if (extra.length > 0) await addRows(tx, place, report, extra.map(rowOf));
  await dropOfficeTable(tx, place, token);
  return { ok: true, value: await listRows(tx, place, report) };
}

const rowOf = (line: ResolvedLine) => ({
  section: line.section ? [line.section] : [],
  original: '',
  commitments: [],
  span: null,
  task: line.task,
  mechanism: 'report-task',
  kind: 'action' as const,
  target: null,
  targetText: '',
  leadUnit: line.leadUnit,
  coUnits: line.coUnits,
  leader: line.leader,
  nodes: line.nodes,
  due: line.due,
  suggestions: [],
  openReason: null,
  fromTable: true,
});

function refuseUnknown(unknown: MatchedTable['unknownUnits']): void {
  if (unknown.length === 0) return;
  const lines = [...new Set(unknown.map((u) => u.line))].join('、');
  throw new Problem(
    'unknown-unit',
    {
      zh: `第 ${lines} 行有单位库里没有的单位，没有导入任何内容。请跳过这些行，或改正后重新上传。`,
      en: `Lines ${lines} name units that do not exist, so nothing was imported. Skip these lines, or correct and upload again.`,
    },
    {
      errors: unknown.map(({ line, name }) => ({
        at: `line ${line}`,
        message: { zh: `没有“${name}”这个单位`, en: `no unit “${name}”` },
      })),
    },
  );
}

export const noSuchTable = () =>
  new Problem('not-found', {
    zh: '这张表已经导入过，或匹配结果已失效。请重新上传。',
    en: 'This table was applied already or is gone. Upload it again.',
  });
