import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import type { Rules } from '../contract.ts';
import { type Ledger, openLedger } from '../ledger.ts';
import { withClient } from '../prepare.ts';
import { inDatabase, TEMPLATE } from './global-setup.ts';

export interface TestLedger extends Ledger {
  /** Runs SQL as the superuser, e.g. to plant a fault that no role of Luoshi could. */
  asSuperuser(statement: string, values?: unknown[]): Promise<pg.QueryResult>;
  /** Closes the pools and drops the database. */
  drop(): Promise<void>;
}

/**
 * A ledger on a fresh database of its own, cloned from the migrated template; takes about 0.1 s.
 *
 * @example
 * const ledger = await testLedger();
 * afterAll(() => ledger.drop());
 */
export async function testLedger(options: { rules?: Rules } = {}): Promise<TestLedger> {
  const template = inject('connections');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const onServer = { ...template.admin, database: 'postgres' };
  await withClient(onServer, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`));
  const connections = inDatabase(template, name);
  const ledger = await openLedger({ connections, ...options });
  const superuser = new pg.Pool({ ...connections.admin, max: 1 });
  superuser.on('error', () => {});
  return {
    ...ledger,
    asSuperuser: (statement, values) => superuser.query(statement, values),
    async drop() {
      await Promise.all([ledger.close(), superuser.end()]);
      await withClient(onServer, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
    },
  };
}
