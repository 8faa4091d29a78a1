import type { Matter } from '@luoshi/mechanism';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Append, appendAll, runCommand } from './append.ts';
import { attachmentBytes, attachmentRefs, saveAttachment } from './attachments.ts';
import type { Result } from './contract.ts';
import { entriesOf, getMatter } from './matters.ts';
import { personalFields } from './personal.ts';
import {
  send,
  TEST_AT,
  type TestLedger,
  type TestOffice,
  testLedger,
  testMatter,
  testOffice,
} from './testing/index.ts';
import { verify } from './verify.ts';

let ledger: TestLedger;
let office: TestOffice;
beforeAll(async () => {
  ledger = await testLedger();
  office = await testOffice(ledger);
});
afterAll(() => ledger?.drop());

const seen = (id: string) =>
  ledger.asActor(office.actors.leader, office.place.id, (tx) => getMatter(tx, office.place.id, id));
const chain = (id: string) =>
  ledger.asActor(office.actors.leader, office.place.id, (tx) => entriesOf(tx, office.place.id, id));
const errorOf = (result: Result<unknown>) => (result.ok ? null : result.error);

describe('a command', () => {
  test('becomes entries, and what screens read follows in the same transaction', async () => {
    const id = await testMatter(ledger, office);
    const reported = await send(ledger, office, 'housing', id, 1, {
      command: 'report',
      period: '2026-08',
      value: '30',
      text: '已开工30个',
    });
    expect(reported).toMatchObject({ ok: true, value: { matter: { stage: 'doing', version: 4 } } });
    expect((await chain(id)).map((entry) => entry.data.kind)).toEqual(['opened', 'measured', 'reported', 'moved']);
    expect(await seen(id)).toMatchObject({
      matter: { stage: 'doing' },
      standing: { light: 'red', value: '30', shareDone: '30.00', shareDue: '66.67' },
      redSince: '2026-09-18',
      lastReported: '2026-09-18',
    });
    const corrected = await send(ledger, office, 'housing', id, 4, {
      command: 'correct',
      entry: (await chain(id))[1]!.id,
      value: '70',
      reason: '漏报40个',
    });
    expect(errorOf(corrected)).toBeNull();
    expect(await seen(id)).toMatchObject({ standing: { light: 'green', value: '70' }, redSince: null });
  });

  test('on what somebody else changed meanwhile is a conflict that shows what stands there', async () => {
    const id = await testMatter(ledger, office);
    const rename = (title: string) =>
      send(ledger, office, 'clerk', id, 1, { command: 'amend', changes: { title }, reason: '改名' });
    const [first, second] = await Promise.all([rename('甲'), rename('乙')]);
    const [won, lost] = first.ok ? [first, second] : [second, first];
    expect(won.ok).toBe(true);
    const title = (won as Extract<typeof won, { ok: true }>).value.matter.title;
    expect(errorOf(lost)).toMatchObject({ code: 'conflict', current: { id, title, version: 2 } });
    expect((await chain(id)).length).toBe(2);
  });

  test('sixteen at once on one matter, tried again on conflict, lose nothing', async () => {
    const id = await testMatter(ledger, office);
    const attach = async (n: number): Promise<void> => {
      for (;;) {
        const { matter } = (await seen(id))!;
        const result = await send(ledger, office, 'clerk', id, matter.version, {
          command: 'amend',
          changes: { fields: { ...matter.fields, section: `${matter.fields.section ?? ''}|${n}` } },
          reason: `第${n}次`,
        });
        if (result.ok) return;
        expect(result.error.code).toBe('conflict');
      }
    };
    await Promise.all(Array.from({ length: 16 }, (_, n) => attach(n)));
    const numbers = String((await seen(id))!.matter.fields.section)
      .split('|')
      .slice(1)
      .map(Number);
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, n) => n));
    expect((await chain(id)).map((entry) => entry.seq)).toEqual(Array.from({ length: 17 }, (_, n) => n + 1));
    expect((await verify(ledger, { place: office.place.id })).findings).toEqual([]);
  });

  test('that is refused leaves nothing behind', async () => {
    const id = await testMatter(ledger, office);
    const before = await seen(id);
    expect(
      errorOf(await send(ledger, office, 'agriculture', id, 1, { command: 'report', period: '2026-08', value: '9' })),
    ).toMatchObject({ code: 'forbidden' });
    expect(errorOf(await send(ledger, office, 'auditor', id, 1, { command: 'move', to: 'doing' }))).toMatchObject({
      code: 'forbidden',
    });
    expect(errorOf(await send(ledger, office, 'clerk', uuid(), 1, { command: 'move', to: 'doing' }))).toMatchObject({
      code: 'not-found',
    });
    expect(
      errorOf(
        await send(ledger, office, 'clerk', id, 1, {
          command: 'amend',
          changes: { leadUnit: uuid() },
          reason: '换单位',
        }),
      ),
    ).toMatchObject({ code: 'unknown-unit' });
    expect(await seen(id)).toEqual(before);
    expect((await chain(id)).length).toBe(1);
  });

  test('rolls back with everything else its request did', async () => {
    const id = await testMatter(ledger, office);
    const { place, actors, roles } = office;
    const result = await ledger.asActor(actors.clerk, place.id, async (tx) => {
      await runCommand(tx, {
        place,
        matter: id,
        version: 1,
        at: TEST_AT,
        roles: roles.clerk,
        command: { command: 'move', to: 'accepted' },
      });
      return runCommand(tx, {
        place,
        matter: id,
        version: 1,
        at: TEST_AT,
        roles: roles.clerk,
        command: { command: 'move', to: 'doing' },
      });
    });
    expect(errorOf(result)).toMatchObject({ code: 'conflict' });
    expect((await chain(id)).length).toBe(1);
  });

  test('changes the units that may write', async () => {
    const id = await testMatter(ledger, office);
    const units = { leadUnit: office.units.agriculture!.id, coUnits: [office.units.statistics!.id] };
    expect(
      errorOf(await send(ledger, office, 'clerk', id, 1, { command: 'amend', changes: units, reason: '职责调整' })),
    ).toBeNull();
    expect(errorOf(await send(ledger, office, 'housing', id, 2, { command: 'move', to: 'accepted' }))).toMatchObject({
      code: 'forbidden',
    });
    expect(errorOf(await send(ledger, office, 'agriculture', id, 2, { command: 'move', to: 'accepted' }))).toBeNull();
  });
});

