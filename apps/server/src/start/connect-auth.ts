import type { Connections } from '@luoshi/ledger';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { v7 as newId } from 'uuid';
import { createAuth } from '../sign-in/auth.ts';
import { type People, people } from '../sign-in/people.ts';

/** better-auth on the requests' role of the ledger's database. `close` gives its connections back. */
export function connectPeople(
  connections: Connections,
  secret: string,
): { people: People; close: () => Promise<void> } {
  const pool = new pg.Pool({ ...connections.app, max: 4, application_name: 'luoshi-sign-in' });
  // A lost idle connection is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  const database = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  const auth = createAuth({ database, secret, newId });
  return { people: people(auth), close: () => database.destroy() };
}
