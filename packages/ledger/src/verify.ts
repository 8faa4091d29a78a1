import { apply, type Entry, type Matter } from '@luoshi/mechanism';
import canonicalize from 'canonicalize';
import { sql } from 'kysely';
import type { VerifyReport } from './contract.ts';
import { rootOf } from './day-roots.ts';
import { entryHash, FIRST_PREVIOUS } from './hash.ts';
import type { Ledger, Tx } from './ledger.ts';
import { type EntryRecord, entryFrom } from './matters.ts';
import { measurementsOf, projectionOf, unitsOf } from './project.ts';
import { type StandingRecord, standingFrom, standingsOf } from './standing.ts';

type Finding = VerifyReport['findings'][number];

/** Matters looked at together. */
const BATCH = 500;

/**
 * Replays every entry and says what does not hold: a hash that is not that of its entry, a chain with a gap, a table
 * that differs from the replay, a published day root that its entries no longer make. Reads in one snapshot, while
 * others go on working.
 *
 * @param options.place id of one place; all when left out
 * @example
 * const { findings } = await verify(ledger);
 * // [{ place: '…', matter: '…', code: 'hash', detail: 'entry 3 does not have the hash it carries' }]
 */
export async function verify(ledger: Ledger, { place }: { place?: string } = {}): Promise<VerifyReport> {
  return ledger.asSystem(async (tx) => {
    await sql`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY`.execute(tx.db);
    const places =
      place === undefined
        ? await tx.db.selectFrom('luoshi.place').select('id').orderBy('slug').execute()
        : [{ id: place }];
    const report: VerifyReport = { matters: 0, entries: 0, findings: [] };
    for (const { id } of places) {
      for await (const batch of matterBatches(tx, id)) await checkMatters(tx, id, batch, report);
      report.findings.push(...(await checkRoots(tx, id)));
    }
    return report;
  });
}

/** Ids of all matters that have entries or a row, in batches. */
async function* matterBatches(tx: Tx, place: string): AsyncGenerator<string[]> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows } = await sql<{ id: string }>`
      SELECT id FROM (
        (SELECT id FROM luoshi.matter WHERE place = ${place} AND id > ${after} ORDER BY id LIMIT ${BATCH})
        UNION (SELECT DISTINCT matter FROM luoshi.entry WHERE place = ${place} AND matter > ${after} ORDER BY matter LIMIT ${BATCH})
      ) ids ORDER BY id LIMIT ${BATCH}`.execute(tx.db);
    if (rows.length === 0) return;
    yield rows.map((row) => row.id);
    after = rows.at(-1)!.id;
  }
}

interface MatterRecord {
  id: string;
  state: Matter;
  columns: ReturnType<typeof projectionOf>;
  last_reported: string | null;
  units: { unit: string; role: 'lead' | 'co' }[];
  measurements: ReturnType<typeof measurementsOf>;
  standing: StandingRecord | null;
}

async function checkMatters(tx: Tx, place: string, ids: string[], report: VerifyReport): Promise<void> {
  const entries = await entriesByMatter(tx, place, ids);
  const records = new Map((await matterRecords(tx, place, ids)).map((record) => [record.id, record]));
  const replayed: { matter: Matter; record: MatterRecord }[] = [];
  for (const id of ids) {
    const chain = entries.get(id) ?? [];
    report.matters += 1;
    report.entries += chain.length;
    const finding = (code: Finding['code'], detail: string) =>
      report.findings.push({ place, matter: id, code, detail });
    for (const [code, detail] of checkChain(chain)) finding(code, detail);
    const matter = replay(chain);
    const record = records.get(id);
    if (typeof matter === 'string') finding('projection', matter);
    else if (!matter) finding('chain', 'the matter has no entries');
    else if (!record) finding('projection', 'the entries have no matter');
    else {
      for (const detail of compare(matter, record, chain)) finding('projection', detail);
      replayed.push({ matter, record });
    }
  }
  await checkStandings(tx, place, replayed, report);
}

/** Each entry carries its own hash and that of the one before it, and none is missing. */
function checkChain(chain: readonly Entry[]): [Finding['code'], string][] {
  const findings: [Finding['code'], string][] = [];
  let previous = FIRST_PREVIOUS;
  for (const [i, entry] of chain.entries()) {
    if (entry.seq !== i + 1) findings.push(['chain', `entry ${i + 1} is missing`]);
    if (entryHash(entry) !== entry.hash)
      findings.push(['hash', `entry ${entry.seq} does not have the hash it carries`]);
    if (entry.previous !== previous) findings.push(['chain', `entry ${entry.seq} does not follow the one before it`]);
    previous = entry.hash;
  }
  return findings;
}

function replay(chain: readonly Entry[]): Matter | null | string {
  let matter: Matter | null = null;
  for (const entry of chain) {
    try {
      matter = apply(matter, entry);
    } catch (error) {
      return `entry ${entry.seq} cannot be applied: ${(error as Error).message}`;
    }
  }
  return matter;
}

