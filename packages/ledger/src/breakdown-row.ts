/** A row of the breakdown table in the database: how it is read, locked and written. */
import type { QuarterNode, Target } from '@luoshi/mechanism';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { BreakdownRow, LedgerError, NewBreakdownRow, Result, RowRef } from './contract.ts';
import { ok } from './failure.ts';
import type { Tx } from './ledger.ts';

export const COLUMNS = sql`r.id, r.report, r.version, row_number() OVER (PARTITION BY r.report ORDER BY r.ord, r.id)::int AS "order", r.section,
  r.original, r.commitments,
  CASE WHEN r.span_start IS NOT NULL THEN jsonb_build_object('start', r.span_start, 'end', r.span_end) END AS span,
  r.task, r.mechanism, r.kind, r.target, r.target_text AS "targetText", r.lead_unit AS "leadUnit", r.co_units AS "coUnits", r.leader,
  r.nodes, r.due, r.status, r.reject_reason AS "rejectReason", r.suggestions, r.open_reason AS "openReason", r.matter,
  r.from_table AS "fromTable"`;

/** Rows by id in the order of their table, with their number in it. */
export async function selectRows(tx: Tx, place: string, ids: readonly string[]): Promise<BreakdownRow[]> {
  const { rows } = await sql<BreakdownRow>`
    SELECT * FROM (
      SELECT ${COLUMNS} FROM luoshi.breakdown_row r
      WHERE r.place = ${place} AND r.report IN (SELECT o.report FROM luoshi.breakdown_row o WHERE o.place = ${place} AND o.id = ANY(${ids}::uuid[]))
    ) rows WHERE id = ANY(${ids}::uuid[]) ORDER BY report, "order"`.execute(tx.db);
  return rows;
}

/** Locks rows in the order of the table, and checks that each is the version that was looked at and in the status asked. */
export async function lockRows(
  tx: Tx,
  place: string,
  refs: RowRef[],
  status: BreakdownRow['status'],
): Promise<Result<BreakdownRow[]>> {
  const ids = refs.map((ref) => ref.id);
  await sql`SELECT FROM luoshi.breakdown_row WHERE place = ${place} AND id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`.execute(
    tx.db,
  );
  const rows = await selectRows(tx, place, ids);
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const [i, ref] of refs.entries()) {
    const problem = problemOf(byId.get(ref.id), ref, status, `/rows/${i}`);
    if (problem) return { ok: false, error: problem };
  }
  return ok(rows);
}

const STATUS_NAMES = {
  draft: { zh: '草稿', en: 'a draft' },
  rejected: { zh: '已剔除', en: 'rejected' },
  published: { zh: '已发布', en: 'published' },
};

/** Why a row cannot be worked on, or null. */
export function problemOf(
  row: BreakdownRow | undefined,
  ref: RowRef,
  status: BreakdownRow['status'],
  at: string,
): LedgerError | null {
  if (!row)
    return {
      code: 'not-found',
      message: { zh: '没有这一行，可能已被合并。', en: 'There is no such row; it may have been merged.' },
      at,
    };
  if (row.version !== ref.version) {
    return {
      code: 'conflict',
      message: {
        zh: `第${row.order}行刚刚被别人改过，请看过最新内容后再改。`,
        en: `Somebody changed row ${row.order} meanwhile: look at what stands there now, then change it again.`,
      },
      at,
      current: row,
    };
  }
  if (row.status !== status) {
    const [is, must] = [STATUS_NAMES[row.status], STATUS_NAMES[status]];
    return {
      code: 'invalid',
      message: {
        zh: `第${row.order}行${is.zh}，只有${must.zh}的行可以这样操作。`,
        en: `Row ${row.order} is ${is.en}; it must be ${must.en}.`,
      },
      at,
    };
  }
  return null;
}

/** The columns of a new row. */
export function recordOf(place: string, report: string, ord: number, row: NewBreakdownRow) {
  return {
    place,
    id: uuid(),
    report,
    ord,
    section: row.section,
    original: row.original,
    commitments: row.commitments,
    span_start: row.span?.start ?? null,
    span_end: row.span?.end ?? null,
    task: row.task,
    mechanism: row.mechanism,
    kind: row.kind,
    target: json<Target>(row.target),
    target_text: row.targetText,
    lead_unit: row.leadUnit,
    co_units: row.coUnits,
    leader: row.leader,
    nodes: JSON.stringify(row.nodes satisfies QuarterNode[]),
    due: row.due,
    suggestions: JSON.stringify(row.suggestions),
    open_reason: row.openReason,
    from_table: row.fromTable,
  };
}

function json<T>(value: T | null): string | null {
  return value === null ? null : JSON.stringify(value);
}
