import { type RawBuilder, sql } from 'kysely';
import { COLUMNS, lockRows, recordOf, selectRows } from './breakdown-row.ts';
import type { BreakdownRow, LedgerError, NewBreakdownRow, Result, RowChanges, RowRef } from './contract.ts';
import { fail, ok } from './failure.ts';
import { storableJson } from './hash.ts';
import type { Tx } from './ledger.ts';

/** Adds draft rows at the end of a report's breakdown table. */
export async function addRows(tx: Tx, place: string, report: string, rows: NewBreakdownRow[]): Promise<BreakdownRow[]> {
  if (rows.length === 0) return [];
  const { rows: last } = await sql<{ ord: number }>`
    SELECT coalesce(max(ord), 0) AS ord FROM luoshi.breakdown_row WHERE place = ${place} AND report = ${report}`.execute(
    tx.db,
  );
  const records = rows.map((row, i) => recordOf(place, report, last[0]!.ord + 1 + i, storableJson(row)));
  await tx.db.insertInto('luoshi.breakdown_row').values(records).execute();
  return selectRows(
    tx,
    place,
    records.map((record) => record.id),
  );
}

/** The whole table, in its order. */
export async function listRows(tx: Tx, place: string, report: string): Promise<BreakdownRow[]> {
  const { rows } = await sql<BreakdownRow>`SELECT ${COLUMNS} FROM luoshi.breakdown_row r
    WHERE r.place = ${place} AND r.report = ${report} ORDER BY "order"`.execute(tx.db);
  return rows;
}

/**
 * Changes a draft row.
 *
 * @returns `conflict` with the row that stands there when somebody changed it meanwhile, `unknown-unit`, `not-found`,
 *   `invalid` for a row that is not a draft
 */
export async function changeRow(
  tx: Tx,
  place: string,
  row: RowRef,
  changes: RowChanges,
): Promise<Result<BreakdownRow>> {
  const changed = await changeDrafts(tx, place, [row], changes);
  return changed.ok ? ok(changed.value[0]!) : changed;
}

/** Gives several draft rows the same unit, leader or deadline. All or none. */
export async function assignRows(
  tx: Tx,
  place: string,
  rows: RowRef[],
  changes: Pick<RowChanges, 'leadUnit' | 'coUnits' | 'leader' | 'due'>,
): Promise<Result<BreakdownRow[]>> {
  return changeDrafts(tx, place, rows, changes);
}

async function changeDrafts(
  tx: Tx,
  place: string,
  refs: RowRef[],
  changes: RowChanges,
): Promise<Result<BreakdownRow[]>> {
  const locked = await lockRows(tx, place, refs, 'draft');
  if (!locked.ok) return locked;
  const unknown = await unknownUnit(tx, place, changes);
  if (unknown) return { ok: false, error: unknown };
  const set = Object.entries(storableJson(changes)).map(([field, value]) =>
    ASSIGN[field as keyof RowChanges](value as never),
  );
  await sql`UPDATE luoshi.breakdown_row SET ${sql.join([...set, sql`version = version + 1`])}
    WHERE place = ${place} AND id = ANY(${refs.map((ref) => ref.id)}::uuid[])`.execute(tx.db);
  return ok(
    await selectRows(
      tx,
      place,
      refs.map((ref) => ref.id),
    ),
  );
}

/** How each field of a change is written. */
const ASSIGN: { [F in keyof RowChanges]-?: (value: BreakdownRow[F]) => RawBuilder<unknown> } = {
  task: (value) => sql`task = ${value}`,
  target: (value) => sql`target = ${value && JSON.stringify(value)}`,
  targetText: (value) => sql`target_text = ${value}`,
  leadUnit: (value) => sql`lead_unit = ${value}`,
  coUnits: (value) => sql`co_units = ${value}`,
  leader: (value) => sql`leader = ${value}`,
  nodes: (value) => sql`nodes = ${JSON.stringify(value)}`,
  due: (value) => sql`due = ${value}`,
  mechanism: (value) => sql`mechanism = ${value}`,
  openReason: (value) => sql`open_reason = ${value}`,
  fromTable: (value) => sql`from_table = ${value}`,
};

/** Makes several rows of one; the first keeps its id. The target goes to the task that says its number, else to the first. */
export async function splitRow(tx: Tx, place: string, ref: RowRef, tasks: string[]): Promise<Result<BreakdownRow[]>> {
  const locked = await lockRows(tx, place, [ref], 'draft');
  if (!locked.ok) return locked;
  const row = locked.value[0]!;
  const { rows } = await sql<{ ord: number; report: string }>`
    SELECT ord, report FROM luoshi.breakdown_row WHERE place = ${place} AND id = ${ref.id}`.execute(tx.db);
  const { ord, report } = rows[0]!;
  const withTarget = Math.max(
    0,
    tasks.findIndex((task) => row.target !== null && task.includes(row.target.value)),
  );
  const targetOf = (i: number) =>
    i === withTarget ? { target: row.target, targetText: row.targetText } : { target: null, targetText: '' };
  await sql`UPDATE luoshi.breakdown_row SET ord = ord + ${tasks.length - 1}
    WHERE place = ${place} AND report = ${report} AND ord > ${ord}`.execute(tx.db);
  const first = await changeDrafts(tx, place, [ref], { task: tasks[0]!, ...targetOf(0) });
  if (!first.ok) return first;
  const others = tasks
    .slice(1)
    .map((task, i) => recordOf(place, report, ord + 1 + i, { ...row, task: storableJson(task), ...targetOf(i + 1) }));
  await tx.db.insertInto('luoshi.breakdown_row').values(others).execute();
  return ok(await selectRows(tx, place, [ref.id, ...others.map((other) => other.id)]));
}

