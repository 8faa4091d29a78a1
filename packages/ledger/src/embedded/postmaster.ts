import { readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/**
 * The postmaster that already serves a data directory, if one does: one that outlived a killed server, or that another
 * Luoshi process started. Waits while it starts, recovers or stops. A `postmaster.pid` whose process is gone, or whose
 * number now belongs to something else (usual after a container restart), does not count; the latter is removed,
 * since PostgreSQL itself would refuse to start beside it.
 */
export async function findPostmaster(cluster: string, password: string): Promise<{ port: number } | null> {
  const file = join(cluster, 'postmaster.pid');
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n');
    const pid = Number(lines[0]);
    const port = Number(lines[3]);
    if (!pid || !isAlive(pid)) return null;
    if (!(await isPostmaster(pid))) {
      await unlink(file).catch(() => {});
      return null;
    }
    if (port && (await answers(port, password, cluster))) return { port };
    await sleep(100);
  }
  throw new Error(
    `PostgreSQL in ${cluster} is running but does not answer. See postgres.log beside it, or stop it by hand.`,
  );
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function isPostmaster(pid: number): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return /postgres/.test(command.split('\0')[0] ?? '');
}

async function answers(port: number, password: string, cluster: string): Promise<boolean> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres' });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query('SHOW data_directory');
    return rows[0].data_directory === cluster;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
