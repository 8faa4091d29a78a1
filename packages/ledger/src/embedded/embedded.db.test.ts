import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withClient } from '../prepare.ts';
import { type Embedded, startEmbedded } from './embedded.ts';

let folder: string;
let data: string;
beforeAll(async () => {
  // As `mktemp -d` makes it: for its owner only.
  folder = await mkdtemp(join(tmpdir(), 'luoshi-embedded-'));
  await chmod(folder, 0o700);
  data = join(folder, 'data');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const query = (embedded: Embedded, text: string) =>
  withClient(
    { ...embedded.connections.admin, database: 'postgres' },
    async (client) => (await client.query(text)).rows,
  );

/** Another process that starts PostgreSQL as the server does, under LANG=C, and then runs `work`. */
function otherProcess(work: string): { process: ChildProcess; lines: AsyncIterator<string> } {
  const script = `
    import pg from 'pg';
    import { startEmbedded } from '${new URL('./embedded.ts', import.meta.url)}';
    const embedded = await startEmbedded('${data}', () => {}, { owner: true });
    const client = new pg.Client({ ...embedded.connections.admin, database: 'postgres' });
    client.on('error', () => {});
    await client.connect();
    ${work}`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
    cwd: import.meta.dirname,
    env: { ...process.env, LANG: 'C', LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { process: child, lines: createInterface({ input: child.stdout! })[Symbol.asyncIterator]() };
}

describe('the embedded PostgreSQL', () => {
  test('under a 0700 folder and LANG=C makes a cluster that keeps Chinese', async () => {
    const other = otherProcess(`
      await client.query("CREATE TABLE unit (name text PRIMARY KEY)");
      await client.query("INSERT INTO unit VALUES ('县住建局'), ('县发改局'), ('县财政局'), ('县教育局')");
      console.log('done');
      await client.end();
      await embedded.stop();`);
    expect((await other.lines.next()).value).toBe('done');
    expect(await once(other.process, 'exit')).toEqual([0, null]);

    const embedded = await startEmbedded(data, () => {});
    expect(await query(embedded, 'SHOW server_encoding')).toEqual([{ server_encoding: 'UTF8' }]);
    expect(await query(embedded, 'SHOW fsync')).toEqual([{ fsync: 'on' }]);
    await query(embedded, `CREATE COLLATION pinyin (provider = icu, locale = 'zh-u-co-pinyin')`);
    expect(await query(embedded, `SELECT count(*)::int AS n FROM unit WHERE name = '县财政局'`)).toEqual([{ n: 1 }]);
    expect(await query(embedded, 'SELECT name FROM unit ORDER BY name COLLATE pinyin')).toEqual(
      ['县财政局', '县发改局', '县教育局', '县住建局'].map((name) => ({ name })),
    );
    await embedded.stop();
  });

  test('keeps its passwords to itself and listens on the loopback only', async () => {
    expect((await stat(join(data, 'postgres.secret'))).mode & 0o777).toBe(0o600);
    const embedded = await startEmbedded(data, () => {});
    expect(await query(embedded, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    await expect(
      withClient({ ...embedded.connections.admin, password: 'guess', database: 'postgres' }, (c) => c.query('SELECT')),
    ).rejects.toThrow(/password authentication failed/);
    await embedded.stop();
  });

  test('survives kill -9 of the server: it is found running, with every committed row', async () => {
    const other = otherProcess(`
      await client.query('CREATE TABLE line (n int PRIMARY KEY)');
      for (let n = 1; ; n++) { await client.query('INSERT INTO line VALUES ($1)', [n]); console.log(n); }`);
    let committed = 0;
    while (committed < 50) committed = Number((await other.lines.next()).value);
    other.process.kill('SIGKILL');
    await once(other.process, 'exit');

    const log: string[] = [];
    const embedded = await startEmbedded(data, (line) => log.push(line), { owner: true });
    expect(log.join()).toMatch(/Found PostgreSQL running/);
    const [{ n }] = (await query(embedded, 'SELECT count(*)::int AS n FROM line')) as [{ n: number }];
    expect(n).toBeGreaterThanOrEqual(committed);
    await embedded.stop();
    await expect(query(embedded, 'SELECT')).rejects.toThrow(/ECONNREFUSED/);
  });

  test('recovers when PostgreSQL itself was killed too', async () => {
    const embedded = await startEmbedded(data, () => {});
    await query(embedded, 'INSERT INTO line VALUES (-1)');
    const pid = Number((await readFile(join(data, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]);
    process.kill(pid, 'SIGKILL');
    const again = await startEmbedded(data, () => {});
    expect(await query(again, 'SELECT n FROM line WHERE n = -1')).toEqual([{ n: -1 }]);
    await again.stop();
  });

  test('starts beside a postmaster.pid whose number now belongs to another program', async () => {
    await writeFile(
      join(data, 'postgres', 'postmaster.pid'),
      `${process.pid}\n${join(data, 'postgres')}\n1\n1\n\n\n\n`,
    );
    const embedded = await startEmbedded(data, () => {});
    expect(await query(embedded, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await embedded.stop();
  });

  test('is stopped by its owner, not by a command beside it; a second owner is refused', async () => {
    const server = await startEmbedded(data, () => {}, { owner: true });
    const command = await startEmbedded(data, () => {});
    await expect(startEmbedded(data, () => {}, { owner: true })).rejects.toThrow(/Another Luoshi server/);
    await command.stop();
    expect(await query(server, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await server.stop();
    await expect(query(server, 'SELECT')).rejects.toThrow(/ECONNREFUSED/);
  });

  test('is started once by two that start in the same moment', async () => {
    const [one, two] = await Promise.all([startEmbedded(data, () => {}), startEmbedded(data, () => {})]);
    expect(one.port).toBe(two.port);
    await Promise.all([one.stop(), two.stop()]);
    await expect(query(one, 'SELECT')).rejects.toThrow(/ECONNREFUSED/);
  });

  test('refuses data of another major version and says what to do', async () => {
    const file = join(data, 'postgres', 'PG_VERSION');
    await writeFile(file, '17\n');
    await expect(startEmbedded(data, () => {})).rejects.toThrow(/is of PostgreSQL 17, this release brings 18/);
    await writeFile(file, '18\n');
  });
});
