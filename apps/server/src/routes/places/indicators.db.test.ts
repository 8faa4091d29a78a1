import { saveIndicators } from '@luoshi/ledger';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Caller, type TestApp, testApp } from '../../testing/test-app.ts';

let t: TestApp;
let indicator: string;
beforeAll(async () => {
  t = await testApp();
  const { place, units } = t.office;
  const saved = await t.ledger.asSystem((tx) =>
    saveIndicators(tx, place.id, [
      {
        slug: 'gdp',
        name: '地区生产总值',
        nameEn: 'Gross regional product',
        unit: '亿元',
        better: 'up',
        leadUnit: null,
        sourceUnit: units.statistics!.id,
        headline: true,
        order: 1,
        calendar: null,
      },
    ]),
  );
  indicator = saved[0]!.id;
});
afterAll(() => t.close());

const enter = (caller: Caller, payload: object) =>
  caller({ method: 'POST', url: `${t.base}/indicators/${indicator}/observations`, payload });

it('takes a figure from the clerk, and a better one only with a reason; the old one stays on record', async () => {
  const clerk = await t.as('clerk');
  const figure = { period: '2026Q1', value: '91.6', kind: 'level', released: '2026-04-22' };
  const first = await enter(clerk, figure);
  expect(first.statusCode, first.body).toBe(200);
  expect(first.json()).toMatchObject({ latest: { period: '2026Q1', value: '91.6', unit: '亿元' }, target: null });
  expect((await enter(clerk, { ...figure, value: '92.0' })).json().code).toBe('needs-reason');
  const second = await enter(clerk, { ...figure, value: '92.0', status: 'final', reason: '最终核实' });
  expect(second.json().latest).toMatchObject({ value: '92.0', status: 'final' });
});

it('does not show a figure before its source has released it', async () => {
  const clerk = await t.as('clerk');
  const answer = await enter(clerk, { period: '2026Q3', value: '280', kind: 'level', released: '2026-10-22' });
  expect(answer.json().latest).toMatchObject({ period: '2026Q1' });
});

it('refuses a figure from a unit that does not publish it', async () => {
  const answer = await enter(await t.as('unit-clerk'), { period: '2026Q2', value: '194', kind: 'level' });
  expect(answer.statusCode).toBe(403);
  expect(answer.json().code).toBe('forbidden');
});
