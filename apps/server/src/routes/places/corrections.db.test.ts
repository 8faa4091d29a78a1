import { correctedSources } from '@luoshi/ledger';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, multipart, type TestApp, testApp } from '../../testing/test-app.ts';

let t: TestApp;
let clerk: Caller;
let url: string;
beforeAll(async () => {
  t = await testApp();
  clerk = await t.as('clerk');
  await handIn(2024, '地区生产总值增长6%左右,社会消费品零售总额增长7%');
  url = `${t.base}/reports/${await handIn(2025, '地区生产总值增长5.5%左右')}`;
});
afterAll(() => t.close());

const textOf = (year: number, targets: string) => `政府工作报告

——${year}年1月9日在青溪县第十八届人民代表大会第三次会议上

各位代表:

一、${year - 1}年工作回顾

过去一年,331片区开工,新增规模以上工业企业9家。

二、${year}年工作安排

今年的主要预期目标是:${targets}。

(一)推进城市更新。改造老旧小区12个。
`;

async function handIn(year: number, targets: string): Promise<string> {
  const file = multipart({ name: `${year}.txt`, bytes: textOf(year, targets) });
  const { id } = (await clerk({ method: 'POST', url: `${t.base}/imports`, ...file })).json();
  await t.read();
  return (await clerk({ url: `${t.base}/imports/${id}` })).json().reports[0].id;
}

const report = async () => (await clerk({ url })).json();
const correct = (payload: object, who = clerk) => who({ method: 'POST', url: `${url}/corrections`, payload });
const says = {
  kind: 'fact',
  value: '5.0',
  unit: '%',
  measure: 'growth',
  subject: '地区生产总值',
  bound: 'ge',
  modality: 'target',
  period: '2025',
};

describe('correcting a report', () => {
  it("keeps the reader's own answer beside what the clerk says", async () => {
    const before = await report();
    expect(before.corrections).toEqual([]);
    const gdp = before.reading.facts.find((f: { value: number }) => f.value === 5.5);
    const made = await correct({ number: { fact: gdp.id }, says, reason: '“左右”应读作下限' });
    expect(made.statusCode, made.body).toBe(201);
    const after = await report();
    expect(after.reading).toEqual(before.reading);
    expect(after.corrections).toEqual([made.json()]);
    expect(made.json()).toMatchObject({ fact: gdp.id, at: gdp.at, span: gdp.span, says, madeBy: 'clerk' });
  });

  it('adds a number that was missed by the words somebody selected', async () => {
    const { reading } = await report();
    const start = reading.text.indexOf('331片区');
    const made = await correct({ number: { span: { start, end: start + 5 } }, says, reason: '试补录' });
    expect(made.json()).toMatchObject({ fact: null, span: { start, end: start + 3 } });
    const [source] = await t.ledger.asSystem((tx) => correctedSources(tx, t.office.place.id));
    const { at } = made.json();
    expect(source?.text.slice(at, at + 5)).toBe('331片区');
  });

  it('takes a selected number that was read for its fact', async () => {
    const { reading } = await report();
    const start = reading.text.indexOf('12个');
    const made = await correct({ number: { span: { start, end: start + 1 } }, says: none, reason: '试' });
    const fact = reading.facts.find((f: { value: number }) => f.value === 12);
    expect(made.json()).toMatchObject({ fact: fact.id, at: fact.at });
  });

  const none = { kind: 'none', why: 'name' };
  it.each([
    { what: 'a stretch without digits', payload: { number: { span: { start: 0, end: 6 } }, says: none, reason: 'x' } },
    { what: 'no reason', payload: { number: { fact: 'f1' }, says: none, reason: '  ' } },
    { what: 'half a fact', payload: { number: { fact: 'f1' }, says: { kind: 'fact', value: '3' }, reason: 'x' } },
  ])('refuses $what', async ({ payload }) => {
    const answer = await correct(payload);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().code).toBe('invalid');
  });

  it('asks for the value of a number, and knows no fact that is not there', async () => {
    const { reading } = await report();
    const [fact] = reading.facts.filter((f: { value: number | null }) => f.value !== null);
    const valueless = await correct({ number: { fact: fact.id }, says: { ...says, value: null }, reason: 'x' });
    expect(valueless.json().code).toBe('invalid');
    expect((await correct({ number: { fact: 'nope' }, says, reason: 'x' })).statusCode).toBe(404);
  });

  it('is for the clerk only', async () => {
    for (const who of ['leader', 'unit-clerk', 'auditor'] as const) {
      const answer = await correct({ number: { fact: 'f1' }, says: none, reason: 'x' }, await t.as(who));
      expect(answer.statusCode).toBe(403);
    }
  });
});

describe('targets that are not stated', () => {
  it('are named with where another year states them', async () => {
    const answer = (await clerk({ url: `${url}/unstated-targets` })).json();
    expect(answer).toMatchObject([
      { indicator: 'retail-sales', elsewhere: [{ year: 2024, fact: { value: 7, unit: '%' } }] },
    ]);
    const [{ report: id, fact }] = answer[0].elsewhere;
    const there = (await clerk({ url: `${t.base}/reports/${id}` })).json();
    expect(there.reading.facts).toContainEqual(fact);
  });
});
