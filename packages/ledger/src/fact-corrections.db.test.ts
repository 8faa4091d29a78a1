import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor, NewFactCorrection } from './contract.ts';
import { addFactCorrection, correctedSources, listFactCorrections } from './fact-corrections.ts';
import { type TestLedger, type TestOffice, testLedger, testOffice } from './testing/index.ts';

let ledger: TestLedger;
let office: TestOffice;
beforeAll(async () => {
  ledger = await testLedger();
  office = await testOffice(ledger);
});
afterAll(() => ledger?.drop());

const fact: NewFactCorrection = {
  fact: 'f1',
  at: 40,
  span: { start: 30, end: 34 },
  says: {
    kind: 'fact',
    value: '12.50',
    unit: '%',
    sign: -1,
    measure: 'growth',
    subject: '能耗',
    bound: 'eq',
    modality: 'actual',
    period: '2025',
  },
  reason: '原文写的是下降',
};
const none: NewFactCorrection = { ...fact, fact: null, at: 4, says: { kind: 'none', why: 'name' }, reason: '是片区名' };

const add = (correction: NewFactCorrection, actor: Actor = office.actors.clerk) =>
  ledger.asActor(actor, office.place.id, (tx) => addFactCorrection(tx, office.place.id, office.report, correction));

describe('a correction', () => {
  test('is kept with who and why, beside those before it; the last about a number is given back', async () => {
    const first = await add(fact);
    expect(first).toMatchObject({ ...fact, madeBy: 'clerk', reason: '原文写的是下降' });
    const second = await add({ ...fact, says: { ...fact.says, unit: '个百分点' } as NewFactCorrection['says'] });
    const third = await add(none);
    const all = await ledger.asActor(office.actors.auditor, office.place.id, (tx) =>
      listFactCorrections(tx, office.place.id, office.report),
    );
    expect(all).toEqual([first, second, third]);
    const sources = await ledger.asSystem((tx) => correctedSources(tx, office.place.id));
    expect(sources).toEqual([
      { name: '报告.txt', sha256: '0'.repeat(64), text: '政府工作报告', corrections: [third, second] },
    ]);
  });

  test('that was withdrawn is not given back', async () => {
    await add({ ...none, says: { kind: 'withdrawn' }, reason: '看错了' });
    const [source] = await ledger.asSystem((tx) => correctedSources(tx, office.place.id));
    expect(source?.corrections.map(({ at }) => at)).toEqual([40]);
  });

  test.each(['housing', 'leader', 'auditor', 'administrator'] as const)('is not made by a %s', async (who) => {
    await expect(add(fact, office.actors[who])).rejects.toMatchObject({ error: { code: 'forbidden' } });
  });

  test('is not made in another name, nor for another place', async () => {
    const { clerk } = office.actors;
    const insert = (actor: string, place: string) =>
      ledger.asActor(clerk, place, (tx) =>
        sql`INSERT INTO luoshi.fact_correction (place, id, report, source_at, span_start, span_end, kind, none, reason, actor)
          VALUES (${place}, gen_random_uuid(), ${office.report}, 1, 1, 2, 'none', 'name', 'x', ${actor})`.execute(
          tx.db,
        ),
      );
    await expect(insert(office.actors.leader.account, office.place.id)).rejects.toMatchObject({
      error: { code: 'forbidden' },
    });
    const there = await testOffice(ledger);
    await expect(insert(clerk.account, there.place.id)).rejects.toMatchObject({ error: { code: 'forbidden' } });
  });

  test('is read by nobody from elsewhere', async () => {
    const there = await testOffice(ledger);
    const seen = await ledger.asActor(there.actors.clerk, office.place.id, (tx) =>
      listFactCorrections(tx, office.place.id, office.report),
    );
    expect(seen).toEqual([]);
  });

  test('is never changed or deleted, by its owner either', async () => {
    for (const statement of [`UPDATE luoshi.fact_correction SET reason = 'x'`, 'DELETE FROM luoshi.fact_correction']) {
      await expect(ledger.asSuperuser(statement)).rejects.toThrow('append-only');
    }
  });

  test('says nothing by halves', async () => {
    const half = { kind: 'fact', value: '3', unit: '个' } as unknown as NewFactCorrection['says'];
    await expect(add({ ...fact, says: half })).rejects.toThrow('check');
  });
});
