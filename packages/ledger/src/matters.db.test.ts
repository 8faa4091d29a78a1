import type { Command } from '@luoshi/mechanism';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MatterFilter } from './contract.ts';
import { dashboardCounts, dashboardYear } from './dashboard.ts';
import { closeDay } from './day-roots.ts';
import { addObservation, listIndicators, saveIndicators, saveTarget } from './indicators.ts';
import type { Tx } from './ledger.ts';
import { listMatters, matterCounts, mattersForExport } from './matters.ts';
import { listPublicPlaces, placeBySlug, todayOf } from './places.ts';
import { publicPage } from './public-page.ts';
import { refreshStandings } from './standing.ts';
import {
  HUNDRED,
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
/** By name: behind (red), ahead, plain (no number, due at the year's end), late (overdue since June). */
const ids: Record<string, string> = {};

beforeAll(async () => {
  ledger = await testLedger();
  office = await testOffice(ledger);
  const { agriculture, statistics } = office.units;
  ids.behind = await testMatter(ledger, office, {
    task: '改造老旧小区100个',
    original: '改造老旧小区100个。',
    section: ['一、重点工作', '(一)城市更新'],
  });
  ids.ahead = await testMatter(ledger, office, {
    task: '新建停车泊位100个',
    original: '新建停车泊位100个。',
    section: ['一、城市更新'],
  });
  ids.plain = await testMatter(ledger, office, {
    task: '编制水利规划',
    original: '编制水利规划。',
    target: null,
    leadUnit: agriculture!.id,
    coUnits: [statistics!.id],
    section: ['二、乡村振兴'],
  });
  ids.late = await testMatter(ledger, office, {
    task: '建成三座桥 Bridge 3',
    original: '建成三座桥 Bridge 3。',
    target: null,
    due: '2026-06-30',
    section: ['二、乡村振兴'],
  });
  const report = (value: string): Command => ({ command: 'report', period: '2026-08', value, text: '按计划推进' });
  await send(ledger, office, 'housing', ids.behind, 1, report('30'));
  await send(ledger, office, 'housing', ids.ahead, 1, report('90'));
});
afterAll(() => ledger?.drop());

const asLeader = <T>(work: (tx: Tx, place: string) => Promise<T>): Promise<T> =>
  ledger.asActor(office.actors.leader, office.place.id, (tx) => work(tx, office.place.id));
const list = (filter: Partial<MatterFilter>) =>
  asLeader((tx, place) => listMatters(tx, place, { sort: 'order', page: 1, size: 50, ...filter }));
const names = async (filter: Partial<MatterFilter>) =>
  (await list(filter)).items.map(({ matter }) => Object.keys(ids).find((name) => ids[name] === matter.id));

describe('the list of matters', () => {
  test('comes in the order of the report, with its counts', async () => {
    const page = await list({});
    expect(page.items.map(({ matter }) => matter.id)).toEqual([ids.behind, ids.ahead, ids.plain, ids.late]);
    expect(page.total).toBe(4);
    expect(page.counts.byLight).toEqual({ green: 2, yellow: 0, red: 2, none: 0 });
    expect(page.counts.byPaceClass).toMatchObject({ ahead: 1 });
    expect(page.items[0]).toMatchObject({
      section: '(一)城市更新',
      lastReported: '2026-09-18',
      redSince: '2026-09-18',
    });
  });

  test('filters by unit, section, light, class, deadline, year and stage', async () => {
    const { housing, agriculture, statistics } = office.units;
    expect(await names({ unit: housing!.id, role: 'lead' })).toEqual(['behind', 'ahead', 'late']);
    expect(await names({ unit: statistics!.id, role: 'lead' })).toEqual([]);
    expect(await names({ unit: statistics!.id, role: 'co' })).toEqual(['plain']);
    expect(await names({ unit: agriculture!.id, role: 'any' })).toEqual(['plain']);
    expect(await names({ section: '二、乡村振兴' })).toEqual(['plain', 'late']);
    expect(await names({ light: 'red' })).toEqual(['behind', 'late']);
    expect(await names({ paceClass: 'ahead' })).toEqual(['ahead']);
    expect(await names({ dueTo: '2026-06-30' })).toEqual(['late']);
    expect(await names({ dueFrom: '2026-07-01', stage: 'doing' })).toEqual(['behind', 'ahead']);
    expect(await names({ redSince: '2026-09-18' })).toEqual(['behind', 'late']);
    expect(await names({ redSince: '2026-09-19' })).toEqual([]);
    expect(await names({ open: true, paceClass: 'done' })).toEqual([]);
    expect(await names({ notReportedSince: '2026-09-01' })).toEqual(['plain', 'late']);
    expect(await names({ year: 2025 })).toEqual([]);
    expect(await names({ report: office.report, mechanism: 'report-task', light: 'green' })).toEqual([
      'ahead',
      'plain',
    ]);
  });

  test('finds text in title and source, all words, however short', async () => {
    expect(await names({ q: '老旧小区' })).toEqual(['behind']);
    expect(await names({ q: '100个' })).toEqual(['behind', 'ahead']);
    expect(await names({ q: '建 桥' })).toEqual(['late']);
    expect(await names({ q: '桥' })).toEqual(['late']);
    expect(await names({ q: 'ＢＲＩＤ' })).toEqual(['late']);
    // Its pairs are all there, but not together.
    expect(await names({ q: '停车小区' })).toEqual([]);
    expect(await names({ q: "%' OR 1=1; --" })).toEqual([]);
  });

  test('sorts, and pages without losing or doubling one', async () => {
    expect(await names({ sort: 'due' })).toEqual(['late', 'behind', 'ahead', 'plain']);
    expect((await names({ sort: 'pace' })).slice(0, 2)).toEqual(['behind', 'ahead']);
    expect(await names({ sort: 'updated', light: 'red' })).toHaveLength(2);
    // 农业农村局 before 住房和城乡建设局: by pinyin.
    expect(await names({ sort: 'unit' })).toEqual(['plain', 'behind', 'ahead', 'late']);
    const pages = [
      await names({ size: 3, page: 1 }),
      await names({ size: 3, page: 2 }),
      await names({ size: 3, page: 3 }),
    ];
    expect(pages).toEqual([['behind', 'ahead', 'plain'], ['late'], []]);
    expect(await list({ size: 3, page: 3 })).toMatchObject({ total: 4, counts: { byLight: { red: 2 } } });
  });

  test('keeps the counts of the lights while one is chosen; the file has the same rows', async () => {
    const red = await list({ light: 'red', unit: office.units.housing!.id });
    expect(red).toMatchObject({ total: 2, counts: { byLight: { red: 2, green: 1 } } });
    const file = await asLeader((tx, place) => mattersForExport(tx, place, { sort: 'order', light: 'red' }));
    expect(file.map(({ matter }) => matter.id)).toEqual([ids.behind, ids.late]);
    expect(await asLeader((tx, place) => matterCounts(tx, place, { light: 'red' }))).toMatchObject({
      byLight: { red: 2, green: 0 },
    });
  });
});

test('the dashboard counts what the list counts, by lead unit in pinyin order', async () => {
  const counts = await asLeader((tx, place) => dashboardCounts(tx, place, 2026));
  const page = await list({ year: 2026 });
  expect(counts).toMatchObject(page.counts);
  expect(counts.units.map(({ name, total, byLight }) => [name, total, byLight.red])).toEqual([
    ['县农业农村局', 1, 0],
    ['县住建局', 3, 2],
  ]);
  expect(await asLeader((tx, place) => dashboardYear(tx, place))).toBe(2026);
});

describe('when the day of the place moves on', () => {
  test('every matter is judged again, once; red keeps its first day', async () => {
    const refresh = (today: string) => ledger.asSystem((tx) => refreshStandings(tx, office.place, today));
    expect(await refresh('2026-09-18')).toBe(0);
    expect(await refresh('2026-12-31')).toBe(4);
    expect(await refresh('2026-12-31')).toBe(0);
    const page = await list({ light: 'red' });
    expect(page.items.map(({ matter, redSince }) => [matter.id, redSince])).toContainEqual([ids.behind, '2026-09-18']);
    expect((await verify(ledger)).findings).toEqual([]);
    await refresh('2026-09-18');
  });
});

describe('indicators', () => {
  test('take figures of their source, keep replaced ones, and judge the matter that follows them up', async () => {
    const { place, actors, units } = office;
    const matter = await testMatter(ledger, office, {
      task: '新增就业1000人',
      mechanism: 'annual-targets',
      leadUnit: null,
      target: { ...HUNDRED, measure: '城镇新增就业', value: '1000', unit: '人' },
    });
    const indicator = await ledger.asSystem(async (tx) => {
      const [saved] = await saveIndicators(tx, place.id, [
        {
          slug: 'urban-employment',
          name: '城镇新增就业',
          nameEn: 'New urban jobs',
          unit: '人',
          better: 'up',
          leadUnit: null,
          sourceUnit: units.statistics!.id,
          headline: true,
          order: 1,
          calendar: null,
        },
      ]);
      await saveTarget(tx, place.id, {
        indicator: saved!.id,
        year: 2026,
        kind: 'level',
        value: '1000',
        stretch: null,
        unit: '人',
        bound: 'ge',
        text: '1000人以上',
        report: office.report,
        matter,
      });
      return saved!.id;
    });
    const figure = {
      indicator,
      period: '2026-08',
      value: '500',
      unit: '人',
      kind: 'level' as const,
      status: 'preliminary' as const,
      released: '2026-09-10',
    };
    const add = (who: 'statistics' | 'housing' | 'clerk', more = {}) =>
      ledger.asActor(actors[who], place.id, (tx) => addObservation(tx, place, { ...figure, ...more }, TEST_AT));
    // The bureau of statistics neither leads nor helps with the matter; its figure changes how it stands all the same.
    expect(await add('statistics')).toMatchObject({ ok: true, value: { value: '500', replaces: null } });
    await expect(add('housing', { period: '2026-07' })).rejects.toMatchObject({ error: { code: 'forbidden' } });
    const read = async () => (await asLeader((tx, p) => listIndicators(tx, p, 2026)))[0]!;
    expect(await read()).toMatchObject({
      target: { matter },
      observations: [{ value: '500', released: '2026-09-10' }],
      standing: { value: '500', light: 'red' },
    });

    expect(await add('clerk', { value: '800' })).toMatchObject({ ok: false, error: { code: 'needs-reason' } });
    expect(await add('clerk', { value: '800', reason: '年报核定' })).toMatchObject({ ok: true });
    expect(await read()).toMatchObject({
      observations: [{ value: '800' }],
      standing: { value: '800', light: 'green' },
    });
    const { rows } = await ledger.asSuperuser('SELECT value FROM luoshi.observation ORDER BY at, value');
    expect(rows.map((row) => row.value)).toEqual(['500', '800']);
    expect((await verify(ledger)).findings).toEqual([]);
  });
});

describe('the public page', () => {
  test('shows what is published to anybody, and nothing else of the place', async () => {
    await ledger.asSystem((tx) => closeDay(tx, office.place, '2026-09-18'));
    expect((await ledger.asPublic(listPublicPlaces)).map((place) => place.id)).toContain(office.place.id);
    const page = await ledger.asPublic((tx) => publicPage(tx, office.place, '2026-09-18'));
    expect(page).toMatchObject({
      report: { year: 2026, title: '政府工作报告' },
      byPaceClass: { ahead: expect.any(Number) },
      roots: [{ day: '2026-09-18', entries: expect.any(Number) }],
    });
    expect(page.tasks.find((task) => task.id === ids.behind)).toMatchObject({
      title: '改造老旧小区100个',
      leadUnit: '县住建局',
      section: '(一)城市更新',
      standing: { light: 'red', value: '30' },
      reports: [{ period: '2026-08' }],
    });
    expect(page.headlines).toMatchObject([
      { indicator: { slug: 'urban-employment' }, observations: [{ value: '800', actor: '' }] },
    ]);
    expect(JSON.stringify(page)).not.toContain(office.actors.clerk.account);
    expect(
      await ledger.asPublic((tx) => listMatters(tx, office.place.id, { sort: 'order', page: 1, size: 9 })),
    ).toMatchObject({ items: [], total: 0 });
  });
});

test('a place has its own day: fixed, or that of its time zone', async () => {
  const place = await ledger.asPublic((tx) => placeBySlug(tx, office.place.slug));
  expect(todayOf(place!, new Date('2030-01-01'))).toBe('2026-09-18');
  const real = { timeZone: 'Asia/Shanghai', fixedToday: null };
  expect(todayOf(real, new Date('2026-03-01T15:59:59Z'))).toBe('2026-03-01');
  expect(todayOf(real, new Date('2026-03-01T16:00:00Z'))).toBe('2026-03-02');
});
