import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from './append.ts';
import { addRows } from './breakdown.ts';
import { entriesOf, getMatter } from './matters.ts';
import { publishRows } from './publish.ts';
import { type TestLedger, type TestOffice, testLedger, testOffice, testRow } from './testing/index.ts';
import { verify } from './verify.ts';

const at = '2026-09-18T02:00:00.000Z';
let ledger: TestLedger;
let office: TestOffice;

beforeAll(async () => {
  ledger = await testLedger();
  office = await testOffice(ledger);
});
afterAll(() => ledger?.drop());

describe('from a row of the breakdown table to a light', () => {
  test('a unit reports a month and the standing follows', async () => {
    const { place, actors, roles, units, report } = office;
    const row = testRow('改造老旧小区100个', {
      leadUnit: units.housing!.id,
      target: { measure: '改造老旧小区', value: '100', unit: '个', bound: 'eq', kind: 'flow' },
    });
    const outcome = await ledger.asActor(actors.clerk, place.id, async (tx) => {
      const rows = await addRows(tx, place.id, report, [row]);
      return publishRows(tx, place, rows, { at, roles: roles.clerk });
    });
    expect(outcome.refused).toEqual([]);
    const id = outcome.published[0]!.matter;
    const reported = await ledger.asActor(actors.housing, place.id, (tx) =>
      runCommand(tx, {
        place,
        matter: id,
        version: 1,
        at,
        roles: roles.housing,
        command: { command: 'report', period: '2026-08', value: '30', text: '已开工' },
      }),
    );
    expect(reported).toMatchObject({ ok: true });
    const found = await ledger.asActor(actors.leader, place.id, (tx) => getMatter(tx, place.id, id));
    expect(found).toMatchObject({
      standing: { light: 'red', value: '30' },
      redSince: '2026-09-18',
      lastReported: '2026-09-18',
    });
    const entries = await ledger.asActor(actors.leader, place.id, (tx) => entriesOf(tx, place.id, id));
    console.log(
      entries.map((e) => e.data.kind),
      found?.standing,
    );
    expect(await verify(ledger)).toMatchObject({ matters: 1, findings: [] });
  });
});
