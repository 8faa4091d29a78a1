import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PoolConfig } from 'pg';
import pg from 'pg';
import type { Connections } from '../connections.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { findPostmaster } from './postmaster.ts';
import { chooseRunAs, type RunAs } from './run-as.ts';
import { readOrMakeSecrets, type Secrets } from './secrets.ts';

/** Major version of the PostgreSQL that comes with this release. */
const MAJOR = '18';

/** Session lock that says: a server owns this cluster. It goes when its process goes, however that ends. */
const OWNER_LOCK = 0x6c756f73;

/** Names of databases that Luoshi makes; there is no other in the cluster. */
export const DATABASE = 'luoshi';

export interface Embedded {
  dataDir: string;
  port: number;
  connections: Connections;
  /** Stops PostgreSQL, unless a server of another process owns it. Safe to call twice. */
  stop(): Promise<void>;
}

export interface StartOptions {
  /**
   * True for the server: it stops the cluster at its end even when it found it running after a crash, and two servers
   * on one data directory are refused. False for commands beside it, which stop only what they started.
   */
  owner?: boolean;
  /** Settings for tests, e.g. `{ fsync: 'off' }`; the default is PostgreSQL's own, with fsync on. */
  settings?: Record<string, string>;
}

/**
 * Starts the embedded PostgreSQL of a data directory, makes it first when there is none, and finds it again when it
 * outlived a killed server. Listens on a free loopback port only.
 *
 * @param log gets one line at a time, for whatever takes longer than a moment.
 * @throws Error with a message for the user: no binaries for the machine, a folder PostgreSQL cannot enter, a cluster of
 *   another major version, a second server on the same data.
 * @example
 * const embedded = await startEmbedded('/var/lib/luoshi', console.log);
 * const ledger = await openLedger({ embedded });
 */
export async function startEmbedded(
  dataDir: string,
  log: (line: string) => void,
  { owner = false, settings = {} }: StartOptions = {},
): Promise<Embedded> {
  const root = resolve(dataDir);
  const cluster = join(root, 'postgres');
  const binaries = await findBinaries();
  await mkdir(root, { recursive: true, mode: 0o700 });
  const runAs = await chooseRunAs([dirname(root), dirname(binaries.postgres)]);
  await runAs.own(root);
  const secrets = await readOrMakeSecrets(join(root, 'postgres.secret'));

  if (!existsSync(join(cluster, 'PG_VERSION'))) {
    log('Making the database / 正在建立数据库 …');
    await makeCluster(cluster, secrets, binaries, runAs);
  }
  await checkVersion(cluster);

  const found = await findPostmaster(cluster, secrets.postgres);
  if (found) log(`Found PostgreSQL running on port ${found.port} / 数据库已在运行`);
  const { port, ours } = found
    ? { port: found.port, ours: false }
    : await startPostmaster(cluster, secrets, binaries, runAs, settings);
  const connections = loopbackConnections(port, secrets);
  const ownership = owner ? await takeOwnership(connections.admin, root) : null;

  let stopped = false;
  return {
    dataDir: root,
    port,
    connections,
    async stop() {
      if (stopped) return;
      stopped = true;
      await ownership?.end();
      if (!owner && (!ours || (await isOwned(connections.admin)))) return;
      await runAs.run(binaries.pg_ctl, ['stop', '-D', cluster, '-m', 'fast', '-w', '-t', '60']);
    },
  };
}

/** Made beside its place and then renamed, so that a kill in between leaves nothing half made. */
async function makeCluster(cluster: string, secrets: Secrets, binaries: Binaries, runAs: RunAs): Promise<void> {
  const unfinished = `${cluster}.new`;
  const passwordFile = `${cluster}.password`;
  await rm(unfinished, { recursive: true, force: true });
  await writeFile(passwordFile, secrets.postgres, { mode: 0o600 });
  await runAs.own(passwordFile);
  try {
    await runAs.run(binaries.initdb, [
      `--pgdata=${unfinished}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      // Under LANG=C initdb would make an SQL_ASCII cluster that drops Chinese from indexes.
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--set=listen_addresses=127.0.0.1',
      '--set=unix_socket_directories=',
      '--set=jit=off',
      // Statistics soon after a load: a planner that takes a full table for an empty one joins it row by row.
      '--set=autovacuum_naptime=15s',
    ]);
  } catch (cause) {
    throw new Error(`PostgreSQL could not be set up in ${cluster}: ${(cause as { stderr?: string }).stderr ?? cause}`, {
      cause,
    });
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(unfinished, cluster);
}

async function checkVersion(cluster: string): Promise<void> {
  const version = (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim();
  if (version === MAJOR) return;
  throw new Error(
    `The data in ${cluster} is of PostgreSQL ${version}, this release brings ${MAJOR}. ` +
      'Start Luoshi in the release that made it.',
  );
}

async function startPostmaster(
  cluster: string,
  secrets: Secrets,
  binaries: Binaries,
  runAs: RunAs,
  settings: Record<string, string>,
): Promise<{ port: number; ours: boolean }> {
  const log = `${cluster}.log`;
  await turnOver(log);
  let failure: unknown;
  // Again when another program took the port, or while processes of a killed postmaster are still going away.
  for (let attempt = 0; attempt < 5; attempt++) {
    const port = await freePort();
    const options = Object.entries({ port: String(port), ...settings }).map(([name, value]) => `-c ${name}=${value}`);
    try {
      await runAs.run(binaries.pg_ctl, ['start', '-D', cluster, '-l', log, '-w', '-t', '300', '-o', options.join(' ')]);
      return { port, ours: true };
    } catch (error) {
      failure = error;
      await sleep(500 * (attempt + 1));
      // Another process of Luoshi started it in the same moment.
      const other = await findPostmaster(cluster, secrets.postgres);
      if (other) return { port: other.port, ours: false };
    }
  }
  const tail = (await readFile(log, 'utf8').catch(() => '')).trim().split('\n').slice(-5).join('\n');
  throw new Error(`PostgreSQL does not start. The end of ${log}:\n${tail}`, { cause: failure });
}

const LARGEST_LOG = 10_000_000;

/** Keeps PostgreSQL's log of earlier starts from growing for ever. */
async function turnOver(log: string): Promise<void> {
  const found = await stat(log).catch(() => null);
  if (found && found.size > LARGEST_LOG) await rename(log, `${log}.old`);
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.on('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => found(port));
    });
  });
}

function loopbackConnections(port: number, secrets: Secrets): Connections {
  const as = (user: keyof Secrets): PoolConfig => ({
    host: '127.0.0.1',
    port,
    database: DATABASE,
    user,
    password: secrets[user],
  });
  return { admin: as('postgres'), owner: as('luoshi_owner'), app: as('luoshi_app'), system: as('luoshi_system') };
}

async function takeOwnership(admin: PoolConfig, root: string): Promise<pg.Client> {
  const client = new pg.Client({ ...admin, database: 'postgres', keepAlive: true });
  client.on('error', () => {});
  await client.connect();
  const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS mine', [OWNER_LOCK]);
  if (rows[0].mine) return client;
  await client.end();
  throw new Error(
    `Another Luoshi server runs on ${root}. Stop it first, or start this one with --data and another folder. / 该数据目录已有服务在运行，请先停止，或用 --data 指定其他目录。`,
  );
}

async function isOwned(admin: PoolConfig): Promise<boolean> {
  const client = new pg.Client({ ...admin, database: 'postgres' });
  await client.connect();
  const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS mine', [OWNER_LOCK]);
  await client.end();
  return !rows[0].mine;
}
