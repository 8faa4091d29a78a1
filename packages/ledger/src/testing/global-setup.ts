import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PoolConfig } from 'pg';
import type { TestProject } from 'vitest/node';
import type { Connections } from '../connections.ts';
import { startEmbedded } from '../embedded/embedded.ts';
import { openLedger } from '../ledger.ts';

/** Database that has every migration; each test file works on a clone of it. */
export const TEMPLATE = 'luoshi_template';

declare module 'vitest' {
  interface ProvidedContext {
    /** The PostgreSQL of the run. */
    connections: Connections;
  }
}

/** One real PostgreSQL for the run, with a migrated template; without fsync, since nobody needs its data after a crash. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'luoshi-test-db-'));
  const embedded = await startEmbedded(folder, () => {}, {
    owner: true,
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' },
  });
  const connections = inDatabase(embedded.connections, TEMPLATE);
  const ledger = await openLedger({ connections });
  await ledger.close();
  project.provide('connections', connections);
  return async () => {
    await embedded.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

/** The same server and roles, another database. */
export function inDatabase(connections: Connections, database: string): Connections {
  const to = (connection: PoolConfig): PoolConfig => ({ ...connection, database });
  return {
    admin: to(connections.admin),
    owner: to(connections.owner),
    app: to(connections.app),
    system: to(connections.system),
  };
}
