import { addRows, type BreakdownRow } from '@luoshi/ledger';
import { testRow } from '@luoshi/ledger/testing';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Caller, multipart, type TestApp, testApp } from '../../testing/test-app.ts';

let t: TestApp;
let clerk: Caller;
let base: string;
let rows: BreakdownRow[];

beforeAll(async () => {
  t = await testApp();
  clerk = await t.as('clerk');
  base = `${t.base}/reports/${t.office.report}/breakdown`;
});
afterAll(() => t.close());

beforeEach(async () => {
  const { place, report } = t.office;
  rows = await t.ledger.asSystem((tx) =>
    addRows(tx, place.id, report, [
      testRow('改造老旧小区20个', {
        target: { measure: '改造老旧小区', value: '20', unit: '个', bound: 'eq', kind: 'flow' },
      }),
      testRow('新建高标准农田3万亩', {
        target: { measure: '高标准农田', value: '3', unit: '万亩', bound: 'eq', kind: 'flow' },
      }),
      testRow('支持企业上市', { due: null, kind: 'direction' }),
    ]),
  );
});

const post = (path: string, payload: object) => clerk({ method: 'POST', url: `${base}${path}`, payload });

describe('the breakdown table', () => {
  it('lets one of two clerks win: the other gets 409 with the row as it stands', async () => {
    const [row] = rows;
    const change = (task: string) =>
      clerk({ method: 'PATCH', url: `${base}/${row!.id}`, payload: { version: row!.version, task } });
    const first = await change('改造老旧小区二十个');
    expect(first.json()).toMatchObject({ task: '改造老旧小区二十个', version: row!.version + 1 });
    const second = await change('别的说法');
    expect(second.statusCode).toBe(409);
    expect(second.json()).toMatchObject({ code: 'conflict', current: { id: row!.id, task: '改造老旧小区二十个' } });
  });

  it('refuses a unit that does not exist, and keeps the row', async () => {
    const [row] = rows;
    const answer = await clerk({
      method: 'PATCH',
      url: `${base}/${row!.id}`,
      payload: { version: row!.version, leadUnit: '01900000-0000-7000-8000-000000000000' },
    });
    expect(answer.statusCode, answer.body).toBe(422);
    expect(answer.json().code).toBe('unknown-unit');
    const stands = (await clerk({ url: base })).json().rows.find((r: BreakdownRow) => r.id === row!.id);
    expect(stands).toMatchObject({ version: row!.version, leadUnit: null });
  });

  it('splits, merges, assigns, rejects with a reason and restores', async () => {
    const [a, b, c] = rows;
    const split = await post(`/${a!.id}/split`, { version: a!.version, tasks: ['改造小区10个', '改造小区另10个'] });
    expect(split.json()).toHaveLength(2);
    const merged = await post('/merge', {
      rows: split.json().map(({ id, version }: BreakdownRow) => ({ id, version })),
      task: '合并',
    });
    expect(merged.json()).toMatchObject({ task: '合并' });
    const unit = t.office.units.agriculture!.id;
    const assigned = await post('/assign', { rows: [{ id: b!.id, version: b!.version }], leadUnit: unit });
    expect(assigned.json()).toMatchObject([{ leadUnit: unit }]);
    const without = await post('/reject', { rows: [{ id: c!.id, version: c!.version }] });
    expect(without.statusCode).toBe(400);
    const rejected = await post('/reject', { rows: [{ id: c!.id, version: c!.version }], reason: '不是具体任务' });
    expect(rejected.json()).toMatchObject([{ status: 'rejected', rejectReason: '不是具体任务' }]);
    const restored = await post('/restore', {
      rows: rejected.json().map(({ id, version }: BreakdownRow) => ({ id, version })),
    });
    expect(restored.json()).toMatchObject([{ status: 'draft' }]);
  });

  it('publishes what is ready and says of each other row what it lacks', async () => {
    const [a, , c] = rows;
    const unit = t.office.units.housing!.id;
    const [ready] = (await post('/assign', { rows: [{ id: a!.id, version: a!.version }], leadUnit: unit })).json();
    const answer = await post('/publish', {
      rows: [
        { id: ready.id, version: ready.version },
        { id: c!.id, version: c!.version },
      ],
    });
    expect(answer.json().published).toMatchObject([{ row: a!.id }]);
    expect(answer.json().refused).toMatchObject([{ row: c!.id, code: 'needs-lead' }]);
    const matter = (await clerk({ url: `${t.base}/matters/${answer.json().published[0].matter}` })).json();
    expect(matter).toMatchObject({
      title: '改造老旧小区20个',
      leadUnit: { name: '县住建局' },
      target: { value: '20' },
    });
  });

  it.each(['xlsx', 'docx', 'csv'])('is saved as %s under a Chinese file name', async (format) => {
    const answer = await clerk({ url: `${base}/export?format=${format}` });
    expect(answer.statusCode).toBe(200);
    expect(decodeURIComponent(String(answer.headers['content-disposition']))).toContain(`任务分解表.${format}`);
    expect(answer.rawPayload.length).toBeGreaterThan(200);
  });

  it('says in the file the target as it was last set, not as it was first read', async () => {
    const [row] = rows;
    const target = { measure: '老旧小区', value: '25', unit: '个', bound: 'ge', kind: 'flow' };
    await clerk({ method: 'PATCH', url: `${base}/${row!.id}`, payload: { version: row!.version, target } });
    expect((await clerk({ url: `${base}/export?format=csv` })).body).toContain('老旧小区25个以上');
  });
});

