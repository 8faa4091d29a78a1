import { testMatter } from '@luoshi/ledger/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Caller, multipart, type TestApp, testApp } from '../../testing/test-app.ts';

let t: TestApp;
let clerk: Caller;
let unitClerk: Caller;
let matter: string;

beforeAll(async () => {
  t = await testApp();
  clerk = await t.as('clerk');
  unitClerk = await t.as('unit-clerk');
});
afterAll(() => t.close());
beforeEach(async () => {
  matter = await testMatter(t.ledger, t.office);
});

const get = async (caller = clerk) => (await caller({ url: `${t.base}/matters/${matter}` })).json();
const send = (caller: Caller, payload: object) =>
  caller({ method: 'POST', url: `${t.base}/matters/${matter}/commands`, payload });
const upload = (caller: Caller, name: string, bytes: string | Uint8Array) =>
  caller({ method: 'POST', url: `${t.base}/attachments`, ...multipart({ name, bytes }) });

describe('a matter', () => {
  it('turns from red to green when the responsible unit reports enough', async () => {
    const late = await send(unitClerk, {
      command: 'report',
      version: 1,
      period: '2026-08',
      value: '40',
      text: '完成40个',
    });
    expect(late.statusCode, late.body).toBe(200);
    expect(late.json().standing).toMatchObject({ light: 'red', paceClass: 'behind', shareDone: '40.00' });
    const enough = await send(unitClerk, {
      command: 'report',
      version: late.json().version,
      period: '2026-08',
      value: '70',
      text: '补报',
    });
    expect(enough.json().standing).toMatchObject({ light: 'green', paceClass: 'on' });
    expect(enough.json().measurements).toMatchObject([{ period: '2026-08', value: '70', shareDone: '70.00' }]);
    expect(enough.json().entries.map((e: { kind: string }) => e.kind)).toContain('measured');
  });

  it('gives the second of two who edit the same version a conflict with what stands there now', async () => {
    const { version } = await get();
    const report = (value: string) =>
      send(unitClerk, { command: 'report', version, period: '2026-08', value, text: '' });
    expect((await report('50')).statusCode).toBe(200);
    const second = await report('60');
    expect(second.statusCode).toBe(409);
    expect(second.json()).toMatchObject({ code: 'conflict', current: { id: matter, standing: { value: '50' } } });
  });

  it('offers each caller what it may do, and the ledger refuses the rest', async () => {
    const mine = await get(unitClerk);
    expect(mine.actions.map((a: { command: string }) => a.command)).toContain('report');
    expect(mine.actions.map((a: { command: string }) => a.command)).not.toContain('amend');
    const leader = await t.as('leader');
    expect((await get(leader)).actions.some((a: { command: string }) => a.command === 'report')).toBe(false);
    const amend = await send(unitClerk, { command: 'amend', version: 1, reason: '试试', changes: { title: '别的' } });
    expect(amend.statusCode).toBe(403);
  });

  it('shows a shut gate with its reason', async () => {
    const first = await send(unitClerk, { command: 'report', version: 1, period: '2026-08', text: '在做' });
    const done = first.json().actions.find((a: { to?: string }) => a.to === 'done');
    expect(done.blockedBy.zh).toContain('佐证材料');
    const refused = await send(unitClerk, { command: 'move', version: first.json().version, to: 'done' });
    expect(refused.statusCode).toBe(409);
    expect(refused.json().code).toBe('gate-closed');
  });

  it('keeps a corrected figure with the one that was wrong', async () => {
    const reported = (
      await send(unitClerk, { command: 'report', version: 1, period: '2026-08', value: '76', text: '' })
    ).json();
    const { entry } = reported.measurements[0];
    const corrected = await send(unitClerk, {
      command: 'correct',
      version: reported.version,
      entry,
      value: '67',
      reason: '数字颠倒',
    });
    expect(corrected.statusCode, corrected.body).toBe(200);
    expect(corrected.json().measurements).toMatchObject([{ value: '67' }]);
    const wrong = corrected.json().entries.find((e: { id: string }) => e.id === entry);
    expect(wrong.correctedBy).not.toBeNull();
    expect(wrong.data.value).toBe('76');
  });

  it('is found by its words, and counted', async () => {
    const found = (await clerk({ url: `${t.base}/matters?q=${encodeURIComponent('老旧小区')}&size=5` })).json();
    expect(found.total).toBeGreaterThan(0);
    expect(Object.values(found.counts.byPaceClass as Record<string, number>).reduce((a, b) => a + b)).toBe(found.total);
    for (const format of ['xlsx', 'csv']) {
      const file = await clerk({ url: `${t.base}/matters/export?format=${format}` });
      expect(file.statusCode).toBe(200);
      expect(decodeURIComponent(String(file.headers['content-disposition']))).toContain('任务台账');
    }
  });
});

describe('attachments', () => {
  it('are uploaded first, then attached by a report, and come back as downloads only', async () => {
    const file = (await upload(unitClerk, '../../验收 报告.pdf', '%PDF-1.7 示例')).json();
    expect(file).toMatchObject({ name: '验收 报告.pdf', mediaType: 'application/pdf' });
    const reported = await send(unitClerk, {
      command: 'report',
      version: 1,
      period: '2026-08',
      text: '见附件',
      attachments: [file.id],
    });
    expect(reported.json().attachments).toMatchObject([{ id: file.id, name: '验收 报告.pdf' }]);
    const back = await clerk({ url: `${t.base}/attachments/${file.id}` });
    expect(back.body).toBe('%PDF-1.7 示例');
    expect(back.headers['content-disposition']).toMatch(/^attachment/);
    expect(back.headers['x-content-type-options']).toBe('nosniff');
    const again = await send(unitClerk, {
      command: 'report',
      version: reported.json().version,
      period: '2026-08',
      text: '再附一次',
      attachments: [file.id],
    });
    expect(again.statusCode).toBe(404);
  });

  it.each([
    { name: '网页.html', bytes: '<script>alert(1)</script>', status: 415, code: 'unsupported-type' },
    { name: '空.pdf', bytes: '', status: 422, code: 'empty' },
  ])('refuses $name', async ({ name, bytes, status, code }) => {
    const answer = await upload(unitClerk, name, bytes);
    expect(answer.statusCode).toBe(status);
    expect(answer.json().code).toBe(code);
  });
});

it('answers the dashboard and the public page from the same ledger', async () => {
  const dashboard = (await clerk({ url: `${t.base}/dashboard` })).json();
  expect(dashboard).toMatchObject({ year: 2026, today: '2026-09-18' });
  expect(dashboard.units).toMatchObject([{ unit: { name: '县住建局' } }]);
  const open = await t.app.inject({ url: `/api/public/places/${t.office.place.slug}` });
  expect(open.statusCode, open.body).toBe(200);
  expect(open.json().tasks[0]).toMatchObject({ title: '改造老旧小区100个', leadUnit: '县住建局' });
  expect(open.json().byPaceClass).toEqual(dashboard.byPaceClass);
  expect((await t.app.inject({ url: '/api/public/places' })).json()).toMatchObject([{ slug: t.office.place.slug }]);
});