/** Tables that differ from the replay. */
function compare(matter: Matter, record: MatterRecord, chain: readonly Entry[]): string[] {
  const lastReported = chain.findLast(({ data }) => data.kind === 'reported' || data.kind === 'measured')?.day ?? null;
  const byKey = (a: { measure: string; period: string }, b: { measure: string; period: string }) =>
    `${a.measure} ${a.period}` < `${b.measure} ${b.period}` ? -1 : 1;
  const byUnit = (a: { unit: string }, b: { unit: string }) => (a.unit < b.unit ? -1 : 1);
  const differs = (name: string, there: unknown, replayed: unknown) =>
    same(there, replayed) ? [] : [`${name} differs from the entries`];
  return [
    ...differs('state', record.state, matter),
    ...differs('matter', record.columns, projectionOf(matter)),
    ...differs('last_reported', record.last_reported, lastReported),
    ...differs('matter_unit', record.units.sort(byUnit), unitsOf(matter).sort(byUnit)),
    ...differs('measurement', record.measurements.sort(byKey), measurementsOf(matter).sort(byKey)),
  ];
}

/** The standing is what `judge` says of the replayed matter on the day it was judged. */
async function checkStandings(
  tx: Tx,
  place: string,
  replayed: { matter: Matter; record: MatterRecord }[],
  report: VerifyReport,
): Promise<void> {
  const days = Map.groupBy(replayed, ({ record }) => record.standing?.as_of ?? '');
  for (const [day, ofDay] of days) {
    const judged =
      day === ''
        ? []
        : await standingsOf(
            tx,
            place,
            ofDay.map(({ matter }) => matter),
            day,
          );
    for (const [i, { matter, record }] of ofDay.entries()) {
      const detail = !record.standing
        ? 'the matter has no standing'
        : same(standingFrom(record.standing), judged[i])
          ? null
          : `standing of ${day} differs from what the rules say`;
      if (detail) report.findings.push({ place, matter: matter.id, code: 'projection', detail });
    }
  }
}

function same(a: unknown, b: unknown): boolean {
  return canonicalize(a) === canonicalize(b);
}

async function entriesByMatter(tx: Tx, place: string, ids: string[]): Promise<Map<string, Entry[]>> {
  const { rows } =
    await sql<EntryRecord>`SELECT * FROM luoshi.entry WHERE place = ${place} AND matter = ANY(${ids}::uuid[])
    ORDER BY matter, seq`.execute(tx.db);
  return Map.groupBy(rows.map(entryFrom), (entry) => entry.matter);
}

async function matterRecords(tx: Tx, place: string, ids: string[]): Promise<MatterRecord[]> {
  const { rows } = await sql<MatterRecord>`
    SELECT m.id, m.state, m.last_reported,
      jsonb_build_object('id', m.id, 'mechanism', m.mechanism, 'mechanism_version', m.mechanism_version, 'version', m.version,
        'title', m.title, 'stage', m.stage, 'lead_unit', m.lead_unit, 'leader', m.leader, 'due', m.due, 'opened_on', m.opened_on,
        'closed_on', m.closed_on) AS columns,
      coalesce((SELECT jsonb_agg(jsonb_build_object('unit', u.unit, 'role', u.role)) FROM luoshi.matter_unit u
        WHERE u.place = m.place AND u.matter = m.id), '[]') AS units,
      coalesce((SELECT jsonb_agg(jsonb_build_object('matter', x.matter, 'measure', x.measure, 'period', x.period, 'value', x.value::text,
        'unit', x.unit, 'note', x.note, 'entry', x.entry)) FROM luoshi.measurement x
        WHERE x.place = m.place AND x.matter = m.id), '[]') AS measurements,
      (SELECT jsonb_build_object('as_of', s.as_of, 'pace_class', s.pace_class, 'light', s.light, 'value', s.value::text,
        'share_done', s.share_done::text, 'share_due', s.share_due::text, 'pace', s.pace::text, 'reason_zh', s.reason_zh,
        'reason_en', s.reason_en) FROM luoshi.standing s WHERE s.place = m.place AND s.matter = m.id) AS standing
    FROM luoshi.matter m WHERE m.place = ${place} AND m.id = ANY(${ids}::uuid[])`.execute(tx.db);
  return rows;
}

async function checkRoots(tx: Tx, place: string): Promise<Finding[]> {
  const rows = await tx.db
    .selectFrom('luoshi.day_root')
    .select(['day', 'root', 'entries'])
    .where('place', '=', place)
    .orderBy('day')
    .execute();
  const findings: Finding[] = [];
  for (const { day, root, entries } of rows) {
    const made = await rootOf(tx, place, day);
    if (made?.root === Buffer.from(root).toString('hex') && made.entries === entries) continue;
    findings.push({
      place,
      matter: null,
      code: 'root',
      detail: `the entries of ${day} do not make its published root`,
    });
  }
  return findings;
}
