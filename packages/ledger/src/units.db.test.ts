import { afterAll, beforeAll, expect, test } from 'vitest';
import { addRows } from './breakdown.ts';
import type { NewUnit } from './contract.ts';
import type { Tx } from './ledger.ts';
import { changePost, createPost, endPost, listPosts } from './posts.ts';
import { publishRows } from './publish.ts';
import { type TestLedger, type TestOffice, testLedger, testOffice, testRow } from './testing/index.ts';
import { changeUnit, createUnit, endUnit, listUnits } from './units.ts';

let ledger: TestLedger;
let office: TestOffice;
beforeAll(async () => {
  ledger = await testLedger();
  office = await testOffice(ledger);
});
afterAll(() => ledger?.drop());

const asAdministrator = <T>(work: (tx: Tx, place: string) => Promise<T>) =>
  ledger.asActor(office.actors.administrator, office.place.id, (tx) => work(tx, office.place.id));

const town = (name: string, more: Partial<NewUnit> = {}): NewUnit => ({
  slug: name,
  name: `${name}人民政府`,
  shortName: name,
  aliases: [],
  kind: 'town',
  duties: '',
  ...more,
});

test('a unit that is renamed is still found by its earlier name', async () => {
  const made = await asAdministrator((tx, place) => createUnit(tx, place, town('东河乡')));
  if (!made.ok) throw new Error(made.error.message.en);
  const renamed = await asAdministrator((tx, place) =>
    changeUnit(tx, place, made.value.id, { name: '东河镇人民政府', shortName: '东河镇' }),
  );
  expect(renamed).toMatchObject({
    ok: true,
    value: { name: '东河镇人民政府', aliases: ['东河乡人民政府'], slug: '东河乡' },
  });
});

test('two units never go by the same name', async () => {
  const made = await asAdministrator((tx, place) => createUnit(tx, place, town('西河镇')));
  expect(made.ok).toBe(true);
  const again = await asAdministrator((tx, place) =>
    createUnit(tx, place, town('西河新镇', { aliases: ['西河镇'], slug: 'other' })),
  );
  expect(again).toMatchObject({ ok: false, error: { code: 'already-there', at: '/aliases' } });
  const taken = await asAdministrator((tx, place) =>
    changeUnit(tx, place, office.units.statistics!.id, { shortName: '西河镇' }),
  );
  expect(taken).toMatchObject({ ok: false, error: { code: 'already-there', at: '/shortName' } });
});

test('a unit ends when it is responsible for nothing any more, keeps its name, and can come back', async () => {
  const made = await asAdministrator((tx, place) => createUnit(tx, place, town('南河镇')));
  if (!made.ok) throw new Error(made.error.message.en);
  const { id } = made.value;
  const ids = async (ended: boolean) =>
    (await asAdministrator((tx, place) => listUnits(tx, place, { ended }))).map((unit) => unit.id);

  expect(await asAdministrator((tx, place) => endUnit(tx, place, id, '2026-09-18'))).toMatchObject({
    ok: true,
    value: { endedOn: '2026-09-18', name: '南河镇人民政府' },
  });
  expect(await ids(false)).not.toContain(id);
  expect(await ids(true)).toContain(id);
  expect(await asAdministrator((tx, place) => endUnit(tx, place, id, null))).toMatchObject({
    value: { endedOn: null },
  });
  expect(await ids(false)).toContain(id);

  const { clerk } = office.actors;
  const [row] = await ledger.asActor(clerk, office.place.id, (tx) =>
    addRows(tx, office.place.id, office.report, [testRow('修路 10 公里', { leadUnit: id, due: '2026-12-31' })]),
  );
  const refused = await asAdministrator((tx, place) => endUnit(tx, place, id, '2026-09-18'));
  expect(refused).toMatchObject({ ok: false, error: { code: 'in-use' } });
  await ledger.asActor(clerk, office.place.id, (tx) =>
    publishRows(tx, office.place, [{ id: row!.id, version: row!.version }], {
      at: '2026-09-18T02:00:00.000Z',
      roles: ['clerk'],
    }),
  );
  const stillRefused = await asAdministrator((tx, place) => endUnit(tx, place, id, '2026-09-18'));
  expect(stillRefused).toMatchObject({ ok: false, error: { code: 'in-use' } });
});

test('a post keeps its duties and who held it when its holder changes', async () => {
  const { housing, statistics } = office.units;
  const post = await asAdministrator((tx, place) =>
    createPost(tx, place, { title: '常务副县长', holder: '甲', units: [housing!.id] }),
  );
  const change = (holder: string, day: string) =>
    asAdministrator((tx, place) => changePost(tx, place, post.id, { holder }, day));
  await change('乙', '2026-03-01');
  await change('乙', '2026-04-01');
  expect(await change('丙', '2026-09-18')).toMatchObject({
    ok: true,
    value: {
      holder: '丙',
      units: [housing!.id],
      former: [
        { holder: '乙', until: '2026-09-18' },
        { holder: '甲', until: '2026-03-01' },
      ],
    },
  });
  const moved = await asAdministrator((tx, place) =>
    changePost(tx, place, post.id, { units: [statistics!.id] }, '2026-09-18'),
  );
  expect(moved).toMatchObject({ value: { units: [statistics!.id], holder: '丙' } });

  expect((await asAdministrator((tx, place) => endPost(tx, place, post.id, '2026-09-18'))).ok).toBe(true);
  const titles = async (ended: boolean) =>
    (await asAdministrator((tx, place) => listPosts(tx, place, { ended }))).map((p) => p.title);
  expect(await titles(false)).not.toContain('常务副县长');
  expect(await titles(true)).toContain('常务副县长');
});

test('only the administrator writes units and posts, also behind the API', async () => {
  const { clerk } = office.actors;
  const place = office.place.id;
  await expect(ledger.asActor(clerk, place, (tx) => createUnit(tx, place, town('北河镇')))).rejects.toMatchObject({
    error: { code: 'forbidden' },
  });
  await expect(
    ledger.asActor(clerk, place, (tx) => createPost(tx, place, { title: '副县长', holder: '', units: [] })),
  ).rejects.toMatchObject({ error: { code: 'forbidden' } });
  await ledger.asActor(clerk, place, (tx) => changeUnit(tx, place, office.units.housing!.id, { duties: '改了' }));
  const units = await ledger.asActor(clerk, place, (tx) => listUnits(tx, place));
  expect(units.find((unit) => unit.id === office.units.housing!.id)?.duties).toBe('老旧小区改造');
});
