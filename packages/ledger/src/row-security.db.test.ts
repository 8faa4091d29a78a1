import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveAccount } from './accounts.ts';
import { addRows } from './breakdown.ts';
import type { Actor } from './contract.ts';
import { LedgerFailure } from './failure.ts';
import { addGrants, grantsOf } from './grants.ts';
import type { Tx } from './ledger.ts';
import { listMatters } from './matters.ts';
import { publishRows } from './publish.ts';
import { listReports } from './reports.ts';
import { type TestLedger, type TestOffice, testLedger, testOffice, testRow } from './testing/index.ts';
import { listUnits } from './units.ts';

const at = '2026-09-18T02:00:00.000Z';
let ledger: TestLedger;
let here: TestOffice;
let there: TestOffice;
/** A matter of the housing bureau in each place. */
let mine: string;
let theirs: string;

async function publishOne(office: TestOffice): Promise<string> {
  const { place, actors, roles, units, report } = office;
  return ledger.asActor(actors.clerk, place.id, async (tx) => {
    const rows = await addRows(tx, place.id, report, [testRow('改造老旧小区', { leadUnit: units.housing!.id })]);
    return (await publishRows(tx, place, rows, { at, roles: roles.clerk })).published[0]!.matter;
  });
}

beforeAll(async () => {
  ledger = await testLedger();
  [here, there] = [await testOffice(ledger), await testOffice(ledger)];
  [mine, theirs] = [await publishOne(here), await publishOne(there)];
});
afterAll(() => ledger?.drop());

/** Runs a statement with the rights of an actor and answers how many rows it touched. */
const run = (actor: Actor, statement: (tx: Tx) => ReturnType<typeof sql>, place = here.place.id) =>
  ledger.asActor(actor, place, async (tx) => {
    const result = await statement(tx).execute(tx.db);
    return Number(result.numAffectedRows ?? result.rows.length);
  });
const forbidden = { error: { code: 'forbidden' } };

describe('reading', () => {
  test('anyone with a role reads the whole place', async () => {
    for (const actor of Object.values(here.actors)) {
      const page = await ledger.asActor(actor, here.place.id, (tx) =>
        listMatters(tx, here.place.id, { sort: 'order', page: 1, size: 10 }),
      );
      expect(page.total).toBe(1);
    }
  });

  test('nobody reads another place, by whatever it asks for', async () => {
    const stranger = there.actors.clerk;
    expect(await run(stranger, () => sql`SELECT FROM luoshi.matter WHERE id = ${mine}`)).toBe(0);
    expect(await run(stranger, () => sql`SELECT FROM luoshi.entry WHERE matter = ${mine}`, there.place.id)).toBe(0);
    for (const list of [listUnits, listReports] as ((tx: Tx, place: string) => Promise<unknown[]>)[]) {
      expect(await ledger.asActor(stranger, there.place.id, (tx) => list(tx, here.place.id))).toEqual([]);
      expect(await ledger.asActor(stranger, here.place.id, (tx) => list(tx, here.place.id))).toEqual([]);
    }
  });

  test('no domain table shows a row to an account without a role', async () => {
    const { rows: tables } = await ledger.asSuperuser(
      `SELECT table_name FROM information_schema.columns WHERE table_schema = 'luoshi' AND column_name = 'place'`,
    );
    expect(tables.length).toBeGreaterThan(20);
    for (const { table_name } of tables) {
      const seen = await run(
        { account: 'nobody', unit: null },
        () => sql`SELECT FROM ${sql.table(`luoshi.${table_name}`)}`,
      );
      expect([table_name, seen]).toEqual([table_name, 0]);
    }
  });

  test('without a place an account sees its own grants and nothing else', async () => {
    const { clerk, housing } = here.actors;
    expect(await ledger.asActor(clerk, null, (tx) => grantsOf(tx, clerk.account))).toHaveLength(1);
    expect(await ledger.asActor(clerk, null, (tx) => grantsOf(tx, housing.account))).toEqual([]);
    expect(await ledger.asActor(clerk, null, (tx) => listUnits(tx, here.place.id))).toEqual([]);
  });

  test('what a request sets is gone with its transaction', async () => {
    await run(here.actors.clerk, () => sql`SELECT`);
    expect(await ledger.asPublic(async ({ db }) => (await sql`SELECT FROM luoshi.matter`.execute(db)).rows)).toEqual(
      [],
    );
  });
});