describe('importing the table an office already has', () => {
  async function officeTable(lines: string[][]): Promise<Uint8Array> {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('分解表');
    sheet.addRow(['序号', '工作任务', '责任单位', '完成时限']);
    for (const line of lines) sheet.addRow(line);
    return new Uint8Array(await book.xlsx.writeBuffer());
  }
  const upload = async (lines: string[][]) =>
    clerk({
      method: 'POST',
      url: `${base}/table`,
      ...multipart({ name: '分解表.xlsx', bytes: await officeTable(lines) }),
    });

  it('matches lines to rows, lead unit first, and lists what it could not match', async () => {
    const answer = await upload([
      ['1', '改造老旧小区20个', '县住建局、县统计局', '2026年9月底'],
      ['2', '举办龙舟大赛', '县农业农村局', '2026年6月底'],
    ]);
    expect(answer.statusCode, answer.body).toBe(200);
    const match = answer.json();
    expect(match.matched).toMatchObject([{ leadUnit: '县住建局', coUnits: ['县统计局'], due: '2026-09-30' }]);
    expect(match.unmatched).toMatchObject([{ task: '举办龙舟大赛' }]);
    expect(match.problems).toEqual([]);

    const applied = await post('/table/apply', { token: match.token, add: [match.unmatched[0].line] });
    expect(applied.statusCode, applied.body).toBe(200);
    const found = applied.json().rows;
    expect(found.find((r: BreakdownRow) => r.id === match.matched[0].row)).toMatchObject({
      leadUnit: t.office.units.housing!.id,
      coUnits: [t.office.units.statistics!.id],
      due: '2026-09-30',
      fromTable: true,
    });
    expect(found.some((r: BreakdownRow) => r.task === '举办龙舟大赛' && r.original === '')).toBe(true);
    expect((await post('/table/apply', { token: match.token })).json().code).toBe('not-found');
  });

  it('names the line of a unit that does not exist, and imports nothing while it stands', async () => {
    const before = (await clerk({ url: base })).json();
    const match = (await upload([['1', '改造老旧小区20个', '县房产局', '2026年9月底']])).json();
    expect(match.problems).toMatchObject([{ line: 2, column: '责任单位', found: '县房产局' }]);
    const applied = await post('/table/apply', { token: match.token });
    expect(applied.statusCode).toBe(422);
    expect(applied.json()).toMatchObject({ code: 'unknown-unit', errors: [{ at: 'line 2' }] });
    expect((await clerk({ url: base })).json()).toEqual(before);
    expect((await post('/table/apply', { token: match.token, skip: [2] })).statusCode).toBe(200);
  });

  it('says so when the file is no table', async () => {
    const answer = await clerk({
      method: 'POST',
      url: `${base}/table`,
      ...multipart({ name: '报告.txt', bytes: '没有表' }),
    });
    expect(answer.statusCode).toBe(422);
    expect(answer.json().code).toBe('unsupported');
  });
});
