import pg, { type PoolConfig } from 'pg';
import type { Connections } from './connections.ts';

const OLDEST_MAJOR = 15;
/** Only one starter at a time makes roles and schemas. */
const PREPARE_LOCK = 0x6c756f74;
const ROLES = ['luoshi_owner', 'luoshi_app', 'luoshi_system'] as const;

/** What an administrator runs once where Luoshi's own login may not create roles. */
const BY_HAND = `
  CREATE ROLE luoshi_owner NOLOGIN;
  CREATE ROLE luoshi_app NOLOGIN;
  CREATE ROLE luoshi_system NOLOGIN;
  GRANT luoshi_owner, luoshi_app, luoshi_system TO <login of DATABASE_URL>;
  GRANT CREATE, TEMPORARY ON DATABASE <database> TO luoshi_owner, <login of DATABASE_URL>;`;

/**
 * Makes what migrations stand on: the database (embedded only), the three roles, the schemas `luoshi` and `auth` of
 * luoshi_owner and `pgboss` of luoshi_system. Does nothing the second time.
 *
 * @throws Error when PostgreSQL is older than 15, or the login may not create roles; the message says what to run.
 */
export async function prepareDatabase(connections: Connections): Promise<void> {
  if (connections.admin.database !== undefined) await createDatabase(connections.admin);
  await withClient(connections.admin, async (client) => {
    const version = Number((await client.query('SHOW server_version_num')).rows[0].server_version_num);
    if (version < OLDEST_MAJOR * 10000) {
      throw new Error(
        `Luoshi needs PostgreSQL ${OLDEST_MAJOR} or newer; DATABASE_URL points to ${Math.floor(version / 10000)}. / 需要 PostgreSQL ${OLDEST_MAJOR} 及以上版本。`,
      );
    }
    await client.query('SELECT pg_advisory_lock($1)', [PREPARE_LOCK]);
    try {
      for (const role of ROLES) await createRole(client, role, passwordOf(connections, role));
      await createSchemas(client);
    } catch (cause) {
      if ((cause as { code?: string }).code !== '42501') throw cause;
      throw new Error(
        `The login of DATABASE_URL may not create Luoshi's roles or schemas. Let an administrator run:${BY_HAND}`,
        { cause },
      );
    }
  });
}

async function createDatabase(admin: PoolConfig): Promise<void> {
  await withClient({ ...admin, database: 'postgres' }, async (client) => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [admin.database]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(admin.database!)}`);
  });
}

/** With a password (embedded) the role signs in itself; else the login of DATABASE_URL takes its place. */
async function createRole(client: pg.Client, role: string, password: string | null): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  if (rowCount === 0) {
    const login = password === null ? 'NOLOGIN' : `LOGIN PASSWORD ${pg.escapeLiteral(password)}`;
    await client.query(`CREATE ROLE ${role} ${login}`);
  }
  if (password !== null) return;
  const { rows } = await client.query(`SELECT pg_has_role(current_user, $1, 'MEMBER') AS member`, [role]);
  if (!rows[0].member) await client.query(`GRANT ${role} TO CURRENT_USER`);
}

async function createSchemas(client: pg.Client): Promise<void> {
  const { rows } = await client.query(`SELECT current_database() AS name`);
  await client.query(`GRANT CREATE, TEMPORARY ON DATABASE ${pg.escapeIdentifier(rows[0].name)} TO luoshi_owner`);
  for (const [schema, owner] of [
    ['luoshi', 'luoshi_owner'],
    ['auth', 'luoshi_owner'],
    ['pgboss', 'luoshi_system'],
  ]) {
    const { rowCount } = await client.query('SELECT FROM pg_namespace WHERE nspname = $1', [schema]);
    if (rowCount === 0) await client.query(`CREATE SCHEMA ${schema} AUTHORIZATION ${owner}`);
  }
}

function passwordOf(connections: Connections, role: (typeof ROLES)[number]): string | null {
  const connection = [connections.owner, connections.app, connections.system].find((c) => c.user === role);
  return (connection?.password as string | undefined) ?? null;
}

export async function withClient<T>(connection: PoolConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
