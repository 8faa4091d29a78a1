import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NewSource, StorableReading } from './contract.ts';
import { createImport, getImport, importBytes, updateImport } from './imports.ts';
import type { Tx } from './ledger.ts';
import { currentReport, getReport, listReports, reportSource, saveReport, saveSource } from './reports.ts';
import { emptyReading, type TestLedger, type TestOffice, testLedger, testOffice } from './testing/index.ts';

let ledger: TestLedger;
let office: TestOffice;
beforeAll(async () => {
  ledger = await testLedger();
  office = await testOffice(ledger);
});
afterAll(() => ledger?.drop());

const asClerk = <T>(work: (tx: Tx, place: string) => Promise<T>): Promise<T> =>
  ledger.asActor(office.actors.clerk, office.place.id, (tx) => work(tx, office.place.id));

const source: NewSource = {
  name: '报告.docx',
  mediaType: 'text/plain',
  encoding: 'gb18030',
  sha256: 'a'.repeat(64),
  bytes: Buffer.from([0, 1, 2, 255]),
  text: '\uFEFF全文\u0000。',
};
const fact = {
  id: 'f1',
  at: 4,
  value: 12.5,
  unit: '%',
  sign: -1 as const,
  measure: 'growth',
  subject: '能耗',
  bound: 'eq',
  modality: 'actual',
  period: '2023',
  section: 's1',
  confidence: 0.9,
  text: '下降12.5%',
};
const save = (reading: StorableReading, onConflict: 'ask' | 'new-version' = 'ask', year?: number) =>
  asClerk(async (tx, place) =>
    saveReport(tx, place, {
      source: await saveSource(tx, place, source),
      reading,
      readerVersion: '0.1.0',
      importedBy: office.actors.clerk.account,
      onConflict,
      ...(year !== undefined && { year }),
    }),
  );

describe('a report', () => {
  test('is kept with its bytes, its text and the whole reading', async () => {
    const reading = { ...emptyReading(2023), facts: [fact], extra: { kept: ['as', 'it', 'is', null, 1.5] } };
    const saved = await save(reading);
    if (!saved.ok) throw new Error(saved.error.message.en);
    expect(saved.value).toMatchObject({
      year: 2023,
      version: 1,
      current: true,
      importedBy: 'clerk',
      counts: { facts: 1, published: 0 },
    });
    const found = await asClerk((tx, place) => getReport(tx, place, saved.value.id));
    expect(found).toEqual({ report: saved.value, reading });
    const kept = await asClerk((tx, place) => reportSource(tx, place, saved.value.id));
    expect(Buffer.from(kept!.bytes)).toEqual(source.bytes);
    // PostgreSQL holds no NUL: one unit for one, so that offsets stay true.
    expect(kept).toMatchObject({ name: '报告.docx', encoding: 'gb18030', text: '\uFEFF全文\uFFFD。' });
    const { rows } = await asClerk(({ db }) =>
      sql`SELECT value FROM luoshi.fact WHERE report = ${saved.value.id}`.execute(db),
    );
    expect(rows).toEqual([{ value: '-12.5' }]);
  });

  test('of a year that is there asks, or becomes the next version; one is current', async () => {
    expect(await save(emptyReading(2026))).toMatchObject({
      ok: false,
      error: { code: 'already-there', current: { id: office.report, year: 2026, version: 1 } },
    });
    const second = await save(emptyReading(2026), 'new-version');
    expect(second).toMatchObject({ ok: true, value: { version: 2, current: true } });
    const reports = await asClerk((tx, place) => listReports(tx, place));
    expect(reports.filter((r) => r.year === 2026).map((r) => [r.version, r.current])).toEqual([
      [2, true],
      [1, false],
    ]);
    expect(await asClerk((tx, place) => currentReport(tx, place, 2026))).toMatchObject({ version: 2 });
  });

  test('that is refused leaves nothing half saved', async () => {
    const count = async () => (await ledger.asSuperuser('SELECT count(*) FROM luoshi.report_source')).rows[0].count;
    const before = await count();
    expect(await save(emptyReading(2026))).toMatchObject({ ok: false });
    expect(await save(emptyReading(null))).toMatchObject({ ok: false, error: { code: 'invalid', at: '/year' } });
    expect(await count()).toBe(before);
    expect(await save(emptyReading(null), 'ask', 2019)).toMatchObject({ ok: true, value: { year: 2019 } });
  });
});

test('a file handed in keeps its bytes until it is read', async () => {
  const job = await asClerk((tx, place) =>
    createImport(tx, place, {
      name: 'a.txt',
      mediaType: null,
      bytes: Buffer.from('字'),
      year: 2026,
      onConflict: 'ask',
      createdBy: office.actors.clerk.account,
    }),
  );
  expect(job).toMatchObject({ status: 'queued', progress: 0, reports: [], warnings: [], problem: null });
  const bytes = () => asClerk((tx, place) => importBytes(tx, place, job.id));
  await ledger.asSystem((tx) =>
    updateImport(tx, office.place.id, job.id, { status: 'conflict', conflict: { report: office.report, year: 2026 } }),
  );
  expect(Buffer.from((await bytes())!).toString()).toBe('字');
  await ledger.asSystem((tx) =>
    updateImport(tx, office.place.id, job.id, {
      status: 'done',
      progress: 100,
      conflict: null,
      warnings: [{ code: 'head', message: { zh: '缺', en: 'missing' } }],
    }),
  );
  expect(await bytes()).toBeNull();
  expect(await asClerk((tx, place) => getImport(tx, place, job.id))).toMatchObject({
    status: 'done',
    progress: 100,
    conflict: null,
    warnings: [{ code: 'head' }],
  });
});
