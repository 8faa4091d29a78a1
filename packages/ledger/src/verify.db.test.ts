import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeDay, openDays } from './day-roots.ts';
import { entriesOf } from './matters.ts';
import { send, type TestLedger, type TestOffice, testLedger, testMatter, testOffice } from './testing/index.ts';
import { verify } from './verify.ts';

let ledger: TestLedger;
let office: TestOffice;
let id: string;
beforeEach(async () => {
  ledger = await testLedger();
  office = await testOffice(ledger);
  id = await testMatter(ledger, office);
  await testMatter(ledger, office);
  await send(ledger, office, 'housing', id, 1, { command: 'report', period: '2026-08', value: '30', text: '已开工' });
  expect(await verify(ledger)).toEqual({ matters: 2, entries: 5, findings: [] });
});
afterEach(() => ledger?.drop());

/** As an intruder with the superuser's password would: past triggers and policies. */
const tamper = (statement: string) =>
  ledger.asSuperuser(`SET session_replication_role = replica; ${statement}; RESET session_replication_role`);
const found = async () =>
  (await verify(ledger)).findings.map(({ matter, code }) => [matter === id ? 'it' : matter, code]);

describe('verify finds', () => {
  test('an entry that was rewritten', async () => {
    await tamper(
      `UPDATE luoshi.entry SET data = jsonb_set(data, '{value}', '"90"') WHERE matter = '${id}' AND kind = 'measured'`,
    );
    expect(await found()).toContainEqual(['it', 'hash']);
  });

  test('an entry that was rewritten with a fresh hash', async () => {
    await tamper(`UPDATE luoshi.entry SET hash = sha256('x') WHERE matter = '${id}' AND seq = 2`);
    expect(await found()).toEqual(
      expect.arrayContaining([
        ['it', 'hash'],
        ['it', 'chain'],
      ]),
    );
  });

  test('a change of who, when or what day', async () => {
    for (const change of [
      `actor = '${office.actors.leader.account}'`,
      `at = at - interval '1 hour'`,
      `day = day - 1`,
    ]) {
      const { rows } = await ledger.asSuperuser(`SELECT * FROM luoshi.entry WHERE matter = '${id}' AND seq = 2`);
      await tamper(`UPDATE luoshi.entry SET ${change} WHERE matter = '${id}' AND seq = 2`);
      expect([change, await found()]).toEqual([change, expect.arrayContaining([['it', 'hash']])]);
      await tamper(
        `UPDATE luoshi.entry SET actor = '${rows[0].actor}', at = '${rows[0].at.toISOString()}', day = '2026-09-18' WHERE matter = '${id}' AND seq = 2`,
      );
      expect(await found()).toEqual([]);
    }
  });

  test('an entry that is gone, in the middle and at the end', async () => {
    await tamper(`DELETE FROM luoshi.entry WHERE matter = '${id}' AND seq = 2`);
    expect(await found()).toContainEqual(['it', 'chain']);
    await tamper(`DELETE FROM luoshi.entry WHERE matter = '${id}' AND seq > 1`);
    expect(await found()).toContainEqual(['it', 'projection']);
  });

  test('a table that differs from the entries', async () => {
    for (const change of [
      `UPDATE luoshi.matter SET title = 'x' WHERE id = '${id}'`,
      `UPDATE luoshi.matter SET state = jsonb_set(state, '{measurements,done,2026-08,value}', '"90"') WHERE id = '${id}'`,
      `UPDATE luoshi.measurement SET value = 90 WHERE matter = '${id}'`,
      `UPDATE luoshi.standing SET light = 'green', red_since = NULL WHERE matter = '${id}'`,
      `DELETE FROM luoshi.matter_unit WHERE matter = '${id}'`,
      `DELETE FROM luoshi.standing WHERE matter = '${id}'`,
    ]) {
      await tamper(change);
      expect([change, await found()]).toEqual([change, expect.arrayContaining([['it', 'projection']])]);
    }
  });

  test('a past day that no longer makes its published root', async () => {
    const { place, actors } = office;
    expect(await ledger.asSystem((tx) => openDays(tx, place.id, '2026-09-19'))).toEqual(['2026-09-18']);
    const root = await ledger.asSystem((tx) => closeDay(tx, place, '2026-09-18'));
    expect(root).toMatchObject({ day: '2026-09-18', entries: 5 });
    expect(await ledger.asSystem((tx) => closeDay(tx, place, '2026-09-18'))).toEqual(root);
    expect(await ledger.asSystem((tx) => openDays(tx, place.id, '2026-09-19'))).toEqual([]);
    expect(await found()).toEqual([]);

    // A whole matter taken out, entries and tables: no chain shows it, the root does.
    const other = (await ledger.asActor(actors.leader, place.id, (tx) => entriesOf(tx, place.id, id))).length;
    expect(other).toBe(4);
    for (const table of ['standing', 'measurement', 'matter_unit', 'entry'])
      await tamper(`DELETE FROM luoshi.${table} WHERE matter = '${id}'`);
    await tamper(`DELETE FROM luoshi.breakdown_row WHERE matter = '${id}'`);
    await tamper(`DELETE FROM luoshi.matter WHERE id = '${id}'`);
    expect(await found()).toEqual([[null, 'root']]);
  });
});

test('a day whose root is published takes no further entry', async () => {
  await ledger.asSystem((tx) => closeDay(tx, office.place, '2026-09-18'));
  await expect(
    send(ledger, office, 'clerk', id, 4, { command: 'amend', changes: { title: 'x' }, reason: '迟到' }),
  ).rejects.toThrow(/closed/);
});
