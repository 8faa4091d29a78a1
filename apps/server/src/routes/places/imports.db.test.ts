import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zipBomb } from '../../../../../samples/archive.ts';
import { type Caller, multipart, type TestApp, testApp } from '../../testing/test-app.ts';

let t: TestApp;
let clerk: Caller;
beforeAll(async () => {
  t = await testApp();
  clerk = await t.as('clerk');
});
afterAll(() => t.close());

const report = (year: number, task = '改造老旧小区12个') => `政府工作报告

——${year}年1月9日在青溪县第十八届人民代表大会第三次会议上

青溪县人民政府县长 某某

各位代表:

现在,我代表县人民政府向大会报告工作,请予审议。

一、${year - 1}年工作回顾

过去一年,全县地区生产总值增长6.1%,新增规模以上工业企业9家,民生支出占比达到80%以上。

二、${year}年工作安排

今年的主要预期目标是:地区生产总值增长6%左右,城镇新增就业3000人以上。

重点做好以下工作:

(一)推进城市更新。${task},新建公共停车位300个。
`;

async function handIn(file: { name: string; bytes: Uint8Array | string }, fields: Record<string, string> = {}) {
  const answer = await clerk({ method: 'POST', url: `${t.base}/imports`, ...multipart(file, fields) });
  expect(answer.statusCode, answer.body).toBe(202);
  await t.read();
  return (await clerk({ url: `${t.base}/imports/${answer.json().id}` })).json();
}

const reports = async () => (await clerk({ url: `${t.base}/reports` })).json();

describe('handing in a report', () => {
  it('reads a file, saves it with its breakdown table and suggests from its own words', async () => {
    const done = await handIn({ name: '报告2025.txt', bytes: report(2025) });
    expect(done).toMatchObject({ status: 'done', progress: 100, problem: null, conflict: null });
    expect(done.reports).toHaveLength(1);
    const [{ id }] = done.reports;
    const found = (await clerk({ url: `${t.base}/reports/${id}` })).json();
    expect(found).toMatchObject({ year: 2025, version: 1, current: true, reading: { year: 2025 } });
    const table = (await clerk({ url: `${t.base}/reports/${id}/breakdown` })).json();
    const row = table.rows.find((r: { original: string }) => r.original.includes('老旧小区12个'));
    expect(row).toMatchObject({ status: 'draft', target: { value: '12', unit: '个' } });
    const source = await clerk({ url: `${t.base}/reports/${id}/source` });
    expect(source.body).toBe(report(2025));
    expect(source.headers['content-disposition']).toContain("filename*=UTF-8''");
  });

  it('takes pasted text', async () => {
    const answer = await clerk({
      method: 'POST',
      url: `${t.base}/imports`,
      payload: { text: report(2024), name: '粘贴.txt' },
    });
    expect(answer.statusCode).toBe(202);
    await t.read();
    expect((await clerk({ url: `${t.base}/imports/${answer.json().id}` })).json().status).toBe('done');
  });

  it('asks when a year is already there, and takes it as a new version when told to', async () => {
    const before = (await reports()).length;
    const asked = await handIn({ name: '报告2025b.txt', bytes: report(2025, '改造老旧小区15个') });
    expect(asked).toMatchObject({ status: 'conflict', conflict: { year: 2025 }, problem: { code: 'already-there' } });
    expect(await reports()).toHaveLength(before);

    const again = await handIn(
      { name: '报告2025b.txt', bytes: report(2025, '改造老旧小区15个') },
      { onConflict: 'new-version' },
    );
    expect(again.status).toBe('done');
    const now = (await reports()).find((r: { id: string }) => r.id === again.reports[0].id);
    expect(now).toMatchObject({ year: 2025, version: 2, current: true });

    const url = `${t.base}/reports/${asked.conflict.report}/compare/${again.reports[0].id}`;
    const compared = (await clerk({ url })).json();
    expect(compared.left.version).toBe(1);
    expect(compared.right.version).toBe(2);
    expect(JSON.stringify(compared.changedFacts)).toMatch(/12.*15/);
  });
});

describe('wrong input ends in a sentence that says what to do, and saves nothing', () => {
  it.each([
    { what: 'an empty file', name: '空.txt', bytes: '', code: 'empty' },
    {
      what: 'a binary',
      name: '程序.bin',
      bytes: Uint8Array.from({ length: 4096 }, (_, i) => (i * 37) % 256),
      code: 'not-text',
    },
    { what: 'a classified text', name: '涉密.txt', bytes: `秘密★1年\n\n${report(2023)}`, code: 'classified' },
    { what: 'a zip bomb', name: '炸弹.docx', bytes: zipBomb(), code: 'zip-bomb' },
    { what: 'text without a year', name: '无年份.txt', bytes: '政府工作报告\n\n新建公园3个。\n', code: 'no-year' },
  ])('$what', async ({ name, bytes, code }) => {
    const before = await reports();
    const failed = await handIn({ name, bytes });
    expect(failed.status).toBe('failed');
    expect(failed.problem.code).toBe(code);
    expect(failed.problem.message.zh.length).toBeGreaterThan(8);
    expect(failed.problem.message.en.length).toBeGreaterThan(8);
    expect(await reports()).toEqual(before);
  });

  it('takes the year from the clerk when the text has none', async () => {
    const done = await handIn({ name: '无年份.txt', bytes: '政府工作报告\n\n新建公园3个。\n' }, { year: '2022' });
    expect(done.status).toBe('done');
    expect(done.reports[0].year).toBe(2022);
  });

  it('warns about a report with no plan part, which has nothing to break down', async () => {
    const text = report(2021).split('二、')[0] ?? '';
    const done = await handIn({ name: '只有回顾.txt', bytes: text });
    expect(done.status).toBe('done');
    expect(done.warnings.map((w: { code: string }) => w.code)).toContain('no-plan');
  });

  it('refuses more than 50 MB by the declared length, before anything is read', async () => {
    const answer = await clerk({
      method: 'POST',
      url: `${t.base}/imports`,
      headers: { 'content-type': 'multipart/form-data; boundary=x', 'content-length': String(60 * 1024 * 1024) },
    });
    expect(answer.statusCode).toBe(413);
    expect(answer.json()).toMatchObject({ code: 'too-large', status: 413 });
    expect(answer.json().detail).toContain('50 MB');
  });

  it('refuses more than 50 MB also when the length was not declared', async () => {
    const { payload, headers } = multipart({ name: '大.txt', bytes: Buffer.alloc(51 * 1024 * 1024, 0x20) });
    const answer = await clerk({
      method: 'POST',
      url: `${t.base}/imports`,
      headers,
      payload: Readable.from([payload]),
    });
    expect(answer.statusCode).toBe(413);
    expect(answer.json()).toMatchObject({ code: 'too-large' });
    expect(answer.json().detail).toContain('50 MB');
  });

  it('answers 400 when there is neither a file nor a text', async () => {
    const answer = await clerk({ method: 'POST', url: `${t.base}/imports`, payload: { name: 'x' } });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().code).toBe('invalid');
  });
});
