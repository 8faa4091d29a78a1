import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openLedger, type Tx } from './ledger.ts';
import { migrate } from './migrate.ts';
import { prepareDatabase, withClient } from './prepare.ts';
import { inDatabase } from './testing/global-setup.ts';

const name = `migrate_${randomBytes(6).toString('hex')}`;
const connections = inDatabase(inject('connections'), name);
const onServer = { ...connections.admin, database: 'postgres' };

beforeAll(() => withClient(onServer, (client) => client.query(`CREATE DATABASE ${name}`)));
afterAll(() => withClient(onServer, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`)));

describe('a database is brought to the newest migration', () => {
  test('by two starters at once, each migration once', async () => {
    await prepareDatabase(connections);
    await Promise.all([migrate(connections.owner), migrate(connections.owner)]);
    const files = (await readdir(new URL('../migrations/', import.meta.url))).filter((file) => file.endsWith('.sql'));
    const { rows } = await withClient(connections.owner, (c) =>
      c.query('SELECT number FROM luoshi.migration ORDER BY number'),
    );
    expect(rows.map((row) => row.number)).toEqual(files.map((_, i) => i + 1));
  });

  test('and refuses to work on one that is ahead of it', async () => {
    await withClient(connections.owner, (c) =>
      c.query(`INSERT INTO luoshi.migration (number, name) VALUES (9999, 'later')`),
    );
    await expect(openLedger({ connections })).rejects.toThrow(/newer than this release/);
    await withClient(connections.owner, (c) => c.query('DELETE FROM luoshi.migration WHERE number = 9999'));
  });

  test('also through one login that takes the roles (DATABASE_URL)', async () => {
    const { user, password, host, port } = connections.admin;
    const ledger = await openLedger({ url: `postgres://${user}:${password}@${host}:${port}/${name}` });
    const roleOf = async ({ db }: Tx) =>
      (await sql<{ role: string }>`SELECT current_user AS role`.execute(db)).rows[0]?.role;
    expect(await ledger.asPublic(roleOf)).toBe('luoshi_app');
    expect(await ledger.asSystem(roleOf)).toBe('luoshi_system');
    await ledger.close();
  });

  test('and says what an administrator must run when the login of DATABASE_URL may not make roles', async () => {
    const { host, port } = connections.admin;
    const weak = `weak_${name}`;
    const run = (statement: string) => withClient(onServer, (c) => c.query(statement));
    await run(`CREATE ROLE ${weak} LOGIN PASSWORD 'weak'`);
    await run(`CREATE DATABASE ${weak} OWNER ${weak}`);
    await expect(openLedger({ url: `postgres://${weak}:weak@${host}:${port}/${weak}` })).rejects.toThrow(
      /GRANT luoshi_owner, luoshi_app, luoshi_system TO/,
    );
    await run(`DROP DATABASE ${weak} WITH (FORCE)`);
    await run(`DROP ROLE ${weak}`);
  });

  test('with roles that are no superusers, see no more than their policies, and cannot make roles', async () => {
    const { rows } = await withClient(connections.admin, (c) =>
      c.query(
        `SELECT rolname, rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb AS mighty FROM pg_roles WHERE rolname LIKE 'luoshi%' ORDER BY 1`,
      ),
    );
    expect(rows).toEqual([
      { rolname: 'luoshi_app', mighty: false },
      { rolname: 'luoshi_owner', mighty: false },
      { rolname: 'luoshi_system', mighty: false },
    ]);
  });
});
