import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '@luoshi/ledger';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer } from './server.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'luoshi-elsewhere-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('npm start uses another PostgreSQL when DATABASE_URL names one', async () => {
  const elsewhere = await startEmbedded(join(folder, 'elsewhere'), () => {});
  const { user, password, host, port } = elsewhere.connections.admin;
  const DATABASE_URL = `postgres://${user}:${password}@${host}:${port}/postgres`;
  const data = join(folder, 'no-database-here');
  const server = await startServer(['--empty', '--port', '0', '--data', data], { DATABASE_URL });
  try {
    expect(await (await fetch(`${server.url}/api/health`)).json()).toMatchObject({ status: 'ok' });
    expect(existsSync(join(data, 'postgres'))).toBe(false);
  } finally {
    await server.interrupt();
    await elsewhere.stop();
  }
});
