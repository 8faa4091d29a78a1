import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from './server.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'luoshi-start-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const accountOf = (printed: string, username: string) => new RegExp(`^ {4}${username} +(\\S+)`, 'm').exec(printed)?.[1];

const signIn = (url: string, account: string, password: string) =>
  fetch(`${url}/api/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ account, password }),
  });

describe('npm start -- --empty', () => {
  it('makes an own place with first accounts, stops cleanly, and comes back with them after a kill', async () => {
    const data = join(folder, 'own');
    const args = ['--empty', '--place', '清河县', '--port', '0', '--data', data];
    const first = await startServer(args);
    const password = accountOf(first.printed, 'ducha');
    expect(first.printed).toContain('清河县');
    expect(password).toBeTruthy();
    expect((await signIn(first.url, 'ducha', password!)).status).toBe(200);
    await first.kill();

    // The database outlived its server; the next one finds it.
    const second = await startServer(args);
    expect((await signIn(second.url, 'ducha', password!)).status).toBe(200);
    expect(await second.interrupt()).toBe(0);
    expect(existsSync(join(data, 'postgres', 'postmaster.pid'))).toBe(false);
  });
});
