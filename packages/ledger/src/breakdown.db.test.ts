import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addRows, assignRows, changeRow, listRows, mergeRows, rejectRows, restoreRows, splitRow } from './breakdown.ts';
import type { BreakdownRow, NewBreakdownRow, Result } from './contract.ts';
import { getIndicator, listIndicators } from './indicators.ts';
import type { Tx } from './ledger.ts';
import { getMatter } from './matters.ts';
import { publishRows } from './publish.ts';
import { saveReport, saveSource } from './reports.ts';
import {
  emptyReading,
  HUNDRED,
  TEST_AT,
  type TestLedger,
  type TestOffice,
  testLedger,
  testOffice,
  testRow,
} from './testing/index.ts';

let ledger: TestLedger;
let office: TestOffice;
beforeAll(async () => {
  ledger = await testLedger();
  office = await testOffice(ledger);
});
afterAll(() => ledger?.drop());

const asClerk = <T>(work: (tx: Tx, place: string) => Promise<T>): Promise<T> =>
  ledger.asActor(office.actors.clerk, office.place.id, (tx) => work(tx, office.place.id));
const add = (...rows: NewBreakdownRow[]) => asClerk((tx, place) => addRows(tx, place, office.report, rows));
const one = async (task: string, more: Partial<NewBreakdownRow> = {}): Promise<BreakdownRow> =>
  (await add(testRow(task, more)))[0]!;
const accepted = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.error.message.en);
  return result.value;
};

describe('a draft row', () => {
  test('keeps what it was given and counts on from the last', async () => {
    const [first, second] = await add(
      testRow('甲', {
        target: HUNDRED,
        nodes: [{ quarter: 2, text: '开工', share: '50' }],
        span: { start: 3, end: 9 },
      }),
      testRow('乙', {
        suggestions: [
          { unit: office.units.housing!.id, name: '县住建局', role: 'lead', reason: '老旧小区', score: 0.9 },
        ],
      }),
    );
    expect(first).toMatchObject({
      task: '甲',
      version: 1,
      target: HUNDRED,
      span: { start: 3, end: 9 },
      status: 'draft',
      matter: null,
    });
    expect(second).toMatchObject({ task: '乙', order: first!.order + 1, suggestions: [{ score: 0.9 }] });
  });

  test('changes only for the one who saw its last version', async () => {
    const row = await one('甲');
    const changed = accepted(
      await asClerk((tx, p) => changeRow(tx, p, row, { task: '甲一', leadUnit: office.units.housing!.id, due: null })),
    );
    expect(changed).toMatchObject({ task: '甲一', version: 2, due: null, leadUnit: office.units.housing!.id });
    const stale = await asClerk((tx, p) => changeRow(tx, p, row, { task: '甲二' }));
    expect(stale).toMatchObject({ ok: false, error: { code: 'conflict', current: { task: '甲一', version: 2 } } });
  });

  test('takes no unit and no post that the place does not have', async () => {
    const row = await one('甲');
    const lead = await asClerk((tx, p) => changeRow(tx, p, row, { leadUnit: uuid() }));
    expect(lead).toMatchObject({ ok: false, error: { code: 'unknown-unit', at: '/leadUnit' } });
    const co = await asClerk((tx, p) => changeRow(tx, p, row, { coUnits: [uuid()] }));
    expect(co).toMatchObject({ ok: false, error: { code: 'unknown-unit', at: '/coUnits' } });
    const leader = await asClerk((tx, p) => changeRow(tx, p, row, { leader: uuid() }));
    expect(leader).toMatchObject({ ok: false, error: { code: 'invalid', at: '/leader' } });
  });

  test('splits in place, the number going with the task that says it', async () => {
    const [before, row, after] = await add(
      testRow('前'),
      testRow('建厂并改造100个', { target: HUNDRED, targetText: '100个' }),
      testRow('后'),
    );
    const parts = accepted(await asClerk((tx, p) => splitRow(tx, p, row!, ['建厂', '改造100个', '验收'])));
    expect(parts.map((part) => [part.task, part.order, part.target])).toEqual([
      ['建厂', before!.order + 1, null],
      ['改造100个', before!.order + 2, HUNDRED],
      ['验收', before!.order + 3, null],
    ]);
    expect(parts[0]).toMatchObject({ id: row!.id, version: 2, original: row!.original });
    const all = await asClerk((tx, p) => listRows(tx, p, office.report));
    expect(all.find((r) => r.id === after!.id)!.order).toBe(before!.order + 4);
  });

  test('merges with others into the topmost: units together, latest deadline, first number', async () => {
    const { housing, agriculture, statistics } = office.units;
    const [a, b] = await add(
      testRow('甲', { leadUnit: housing!.id, due: '2026-06-30', commitments: ['c1'] }),
      testRow('乙', {
        leadUnit: agriculture!.id,
        coUnits: [statistics!.id],
        due: '2026-12-31',
        commitments: ['c2'],
        target: HUNDRED,
      }),
    );
    const merged = accepted(await asClerk((tx, p) => mergeRows(tx, p, [b!, a!])));
    expect(merged).toMatchObject({
      id: a!.id,
      task: '甲；乙',
      original: '甲。乙。',
      commitments: ['c1', 'c2'],
      leadUnit: housing!.id,
      due: '2026-12-31',
      target: HUNDRED,
    });
    expect(merged.coUnits.sort()).toEqual([agriculture!.id, statistics!.id].sort());
    expect(await asClerk((tx, p) => changeRow(tx, p, b!, { task: 'x' }))).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });

  test('of many is assigned all or none', async () => {
    const [a, b] = await add(testRow('甲'), testRow('乙'));
    const lead = { leadUnit: office.units.housing!.id, leader: office.post.id };
    expect(await asClerk((tx, p) => assignRows(tx, p, [a!, { id: b!.id, version: 7 }], lead))).toMatchObject({
      ok: false,
      error: { at: '/rows/1' },
    });
    const assigned = accepted(await asClerk((tx, p) => assignRows(tx, p, [a!, b!], lead)));
    expect(assigned).toMatchObject([
      { version: 2, ...lead },
      { version: 2, ...lead },
    ]);
  });

  test('goes out with a reason and comes back', async () => {
    const row = await one('甲');
    const [rejected] = accepted(await asClerk((tx, p) => rejectRows(tx, p, [row], '重复')));
    expect(rejected).toMatchObject({ status: 'rejected', rejectReason: '重复', version: 2 });
    expect(await asClerk((tx, p) => changeRow(tx, p, rejected!, { task: 'x' }))).toMatchObject({
      ok: false,
      error: { code: 'invalid' },
    });
    const [back] = accepted(await asClerk((tx, p) => restoreRows(tx, p, [rejected!])));
    expect(back).toMatchObject({ status: 'draft', rejectReason: null, version: 3 });
  });
});

