import pg, { type PoolConfig } from 'pg';

/** How to reach the database in each of its roles. */
export interface Connections {
  /** May create databases and roles; used at the start only. */
  admin: PoolConfig;
  /** luoshi_owner: owns the tables, runs migrations. */
  owner: PoolConfig;
  /** luoshi_app: requests. */
  app: PoolConfig;
  /** luoshi_system: jobs. */
  system: PoolConfig;
}

/** Connections to a PostgreSQL of your own: one login, which takes the role of each connection with `SET ROLE`. */
export function connectionsTo(url: string): Connections {
  const as = (role: string): PoolConfig => ({ connectionString: url, options: `-c role=${role}` });
  return {
    admin: { connectionString: url },
    owner: as('luoshi_owner'),
    app: as('luoshi_app'),
    system: as('luoshi_system'),
  };
}

const DATE = 1082;
const TIMESTAMPTZ = 1184;
const INT8 = 20;

/** Values as the ledger's functions give them: dates `YYYY-MM-DD`, instants ISO UTC, counts numbers, numeric strings. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format: 'text' | 'binary') => {
    if (oid === DATE) return (text: string) => text;
    if (oid === TIMESTAMPTZ) return (text: string) => new Date(text).toISOString();
    if (oid === INT8) return Number;
    return format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid, 'text');
  }) as typeof pg.types.getTypeParser,
};

/** A pool that a broken connection does not bring down. A request that hangs is cut off before its day's root closes. */
export function openPool(connection: PoolConfig, max: number): pg.Pool {
  const pool = new pg.Pool({
    ...connection,
    types,
    max,
    application_name: 'luoshi',
    statement_timeout: 120_000,
    idle_in_transaction_session_timeout: 120_000,
  });
  // An idle connection may be cut (restart of the database); the pool makes a new one when it is needed.
  pool.on('error', () => {});
  return pool;
}
