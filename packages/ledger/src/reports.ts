import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { NewReport, NewSource, ReportRow, Result, StorableReading } from './contract.ts';
import { fail, ok } from './failure.ts';
import { storable, storableJson } from './hash.ts';
import type { Tx } from './ledger.ts';

/** Keeps a file as it came, with its decoded text. Answers its id, for `saveReport` (several readings may share it). */
export async function saveSource(tx: Tx, place: string, source: NewSource): Promise<string> {
  const id = uuid();
  await tx.db
    .insertInto('luoshi.report_source')
    .values({
      place,
      id,
      name: source.name,
      media_type: source.mediaType,
      encoding: source.encoding,
      sha256: source.sha256,
      bytes: source.bytes,
      text: storable(source.text),
    })
    .execute();
  return id;
}

/**
 * Keeps a reading with its facts and commitments. A second report of a year becomes its next version, and the current one.
 *
 * @returns `already-there` with the current `ReportRow` when the year has a report and `onConflict` is `ask`; `invalid`
 *   when neither the reading nor the caller knows the year
 */
export async function saveReport(tx: Tx, place: string, report: NewReport): Promise<Result<ReportRow>> {
  const reading = storableJson(report.reading);
  const year = report.year ?? reading.year;
  if (year === null) {
    return fail(
      'invalid',
      '无法确定报告年份，请填写年份后重新导入。',
      'The year of the report is not in the text: enter it and import again.',
      { at: '/year' },
    );
  }
  const [there] = await selectReports(tx, place)
    .where('r.kind', '=', reading.kind)
    .where('r.year', '=', year)
    .orderBy('r.version', 'desc')
    .limit(1)
    .execute();
  if (there && report.onConflict === 'ask' && reading.kind === 'report') {
    return fail(
      'already-there',
      `${year}年的报告已经导入(第${there.version}版)。可以导入为新版本，或与现有版本对照。`,
      `The report of ${year} is already there (version ${there.version}). Import it as a new version, or compare the two.`,
      { current: reportOf(there) },
    );
  }
  const id = uuid();
  await tx.db
    .updateTable('luoshi.report')
    .set({ is_current: false })
    .where('place', '=', place)
    .where('kind', '=', reading.kind)
    .where('year', '=', year)
    .where('kind', '=', 'report')
    .execute();
  await tx.db
    .insertInto('luoshi.report')
    .values({
      place,
      id,
      source: report.source,
      kind: reading.kind,
      year,
      version: (there?.version ?? 0) + 1,
      is_current: true,
      title: reading.title ?? `${year}`,
      delivered: reading.delivered,
      session: reading.session,
      speaker: reading.speaker,
      head_missing: reading.truncated.head,
      tail_missing: reading.truncated.tail,
      facts: reading.facts.length,
      commitments: reading.commitments.length,
      projects: reading.projects.length,
      terms: reading.terms.length,
      damage: reading.damage.length,
      imported_by: report.importedBy,
    })
    .execute();
  await tx.db
    .insertInto('luoshi.reading')
    .values({ place, report: id, reader_version: report.readerVersion, reading: JSON.stringify(reading) })
    .execute();
  await saveFacts(tx, place, id, reading.facts);
  await saveCommitments(tx, place, id, reading.commitments);
  const saved = await selectReports(tx, place).where('r.id', '=', id).executeTakeFirstOrThrow();
  return ok(reportOf(saved));
}

async function saveFacts(tx: Tx, place: string, report: string, facts: StorableReading['facts']): Promise<void> {
  await sql`INSERT INTO luoshi.fact (place, report, id, source_at, value, unit, measure, subject, bound, modality, period, section, indicator, confidence, text)
    SELECT ${place}, ${report}, id, at, value * coalesce(sign, 1), unit, measure, subject, bound, modality, period, section, indicator, confidence, text
    FROM jsonb_to_recordset(${JSON.stringify(facts)}) AS f (id text, at int, value numeric, sign int, unit text, measure text, subject text,
      bound text, modality text, period text, section text, indicator text, confidence real, text text)`.execute(tx.db);
}