describe('publishing', () => {
  const publish = (rows: { id: string; version: number }[], openReason?: string) =>
    ledger.asActor(office.actors.clerk, office.place.id, (tx) =>
      publishRows(tx, office.place, rows, {
        at: TEST_AT,
        roles: ['clerk'],
        ...(openReason !== undefined && { openReason }),
      }),
    );

  test('turns ready rows into matters and names the others with the reason', async () => {
    const lead = { leadUnit: office.units.housing!.id };
    const [ready, leadless, open, stale] = await add(
      testRow('甲', lead),
      testRow('乙'),
      testRow('丙', { ...lead, due: null }),
      testRow('丁', lead),
    );
    const outcome = await publish([ready!, leadless!, open!, { id: stale!.id, version: 9 }]);
    expect(outcome.published.map(({ row }) => row)).toEqual([ready!.id]);
    expect(Object.fromEntries(outcome.refused.map(({ row, error }) => [row, error.code]))).toEqual({
      [leadless!.id]: 'needs-lead',
      [open!.id]: 'needs-reason',
      [stale!.id]: 'conflict',
    });
    const rows = await asClerk((tx, p) => listRows(tx, p, office.report));
    expect(rows.find((r) => r.id === ready!.id)).toMatchObject({
      status: 'published',
      matter: outcome.published[0]!.matter,
      version: 2,
    });
    expect(rows.find((r) => r.id === leadless!.id)).toMatchObject({ status: 'draft', matter: null });
    const matter = await asClerk((tx, p) => getMatter(tx, p, outcome.published[0]!.matter));
    expect(matter).toMatchObject({
      section: '一、重点工作',
      matter: {
        title: '甲',
        source: { report: office.report, text: '甲。' },
        fields: { year: '2026', kind: 'action' },
      },
    });
    expect(await publish([{ id: ready!.id, version: 2 }])).toMatchObject({
      published: [],
      refused: [{ error: { code: 'invalid' } }],
    });
    expect(await publish([open!], '持续性工作')).toMatchObject({ published: [{ row: open!.id }] });
  });

  test('ties a headline target to the indicator its figures come from', async () => {
    const { place, actors, units } = office;
    const report = await ledger.asActor(actors.clerk, place.id, async (tx) => {
      const source = await saveSource(tx, place.id, {
        name: '1.txt',
        mediaType: 'text/plain',
        encoding: 'utf-8',
        sha256: '',
        bytes: Buffer.from(''),
        text: '',
      });
      const fact = {
        id: 'f1',
        at: 5,
        value: 8,
        unit: '%',
        measure: 'growth',
        subject: '地区生产总值',
        bound: 'ge',
        modality: 'target',
        period: '2027',
        section: 's1',
        indicator: 'gdp',
        confidence: 1,
        text: '8%以上',
      };
      const commitment = {
        id: 'c1',
        text: '地区生产总值增长8%以上',
        span: { start: 0, end: 12 },
        verb: '增长',
        object: '地区生产总值',
        kind: 'target',
        certainty: 'plain',
        deadline: null,
        section: 's1',
        facts: ['f1'],
      };
      return saveReport(tx, place.id, {
        source,
        reading: { ...emptyReading(2027), facts: [fact], commitments: [commitment] },
        readerVersion: '1',
        importedBy: actors.clerk.account,
        onConflict: 'ask',
      });
    });
    const id = accepted(report).id;
    const target = { measure: '地区生产总值', value: '8', unit: '%', bound: 'ge' as const, kind: 'growth' as const };
    const [row] = await asClerk((tx, p) =>
      addRows(tx, p, id, [
        testRow('地区生产总值增长8%以上', {
          mechanism: 'annual-targets',
          kind: 'target',
          target,
          commitments: ['c1'],
          targetText: '增长8%以上',
        }),
      ]),
    );
    const outcome = await publish([row!]);
    expect(outcome.refused).toEqual([]);
    const found = await asClerk((tx, p) => listIndicators(tx, p, 2027, { headline: true }));
    expect(found).toMatchObject([
      {
        indicator: { slug: 'gdp', name: '地区生产总值', better: 'up', sourceUnit: units.statistics!.id },
        target: { value: '8', kind: 'growth', bound: 'ge', text: '增长8%以上', matter: outcome.published[0]!.matter },
        observations: [],
        standing: { paceClass: 'unpublished', light: 'none' },
      },
    ]);
    expect(await asClerk((tx, p) => getIndicator(tx, p, found[0]!.indicator.id, 2026))).toMatchObject({
      target: null,
      standing: null,
    });
  });
});