describe('writing by direct SQL', () => {
  const entry = (matter: string, actor: string, place: string) => sql`
    INSERT INTO luoshi.entry (place, matter, seq, id, at, day, actor, kind, data, previous, hash)
    VALUES (${place}, ${matter}, 99, gen_random_uuid(), now(), '2026-09-18', ${actor}, 'reported', '{}', sha256(''), sha256(''))`;

  test('the responsible unit may write its matter', async () => {
    const { housing } = here.actors;
    expect(await run(housing, () => sql`UPDATE luoshi.standing SET reason_en = 'x' WHERE matter = ${mine}`)).toBe(1);
  });

  test('a unit clerk cannot write a matter of another unit', async () => {
    const { agriculture } = here.actors;
    expect(await run(agriculture, () => sql`UPDATE luoshi.matter SET title = 'x' WHERE id = ${mine}`)).toBe(0);
    expect(await run(agriculture, () => sql`UPDATE luoshi.standing SET reason_en = 'x' WHERE matter = ${mine}`)).toBe(
      0,
    );
    expect(await run(agriculture, () => sql`DELETE FROM luoshi.measurement WHERE matter = ${mine}`)).toBe(0);
    await expect(run(agriculture, () => entry(mine, agriculture.account, here.place.id))).rejects.toMatchObject(
      forbidden,
    );
    await expect(
      run(
        agriculture,
        () => sql`INSERT INTO luoshi.matter_unit VALUES (${here.place.id}, ${mine}, ${agriculture.unit}, 'co')`,
      ),
    ).rejects.toMatchObject(forbidden);
  });

  test('nor by naming a unit it was not granted', async () => {
    const pretender = { account: here.actors.agriculture.account, unit: here.units.housing!.id };
    await expect(run(pretender, () => entry(mine, pretender.account, here.place.id))).rejects.toBeInstanceOf(
      LedgerFailure,
    );
  });

  test('nobody writes an entry in the name of another', async () => {
    await expect(
      run(here.actors.clerk, () => entry(mine, here.actors.housing.account, here.place.id)),
    ).rejects.toMatchObject(forbidden);
  });

  test('a clerk does not write in another place', async () => {
    await expect(
      run(here.actors.clerk, () => entry(theirs, here.actors.clerk.account, there.place.id)),
    ).rejects.toMatchObject(forbidden);
  });

  test('deputies, auditors and administrators write no matter, no report and no row', async () => {
    for (const actor of [here.actors.auditor, here.actors.administrator]) {
      expect(await run(actor, () => sql`UPDATE luoshi.matter SET title = 'x'`)).toBe(0);
      expect(await run(actor, () => sql`UPDATE luoshi.breakdown_row SET task = 'x'`)).toBe(0);
      await expect(run(actor, () => entry(mine, actor.account, here.place.id))).rejects.toMatchObject(forbidden);
      await expect(
        ledger.asActor(actor, here.place.id, (tx) => addRows(tx, here.place.id, here.report, [testRow('x')])),
      ).rejects.toMatchObject(forbidden);
    }
  });

  test('entries cannot be changed or deleted by anybody, the owner of the tables included', async () => {
    for (const statement of [
      sql`UPDATE luoshi.entry SET actor = actor`,
      sql`DELETE FROM luoshi.entry`,
      sql`TRUNCATE luoshi.entry`,
    ]) {
      await expect(run(here.actors.clerk, () => statement)).rejects.toMatchObject(forbidden);
      await expect(ledger.asSystem(({ db }) => statement.execute(db))).rejects.toMatchObject(forbidden);
    }
    await expect(ledger.asSuperuser('UPDATE luoshi.entry SET actor = actor')).rejects.toThrow(/append-only/);
  });

  test('only an administrator grants roles, and not to himself', async () => {
    const { administrator, clerk, auditor } = here.actors;
    const grant = (account: string) => ({ account, role: 'leader' as const, place: here.place.id, unit: null });
    await ledger.asActor(administrator, here.place.id, (tx) => addGrants(tx, [grant(auditor.account)]));
    await expect(
      ledger.asActor(administrator, here.place.id, (tx) => addGrants(tx, [grant(administrator.account)])),
    ).rejects.toMatchObject(forbidden);
    await expect(
      ledger.asActor(clerk, here.place.id, (tx) => addGrants(tx, [grant(clerk.account)])),
    ).rejects.toMatchObject(forbidden);
    await expect(
      ledger.asActor(administrator, here.place.id, (tx) =>
        addGrants(tx, [{ ...grant(clerk.account), place: there.place.id }]),
      ),
    ).rejects.toMatchObject(forbidden);
  });

  test('an administrator names accounts of the own place only; others name none', async () => {
    const { administrator, clerk, housing } = here.actors;
    const name = (actor: Actor, id: string) =>
      ledger.asActor(actor, here.place.id, (tx) => saveAccount(tx, { id, username: `u-${id}`, name: '新名' }));
    await name(administrator, 'new-person');
    await name(administrator, housing.account);
    await expect(name(administrator, there.actors.clerk.account)).rejects.toMatchObject(forbidden);
    await expect(name(clerk, 'another-person')).rejects.toMatchObject(forbidden);
    expect(await run(clerk, () => sql`UPDATE luoshi.account SET name = 'x'`)).toBe(0);
  });
});
