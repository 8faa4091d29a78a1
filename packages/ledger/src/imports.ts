import { v7 as uuid } from 'uuid';
import type { ImportRow } from './contract.ts';
import type { Tx } from './ledger.ts';

/** A file handed in: its bytes stay here until a worker has read them, on whatever machine it runs. */
export async function createImport(
  tx: Tx,
  place: string,
  job: {
    name: string;
    mediaType: string | null;
    bytes: Uint8Array;
    year: number | null;
    onConflict: ImportRow['onConflict'];
    createdBy: string;
  },
): Promise<ImportRow> {
  const id = uuid();
  await tx.db
    .insertInto('luoshi.import_job')
    .values({
      place,
      id,
      name: job.name,
      media_type: job.mediaType,
      bytes: job.bytes,
      year: job.year,
      on_conflict: job.onConflict,
      created_by: job.createdBy,
    })
    .execute();
  return (await getImport(tx, place, id))!;
}

export async function getImport(tx: Tx, place: string, id: string): Promise<ImportRow | null> {
  const row = await tx.db
    .selectFrom('luoshi.import_job')
    .select(['id', 'place', 'name', 'year', 'status', 'step', 'progress', 'reports', 'problem', 'warnings', 'conflict'])
    .select([
      'media_type as mediaType',
      'on_conflict as onConflict',
      'created_at as createdAt',
      'created_by as createdBy',
    ])
    .where('place', '=', place)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** Null when it was read already. */
export async function importBytes(tx: Tx, place: string, id: string): Promise<Uint8Array | null> {
  const row = await tx.db
    .selectFrom('luoshi.import_job')
    .select('bytes')
    .where('place', '=', place)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.bytes ?? null;
}

/** Status `done` and `failed` drop the bytes; `conflict` keeps them for another try. */
export async function updateImport(
  tx: Tx,
  place: string,
  id: string,
  changes: Partial<
    Pick<ImportRow, 'status' | 'step' | 'progress' | 'reports' | 'problem' | 'warnings' | 'conflict' | 'onConflict'>
  >,
): Promise<void> {
  const { reports, problem, warnings, conflict, onConflict, ...plain } = changes;
  await tx.db
    .updateTable('luoshi.import_job')
    .set({
      ...plain,
      ...(onConflict && { on_conflict: onConflict }),
      ...(reports && { reports: JSON.stringify(reports) }),
      ...(warnings && { warnings: JSON.stringify(warnings) }),
      ...(problem !== undefined && { problem: problem && JSON.stringify(problem) }),
      ...(conflict !== undefined && { conflict: conflict && JSON.stringify(conflict) }),
      ...((changes.status === 'done' || changes.status === 'failed') && { bytes: null }),
    })
    .where('place', '=', place)
    .where('id', '=', id)
    .execute();
}