async function saveCommitments(
  tx: Tx,
  place: string,
  report: string,
  commitments: StorableReading['commitments'],
): Promise<void> {
  await sql`INSERT INTO luoshi.commitment (place, report, id, text, span_start, span_end, verb, object, kind, certainty, deadline, section, facts)
    SELECT ${place}, ${report}, id, text, (span ->> 'start')::int, (span ->> 'end')::int, verb, object, kind, certainty,
      (deadline ->> 'date')::date, section, ARRAY(SELECT jsonb_array_elements_text(facts))
    FROM jsonb_to_recordset(${JSON.stringify(commitments)}) AS c (id text, text text, span jsonb, verb text, object text, kind text,
      certainty text, deadline jsonb, section text, facts jsonb)`.execute(tx.db);
}

/** The current version of a year's report. */
export async function currentReport(tx: Tx, place: string, year: number): Promise<ReportRow | null> {
  const row = await selectReports(tx, place)
    .where('r.kind', '=', 'report')
    .where('r.year', '=', year)
    .where('r.is_current', '=', true)
    .executeTakeFirst();
  return row ? reportOf(row) : null;
}

/** Newest year first, then newest version. */
export async function listReports(tx: Tx, place: string): Promise<ReportRow[]> {
  const rows = await selectReports(tx, place)
    .orderBy('r.year', 'desc')
    .orderBy('r.version', 'desc')
    .orderBy('r.id', 'desc')
    .execute();
  return rows.map(reportOf);
}

/** A report with the reader's whole `Reading`. */
export async function getReport(
  tx: Tx,
  place: string,
  report: string,
): Promise<{ report: ReportRow; reading: unknown } | null> {
  const row = await selectReports(tx, place)
    .innerJoin('luoshi.reading as reading', (join) =>
      join.onRef('reading.place', '=', 'r.place').onRef('reading.report', '=', 'r.id'),
    )
    .select('reading.reading')
    .where('r.id', '=', report)
    .executeTakeFirst();
  return row ? { report: reportOf(row), reading: row.reading } : null;
}

/** The file as it came. */
export async function reportSource(
  tx: Tx,
  place: string,
  report: string,
): Promise<(NewSource & { id: string }) | null> {
  const row = await tx.db
    .selectFrom('luoshi.report as r')
    .innerJoin('luoshi.report_source as s', (join) =>
      join.onRef('s.place', '=', 'r.place').onRef('s.id', '=', 'r.source'),
    )
    .select(['s.id', 's.name', 's.media_type as mediaType', 's.encoding', 's.sha256', 's.bytes', 's.text'])
    .where('r.place', '=', place)
    .where('r.id', '=', report)
    .executeTakeFirst();
  return row ?? null;
}

function selectReports(tx: Tx, place: string) {
  return tx.db
    .selectFrom('luoshi.report as r')
    .selectAll('r')
    .select((report) => [
      report.selectFrom('luoshi.account as a').select('a.name').whereRef('a.id', '=', 'r.imported_by').as('importer'),
      report
        .selectFrom('luoshi.breakdown_row as b')
        .select((row) => row.fn.countAll<number>().as('n'))
        .whereRef('b.place', '=', 'r.place')
        .whereRef('b.report', '=', 'r.id')
        .where('b.status', '=', 'published')
        .as('published'),
    ])
    .where('r.place', '=', place);
}

type ReportRecord = Awaited<ReturnType<ReturnType<typeof selectReports>['execute']>>[number];

function reportOf(row: ReportRecord): ReportRow {
  return {
    id: row.id,
    place: row.place,
    year: row.year,
    version: row.version,
    current: row.is_current,
    title: row.title,
    kind: row.kind,
    delivered: row.delivered,
    session: row.session,
    speaker: row.speaker,
    importedAt: row.imported_at,
    importedBy: row.importer ?? row.imported_by,
    counts: {
      facts: row.facts,
      commitments: row.commitments,
      projects: row.projects,
      terms: row.terms,
      damage: row.damage,
      published: row.published ?? 0,
    },
    truncated: { head: row.head_missing, tail: row.tail_missing },
  };
}
