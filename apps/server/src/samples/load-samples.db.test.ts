import { dashboardCounts, listReports, listRows, verify } from '@luoshi/ledger';
import { type TestLedger, testLedger } from '@luoshi/ledger/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { People } from '../sign-in/people.ts';
import { connectPeople } from '../start/connect-auth.ts';
import { demoPassword, loadSamples } from './load-samples.ts';
import { readPlaces } from './sample-files.ts';

let ledger: TestLedger;
let people: People;
let place: string;
let close: () => Promise<void>;

beforeAll(async () => {
  ledger = await testLedger();
  ({ people, close } = connectPeople(ledger.connections, 'a secret of at least thirty-two characters'));
  await loadSamples(ledger, people, () => {});
  const { rows } = await ledger.asSuperuser("SELECT id FROM luoshi.place WHERE slug = 'qinglan'");
  place = rows[0].id;
}, 60_000);
afterAll(async () => {
  await close();
  await ledger.drop();
});

it('reads the three county reports and publishes the tasks of 2026', async () => {
  const reports = await ledger.asSystem((tx) => listReports(tx, place));
  expect(reports.map((r) => r.year)).toEqual([2026, 2025, 2024]);
  expect(reports[0]!.counts.commitments).toBeGreaterThan(100);
  const rows = await ledger.asSystem((tx) => listRows(tx, place, reports[0]!.id));
  expect(rows.filter((r) => r.status === 'draft')).toEqual([]);
  expect(rows.filter((r) => r.status === 'published').length).toBeGreaterThan(100);
});

it('shows every pace class and light in a believable mix', async () => {
  const { byPaceClass, byLight } = await ledger.asSystem((tx) => dashboardCounts(tx, place, 2026));
  const total = Object.values(byPaceClass).reduce((a, b) => a + b);
  const share = (n: number) => n / total;
  for (const [name, count] of Object.entries({ ...byPaceClass, ...byLight })) expect(count, name).toBeGreaterThan(0);
  expect(share(byPaceClass.other)).toBeLessThanOrEqual(0.1);
  expect(share(byPaceClass.on)).toBeGreaterThan(0.4);
  expect(share(byPaceClass.behind)).toBeGreaterThan(0.05);
  expect(share(byPaceClass.behind)).toBeLessThan(0.16);
  expect(share(byLight.red)).toBeLessThan(0.08);
});

it('holds when every entry is replayed', async () => {
  const report = await verify(ledger);
  expect(report.findings).toEqual([]);
  expect(report.entries).toBeGreaterThan(2000);
}, 20_000);

it('lets everybody of places.yaml sign in, with the password it names', async () => {
  const file = await readPlaces();
  expect(demoPassword).toBe(file.demo_password);
  const { account, phone } = file.accounts[0]!;
  for (const by of [account, phone]) {
    expect((await people.signIn(by, demoPassword, new Headers())).person).toMatchObject({
      username: account,
      demo: true,
    });
  }
});
