import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestApp, testApp, type Who } from '../testing/test-app.ts';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t.close());

const everyRole: Who[] = [
  'clerk',
  'unit-clerk',
  'leader',
  'deputy',
  'auditor',
  'administrator',
  'security-administrator',
];
const id = '00000000-0000-7000-8000-000000000000';

/** Who gets past the door; behind it a 404 or 400 may wait. */
const rules: { method: 'GET' | 'POST' | 'PATCH'; path: string; may: Who[] }[] = [
  { method: 'GET', path: '/units', may: everyRole },
  { method: 'GET', path: '/matters', may: everyRole },
  { method: 'GET', path: '/dashboard', may: everyRole },
  { method: 'POST', path: '/imports', may: ['clerk'] },
  { method: 'PATCH', path: `/reports/${id}/breakdown/${id}`, may: ['clerk'] },
  { method: 'POST', path: `/reports/${id}/breakdown/publish`, may: ['clerk'] },
  { method: 'POST', path: `/reports/${id}/breakdown/table/apply`, may: ['clerk'] },
  { method: 'POST', path: `/matters/${id}/commands`, may: ['clerk', 'unit-clerk'] },
  { method: 'POST', path: '/attachments', may: ['clerk', 'unit-clerk'] },
  { method: 'POST', path: `/indicators/${id}/observations`, may: ['clerk', 'unit-clerk'] },
  { method: 'POST', path: '/units', may: ['administrator'] },
  { method: 'POST', path: '/units/list', may: ['administrator'] },
  { method: 'PATCH', path: `/units/${id}`, may: ['administrator'] },
  { method: 'POST', path: `/units/${id}/end`, may: ['administrator'] },
  { method: 'POST', path: '/posts', may: ['administrator'] },
  { method: 'PATCH', path: `/posts/${id}`, may: ['administrator'] },
  { method: 'POST', path: `/posts/${id}/end`, may: ['administrator'] },
  { method: 'GET', path: '/accounts', may: ['administrator'] },
  { method: 'POST', path: '/accounts', may: ['administrator'] },
  { method: 'POST', path: `/accounts/${id}/password`, may: ['administrator'] },
];

it.each(rules)('$method $path lets in exactly $may', async ({ method, path, may }) => {
  for (const who of everyRole) {
    const caller = await t.as(who);
    const answer = await caller({ method, url: `${t.base}${path}`, ...(method !== 'GET' && { payload: {} }) });
    const isIn = answer.statusCode !== 403 && answer.statusCode !== 401;
    expect(isIn, `${who}: ${answer.statusCode} ${answer.body.slice(0, 200)}`).toBe(may.includes(who));
  }
});

it('asks everybody else to sign in, or says that there is no role', async () => {
  const nobody = await t.app.inject({ url: `${t.base}/units` });
  expect(nobody.statusCode).toBe(401);
  expect(nobody.json()).toMatchObject({
    code: 'sign-in-needed',
    type: 'urn:luoshi:problem:sign-in-needed',
    status: 401,
  });
  const stranger = await t.as('stranger');
  expect((await stranger({ url: `${t.base}/units` })).json().code).toBe('forbidden');
  const clerk = await t.as('clerk');
  expect((await clerk({ url: '/api/places/elsewhere/units' })).json().code).toBe('not-found');
});

it('answers an unknown address and a malformed request with problem documents that name the place of the mistake', async () => {
  const clerk = await t.as('clerk');
  const unknown = await clerk({ url: '/api/nothing' });
  expect(unknown.statusCode).toBe(404);
  expect(unknown.json()).toMatchObject({ code: 'not-found', status: 404 });
  const wrong = await clerk({ url: `${t.base}/matters?page=0&light=blue` });
  expect(wrong.statusCode).toBe(400);
  expect(wrong.json().code).toBe('invalid');
  expect(
    wrong
      .json()
      .errors.map((e: { at: string }) => e.at)
      .sort(),
  ).toEqual(['/light', '/page']);
  const broken = await clerk({
    method: 'POST',
    url: `${t.base}/imports`,
    headers: { 'content-type': 'application/json' },
    payload: '{"text":',
  });
  expect(broken.statusCode).toBe(400);
  expect(broken.headers['content-type']).toContain('application/problem+json');
});

it('keeps administrator, security administrator and auditor apart', async () => {
  const administrator = await t.as('administrator');
  const make = (username: string, grants: { role: Who; unit: null }[]) =>
    administrator({
      method: 'POST',
      url: `${t.base}/accounts`,
      payload: { username, name: '某某', password: 'long-enough', grants },
    });
  const both = await make('both.roles', [
    { role: 'administrator', unit: null },
    { role: 'auditor', unit: null },
  ]);
  expect(both.statusCode).toBe(422);
  expect(both.json().code).toBe('separation-of-duties');
  expect(await t.services.people.find('username', 'both.roles')).toBeNull();

  const one = await make('one.role', [{ role: 'auditor', unit: null }]);
  expect(one.statusCode).toBe(201);
  expect(one.json()).toMatchObject({ username: 'one.role', disabled: false, grants: [{ role: 'auditor' }] });
  expect((await make('one.role', [{ role: 'leader', unit: null }])).json().code).toBe('already-there');

  const reset = await administrator({
    method: 'POST',
    url: `${t.base}/accounts/${one.json().id}/password`,
    payload: { password: 'another-one' },
  });
  expect(reset.statusCode).toBe(200);
  const signIn = await t.app.inject({
    method: 'POST',
    url: '/api/auth/sign-in',
    payload: { account: 'one.role', password: 'another-one' },
  });
  expect(signIn.statusCode).toBe(200);
});
