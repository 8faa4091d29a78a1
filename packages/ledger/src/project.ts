import type { Entry, Matter } from '@luoshi/mechanism';
import { sql } from 'kysely';
import type { Batch, Open } from './append.ts';
import type { PlaceRow } from './contract.ts';
import { LedgerFailure } from './failure.ts';
import type { Tx } from './ledger.ts';
import { lexemes } from './search.ts';
import { judgeMatters } from './standing.ts';

/** Writes what screens read of the touched matters, in the transaction of their entries. */
export async function project(
  tx: Tx,
  place: PlaceRow,
  matters: ReadonlyMap<string, Open>,
  batch: Batch,
  today: string,
): Promise<void> {
  const touched = [...batch.touched].map((id) => matters.get(id)!);
  if (touched.length === 0) return;
  await writeMatters(tx, place.id, touched, batch);
  await writeUnits(tx, place.id, touched);
  await writeMeasurements(tx, place.id, touched);
  await judgeMatters(
    tx,
    place.id,
    touched.map((open) => open.now!),
    today,
  );
  await tieAttachments(tx, place.id, batch.entries);
}

async function writeMatters(tx: Tx, place: string, touched: readonly Open[], batch: Batch): Promise<void> {
  const rows = touched.map(({ now, lastReported, updatedAt }) => {
    const matter = now!;
    const origin = batch.origins.get(matter.id);
    return {
      ...projectionOf(matter),
      last_reported: lastReported,
      report: origin?.report ?? null,
      year: origin?.year ?? Number(matter.openedOn.slice(0, 4)),
      section: origin?.section ?? null,
      ord: origin?.order ?? 0,
      updated_at: updatedAt,
      search: lexemes(searchText(matter)),
      state: matter,
    };
  });
  await sql`
    INSERT INTO luoshi.matter (place, id, mechanism, mechanism_version, version, title, stage, lead_unit, leader, due, opened_on, closed_on,
      last_reported, report, year, section, ord, updated_at, search, state)
    SELECT ${place}, id, mechanism, mechanism_version, version, title, stage, lead_unit, leader, due, opened_on, closed_on,
      last_reported, report, year, section, ord, updated_at, array_to_tsvector(ARRAY(SELECT jsonb_array_elements_text(search))), state
    FROM jsonb_to_recordset(${JSON.stringify(rows)}) AS m (id uuid, mechanism text, mechanism_version int, version int, title text,
      stage text, lead_unit uuid, leader uuid, due date, opened_on date, closed_on date, last_reported date, report uuid, year int,
      section text, ord int, updated_at timestamptz, search jsonb, state jsonb)
    ON CONFLICT (place, id) DO UPDATE SET
      version = excluded.version, title = excluded.title, stage = excluded.stage, lead_unit = excluded.lead_unit,
      leader = excluded.leader, due = excluded.due, closed_on = excluded.closed_on, last_reported = excluded.last_reported,
      updated_at = excluded.updated_at, search = excluded.search, state = excluded.state`.execute(tx.db);
}

/** The columns that lists filter and sort by, as they follow from the matter alone; `verify` compares them. */
export function projectionOf(matter: Matter) {
  return {
    id: matter.id,
    mechanism: matter.mechanism,
    mechanism_version: matter.mechanismVersion,
    version: matter.version,
    title: matter.title,
    stage: matter.stage,
    lead_unit: matter.leadUnit,
    leader: matter.leader,
    due: matter.due,
    opened_on: matter.openedOn,
    closed_on: matter.closedOn,
  };
}

/** What a search over matters looks in; `matters.ts` checks words against the same. */
export function searchText(matter: Matter): string {
  return `${matter.title} ${matter.source?.text ?? ''}`;
}

/** Units of a matter: the lead first; a unit is either lead or co. */
export function unitsOf(matter: Matter): { unit: string; role: 'lead' | 'co' }[] {
  const co = [...new Set(matter.coUnits)].filter((unit) => unit !== matter.leadUnit);
  return [
    ...(matter.leadUnit ? [{ unit: matter.leadUnit, role: 'lead' as const }] : []),
    ...co.map((unit) => ({ unit, role: 'co' as const })),
  ];
}

async function writeUnits(tx: Tx, place: string, touched: readonly Open[]): Promise<void> {
  const changed = touched.filter(
    ({ before, now }) => JSON.stringify(before && unitsOf(before)) !== JSON.stringify(unitsOf(now!)),
  );
  const stale = changed.flatMap(({ before }) => (before ? [before.id] : []));
  if (stale.length > 0) {
    await tx.db.deleteFrom('luoshi.matter_unit').where('place', '=', place).where('matter', 'in', stale).execute();
  }
  const rows = changed.flatMap(({ now }) => unitsOf(now!).map((row) => ({ matter: now!.id, ...row })));
  if (rows.length === 0) return;
  await sql`INSERT INTO luoshi.matter_unit (place, matter, unit, role)
    SELECT ${place}, matter, unit, role FROM jsonb_to_recordset(${JSON.stringify(rows)}) AS r (matter uuid, unit uuid, role text)`.execute(
    tx.db,
  );
}

/** Measurements as rows. */
export function measurementsOf(matter: Matter) {
  return Object.entries(matter.measurements).flatMap(([measure, periods]) =>
    Object.entries(periods).map(([period, { value, unit, note, entry }]) => ({
      matter: matter.id,
      measure,
      period,
      value,
      unit,
      note: note ?? null,
      entry,
    })),
  );
}

async function writeMeasurements(tx: Tx, place: string, touched: readonly Open[]): Promise<void> {
  const rows = touched.flatMap(({ before, now }) => {
    const known = before?.measurements ?? {};
    // A correction keeps or changes the entry that set the figure, and always its value or note.
    return measurementsOf(now!).filter((row) => {
      const old = known[row.measure]?.[row.period];
      return !old || old.entry !== row.entry || old.value !== row.value || (old.note ?? null) !== row.note;
    });
  });
  if (rows.length === 0) return;
  await sql`INSERT INTO luoshi.measurement (place, matter, measure, period, value, unit, note, entry)
    SELECT ${place}, matter, measure, period, value, unit, note, entry
    FROM jsonb_to_recordset(${JSON.stringify(rows)}) AS m (matter uuid, measure text, period text, value numeric, unit text, note text, entry uuid)
    ON CONFLICT (place, matter, measure, period)
      DO UPDATE SET value = excluded.value, unit = excluded.unit, note = excluded.note, entry = excluded.entry`.execute(
    tx.db,
  );
}

/** A file belongs to the matter whose entry attached it, once. */
async function tieAttachments(tx: Tx, place: string, entries: readonly Entry[]): Promise<void> {
  for (const { matter, data } of entries) {
    if (data.kind !== 'attached') continue;
    const { numUpdatedRows } = await tx.db
      .updateTable('luoshi.attachment')
      .set({ matter })
      .where('place', '=', place)
      .where('id', '=', data.attachment)
      .where('matter', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows === 1n) continue;
    throw new LedgerFailure({
      code: 'not-found',
      message: {
        zh: `附件“${data.name}”不存在或已使用，请重新上传。`,
        en: `The attachment "${data.name}" is unknown or already used; upload it again.`,
      },
      at: '/attachments',
    });
  }
}