describe('attachments', () => {
  const upload = (name: string) =>
    ledger.asActor(office.actors.housing, office.place.id, (tx) =>
      saveAttachment(tx, office.place.id, {
        name,
        mediaType: 'image/png',
        bytes: Buffer.from('图'),
        uploadedBy: office.actors.housing.account,
      }),
    );
  const attach = (id: string, version: number, files: string[]) =>
    ledger.asActor(office.actors.housing, office.place.id, async (tx) => {
      const refs = await attachmentRefs(tx, office.place.id, files);
      if (!refs.ok) return refs;
      return runCommand(tx, {
        place: office.place,
        matter: id,
        version,
        at: TEST_AT,
        roles: office.roles.housing,
        command: { command: 'attach', attachments: refs.value },
      });
    });

  test('belong to the matter that an entry ties them to, once', async () => {
    const [id, other, file] = [
      await testMatter(ledger, office),
      await testMatter(ledger, office),
      await upload('现场.png'),
    ];
    const attached = await attach(id, 1, [file.id]);
    expect(attached).toMatchObject({
      ok: true,
      value: { matter: { attachments: [{ id: file.id, name: '现场.png', size: 3 }] } },
    });
    expect(errorOf(await attach(other, 1, [file.id]))).toMatchObject({ code: 'not-found', at: '/attachments/0' });
    const bytes = await ledger.asActor(office.actors.leader, office.place.id, (tx) =>
      attachmentBytes(tx, office.place.id, file.id),
    );
    expect(Buffer.from(bytes!.bytes).toString()).toBe('图');
  });
});