/**
 * Makes one row of several of a report; the topmost keeps its id and its lead unit, the leads of the others become
 * co-units. The number is that of the first that has one, the deadline the latest.
 */
export async function mergeRows(tx: Tx, place: string, refs: RowRef[], task?: string): Promise<Result<BreakdownRow>> {
  const locked = await lockRows(tx, place, refs, 'draft');
  if (!locked.ok) return locked;
  const rows = locked.value;
  const [first, ...others] = rows;
  if (!first || new Set(rows.map((row) => row.report)).size > 1) {
    return fail('invalid', '只能合并同一份报告的任务。', 'Only rows of one report can be merged.', { at: '/rows' });
  }
  const distinct = <T>(values: T[]) => [...new Set(values)];
  const leadUnit = rows.find((row) => row.leadUnit)?.leadUnit ?? null;
  const withTarget = rows.find((row) => row.target);
  const spans = rows.flatMap((row) => (row.span ? [row.span] : []));
  const merged: NewBreakdownRow = {
    ...first,
    task: task ?? rows.map((row) => row.task.replace(/[。;；]$/, '')).join('；'),
    original: distinct(rows.map((row) => row.original)).join(''),
    commitments: distinct(rows.flatMap((row) => row.commitments)),
    span:
      spans.length > 0
        ? { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) }
        : null,
    target: withTarget?.target ?? null,
    targetText: withTarget?.targetText ?? first.targetText,
    leadUnit,
    coUnits: distinct(rows.flatMap((row) => [row.leadUnit, ...row.coUnits])).filter(
      (unit) => unit !== null && unit !== leadUnit,
    ) as string[],
    leader: rows.find((row) => row.leader)?.leader ?? null,
    nodes: rows.find((row) => row.nodes.length > 0)?.nodes ?? [],
    due: rows.map((row) => row.due).sort((a, b) => (b ?? '').localeCompare(a ?? ''))[0] ?? null,
    suggestions: rows
      .flatMap((row) => row.suggestions)
      .filter((s, i, all) => all.findIndex((o) => o.unit === s.unit) === i),
    fromTable: rows.some((row) => row.fromTable),
  };
  await tx.db
    .deleteFrom('luoshi.breakdown_row')
    .where('place', '=', place)
    .where(
      'id',
      'in',
      others.map((row) => row.id),
    )
    .execute();
  const { id: _id, ord: _ord, ...columns } = recordOf(place, first.report, 0, storableJson(merged));
  await tx.db
    .updateTable('luoshi.breakdown_row')
    .set({ ...columns, version: sql`version + 1` })
    .where('place', '=', place)
    .where('id', '=', first.id)
    .execute();
  return ok((await selectRows(tx, place, [first.id]))[0]!);
}

/** Takes draft rows out, with a reason. */
export async function rejectRows(
  tx: Tx,
  place: string,
  rows: RowRef[],
  reason: string,
): Promise<Result<BreakdownRow[]>> {
  return setStatus(tx, place, rows, 'draft', sql`status = 'rejected', reject_reason = ${reason}`);
}

/** Brings rejected rows back. */
export async function restoreRows(tx: Tx, place: string, rows: RowRef[]): Promise<Result<BreakdownRow[]>> {
  return setStatus(tx, place, rows, 'rejected', sql`status = 'draft', reject_reason = NULL`);
}

async function setStatus(
  tx: Tx,
  place: string,
  refs: RowRef[],
  from: BreakdownRow['status'],
  set: RawBuilder<unknown>,
): Promise<Result<BreakdownRow[]>> {
  const locked = await lockRows(tx, place, refs, from);
  if (!locked.ok) return locked;
  const ids = refs.map((ref) => ref.id);
  await sql`UPDATE luoshi.breakdown_row SET ${set}, version = version + 1 WHERE place = ${place} AND id = ANY(${ids}::uuid[])`.execute(
    tx.db,
  );
  return ok(await selectRows(tx, place, ids));
}

async function unknownUnit(
  tx: Tx,
  place: string,
  { leadUnit, coUnits, leader }: RowChanges,
): Promise<LedgerError | null> {
  const units = [...(leadUnit ? [leadUnit] : []), ...(coUnits ?? [])];
  const { rows } = await sql<{ unit: string | null; post: string | null }>`
    SELECT (SELECT w FROM unnest(${units}::uuid[]) w WHERE NOT EXISTS (SELECT FROM luoshi.unit u WHERE u.place = ${place} AND u.id = w) LIMIT 1) AS unit,
      (SELECT w FROM unnest(${leader ? [leader] : []}::uuid[]) w WHERE NOT EXISTS (SELECT FROM luoshi.post p WHERE p.place = ${place} AND p.id = w)) AS post`.execute(
    tx.db,
  );
  if (rows[0]?.unit) {
    return {
      code: 'unknown-unit',
      message: { zh: `没有编号为 ${rows[0].unit} 的单位。`, en: `There is no unit ${rows[0].unit}.` },
      at: rows[0].unit === leadUnit ? '/leadUnit' : '/coUnits',
    };
  }
  if (rows[0]?.post) {
    return { code: 'invalid', message: { zh: '没有这个分管领导岗位。', en: 'There is no such post.' }, at: '/leader' };
  }
  return null;
}
