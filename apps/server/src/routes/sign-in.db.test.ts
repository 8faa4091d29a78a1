import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp, testPassword } from '../testing/test-app.ts';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t.close());

const signIn = (account: string, password: string, remoteAddress = '127.0.0.1') =>
  t.app.inject({ method: 'POST', url: '/api/auth/sign-in', payload: { account, password }, remoteAddress });

describe('signing in', () => {
  it('works by account name and by phone, in one field, and sets a cookie that scripts cannot read', async () => {
    await t.services.people.create({
      username: 'Wang.Min',
      name: '王敏',
      phone: '13900000001',
      email: null,
      password: testPassword,
    });
    for (const account of ['Wang.Min', 'wang.min', '13900000001']) {
      const answer = await signIn(account, testPassword);
      expect(answer.statusCode, account).toBe(200);
      expect(answer.json().account).toMatchObject({ username: 'Wang.Min', name: '王敏', phone: '13900000001' });
      expect(String(answer.headers['set-cookie'])).toMatch(/HttpOnly.*SameSite=Lax/);
    }
  });

  it('says the same for a wrong password and for nobody, in the language asked for', async () => {
    const wrong = await signIn('wang.min', 'not the password');
    const nobody = await signIn('nobody.at.all', 'not the password');
    expect(wrong.statusCode).toBe(401);
    expect(wrong.json()).toEqual(nobody.json());
    expect(wrong.json()).toMatchObject({ code: 'wrong-password', status: 401 });
    expect(wrong.headers['content-type']).toContain('application/problem+json');
    const english = await t.app.inject({
      method: 'POST',
      url: '/api/auth/sign-in',
      headers: { 'accept-language': 'en-GB,en;q=0.9' },
      payload: { account: 'wang.min', password: 'x' },
    });
    expect(english.json().detail).toMatch(/^Wrong account or password/);
    expect(wrong.json().detail).toMatch(/账号或密码不对/);
  });

  it('refuses a disabled account and ends its sessions', async () => {
    const clerk = await t.as('clerk');
    expect((await clerk({ url: '/api/session' })).statusCode).toBe(200);
    const person = await t.services.people.find('username', 'clerk');
    await t.services.people.setDisabled(person!.id, true);
    expect((await clerk({ url: '/api/session' })).statusCode).toBe(401);
    expect((await signIn('clerk', testPassword)).json().code).toBe('disabled');
    await t.services.people.setDisabled(person!.id, false);
  });

  it('slows guessing down: the eleventh try in a minute for one account is refused', async () => {
    const answers = [];
    for (let i = 0; i < 11; i++) answers.push(await signIn('guessed', 'guess', '10.0.0.9'));
    expect(answers[9]?.statusCode).toBe(401);
    expect(answers[10]?.statusCode).toBe(429);
    expect(answers[10]?.json().code).toBe('too-many-requests');
    expect((await signIn('another', 'guess', '10.0.0.9')).statusCode).toBe(401);
  });

  it('ends with signing out', async () => {
    const leader = await t.as('leader');
    expect((await leader({ url: '/api/session' })).json().grants).toMatchObject([{ role: 'leader' }]);
    expect((await leader({ method: 'POST', url: '/api/auth/sign-out' })).statusCode).toBe(204);
    expect((await leader({ url: '/api/session' })).json().code).toBe('sign-in-needed');
  });

  it('lets people change their own password, knowing the old one', async () => {
    const auditor = await t.as('auditor');
    const change = (current: string) =>
      auditor({ method: 'POST', url: '/api/auth/password', payload: { current, password: 'another-horse' } });
    expect((await change('wrong')).json().code).toBe('wrong-password');
    expect((await change(testPassword)).statusCode).toBe(204);
    expect((await signIn('auditor', 'another-horse')).statusCode).toBe(200);
  });

  it('keeps demo accounts to this machine', async () => {
    const demo = { username: 'demo', name: '演示', phone: null, email: null, password: testPassword, demo: true };
    await t.services.people.create(demo);
    expect((await signIn('demo', testPassword, '127.0.0.1')).statusCode).toBe(200);
    const elsewhere = await signIn('demo', testPassword, '192.168.1.20');
    expect(elsewhere.statusCode).toBe(403);
    expect(elsewhere.json().code).toBe('demo-elsewhere');
    expect(elsewhere.headers['set-cookie']).toBeUndefined();
  });

  it('refuses writes that another site sends', async () => {
    const answer = await t.app.inject({
      method: 'POST',
      url: '/api/auth/sign-in',
      headers: { 'sec-fetch-site': 'cross-site' },
      payload: { account: 'wang.min', password: testPassword },
    });
    expect(answer.statusCode).toBe(403);
  });
});