describe('personal fields', () => {
  test('stay out of the chain, and erasing them leaves it whole', async () => {
    const id = await testMatter(ledger, office);
    const { place, actors, roles } = office;
    const text = '联系人王某,电话见附件';
    await ledger.asActor(actors.housing, place.id, (tx) =>
      runCommand(tx, {
        place,
        matter: id,
        version: 1,
        at: TEST_AT,
        roles: roles.housing,
        command: { command: 'report', period: '2026-08', text },
        personal: ['text'],
      }),
    );
    const entry = (await chain(id)).find(({ data }) => data.kind === 'reported')!;
    expect(JSON.stringify(await seen(id))).not.toContain('王某');
    const read = () => ledger.asActor(actors.housing, place.id, (tx) => personalFields(tx, place.id, id));
    expect(await read()).toEqual([{ entry: entry.id, field: 'text', value: text }]);
    expect(await ledger.asActor(actors.auditor, place.id, (tx) => personalFields(tx, place.id, id))).toEqual([]);

    const version = (await seen(id))!.matter.version;
    const erased = await send(ledger, office, 'clerk', id, version, {
      command: 'erase',
      entry: entry.id,
      fields: ['text'],
      reason: '本人申请',
    });
    expect(errorOf(erased)).toBeNull();
    expect(await read()).toEqual([{ entry: entry.id, field: 'text', value: null }]);
    expect((await verify(ledger, { place: place.id })).findings).toEqual([]);
    const { rows } = await ledger.asSuperuser(
      'SELECT FROM luoshi.personal WHERE salt IS NOT NULL OR value IS NOT NULL',
    );
    expect(rows).toEqual([]);
  });
});

describe('many commands', () => {
  test('load in one batch, each judged alone, and verify', async () => {
    const { place, actors, roles, units } = office;
    const ids = Array.from({ length: 200 }, () => uuid());
    const common = { version: null, at: TEST_AT, actor: actors.clerk.account, unit: null, roles: roles.clerk };
    const open = (id: string, i: number): Append => ({
      ...common,
      matter: null,
      opens: id,
      mechanism: 'report-task',
      origin: { report: office.report, year: 2026, section: null, order: i },
      day: '2026-01-20',
      command: { command: 'open', title: `任务${i}`, leadUnit: i === 7 ? null : units.housing!.id, due: '2026-12-31' },
    });
    const report = (id: string, month: number): Append => ({
      ...common,
      matter: id,
      day: `2026-0${month + 1}-05`,
      actor: actors.housing.account,
      unit: units.housing!.id,
      roles: roles.housing,
      command: { command: 'report', period: `2026-0${month}`, text: `第${month}月` },
    });
    const appends = [...ids.map(open), ...ids.flatMap((id) => [1, 2, 3].map((month) => report(id, month)))];
    const results = await ledger.asSystem((tx) => appendAll(tx, place, appends));
    const refused = results.flatMap((result, i) => (result.ok ? [] : [[i, result.error.code]]));
    // The one without a lead unit, and the three reports on it.
    expect(refused).toEqual([
      [7, 'needs-lead'],
      [221, 'not-found'],
      [222, 'not-found'],
      [223, 'not-found'],
    ]);
    expect((await chain(ids[0]!)).map((entry) => entry.day)).toEqual([
      '2026-01-20',
      '2026-02-05',
      '2026-02-05',
      '2026-03-05',
      '2026-04-05',
    ]);
    expect((await verify(ledger, { place: place.id })).findings).toEqual([]);
    const { rows } = await ledger.asSystem(({ db }) =>
      sql<{ n: number }>`SELECT count(*) AS n FROM luoshi.matter WHERE id = ANY(${ids}::uuid[])`.execute(db),
    );
    expect(rows[0]!.n).toBe(199);
  });

  test('odd text goes in and comes out whole, and its hash stands', async () => {
    const title = '𠮷祥村\u0000改造\ud83d“引号”\\n';
    const id = await testMatter(ledger, office, { task: title });
    const { matter } = (await seen(id)) as { matter: Matter };
    expect(matter.title).toBe('𠮷祥村\uFFFD改造\uFFFD“引号”\\n');
    expect((await verify(ledger, { place: office.place.id })).findings).toEqual([]);
  });
});
