import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import type pg from 'pg';
import { type Connections, connectionsTo, openPool } from './connections.ts';
import type { Actor, Rules } from './contract.ts';
import type { Embedded } from './embedded/embedded.ts';
import { LedgerFailure } from './failure.ts';
import { migrate } from './migrate.ts';
import { prepareDatabase, withClient } from './prepare.ts';
import { keepMechanismVersions, readRules } from './rules.ts';
import type { Tables } from './schema.ts';

/** One transaction, with what the ledger judges by and who acts. Every function of the ledger takes it first. */
export interface Tx {
  db: Transaction<Tables>;
  rules: Rules;
  /** Null for jobs and the public page. */
  actor: Actor | null;
}

export interface Ledger {
  /** For libraries that bring their own pool: better-auth (app), pg-boss (system; its schema is made, `createSchema: false`). */
  connections: Connections;
  rules: Rules;
  /**
   * One request of an account, one transaction. A `Result` that is not ok rolls back, as a throw does.
   *
   * @param place the one place it is about; null gives reference tables and the account's own grants only
   * @throws LedgerFailure `forbidden` where row-level security refuses
   * @example
   * const units = await ledger.asActor({ account, unit: null }, place.id, (tx) => listUnits(tx, place.id));
   */
  asActor<T>(actor: Actor, place: string | null, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Without sign-in: reference tables and the public functions only. */
  asPublic<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Jobs and first run, in any place. */
  asSystem<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** e.g. `PostgreSQL 18.4`, for /health; fails when the database does not answer. */
  databaseVersion(): Promise<string>;
  /** Brings the planner's statistics up to date; after loading many rows at once, before anybody reads them. */
  analyze(): Promise<void>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Mechanisms and rule sets to judge by; those of the repository's `mechanisms/` when left out. */
  rules?: Rules;
}

/**
 * Prepares the database (roles, schemas), brings it to the newest migration and opens its pools.
 *
 * @throws Error with a message for the user: PostgreSQL too old, roles missing, a database ahead of this release, a
 *   mechanism file with a mistake.
 */
export async function openLedger(
  target: ({ url: string } | { embedded: Embedded } | { connections: Connections }) & OpenOptions,
): Promise<Ledger> {
  const connections =
    'url' in target
      ? connectionsTo(target.url)
      : 'embedded' in target
        ? target.embedded.connections
        : target.connections;
  const rules = target.rules ?? (await readRules());
  await prepareDatabase(connections);
  await migrate(connections.owner);

  const app = database(openPool(connections.app, 12));
  const system = database(openPool(connections.system, 6));

  const ledger: Ledger = {
    connections,
    rules,
    asActor: (actor, place, work) =>
      inTransaction(app, async (db) => {
        await sql`SELECT set_config('luoshi.account', ${actor.account}, true), set_config('luoshi.unit', ${actor.unit ?? ''}, true),
          set_config('luoshi.place', ${place ?? ''}, true)`.execute(db);
        return work({ db, rules, actor });
      }),
    asPublic: (work) => inTransaction(app, (db) => work({ db, rules, actor: null })),
    asSystem: (work) => inTransaction(system, (db) => work({ db, rules, actor: null })),
    async databaseVersion() {
      const { rows } = await sql<{
        version: string;
      }>`SELECT 'PostgreSQL ' || split_part(current_setting('server_version'), ' ', 1) AS version`.execute(app);
      return rows[0]!.version;
    },
    analyze: () =>
      withClient(connections.owner, async (client) => {
        await client.query(
          'ANALYZE luoshi.entry, luoshi.matter, luoshi.matter_unit, luoshi.standing, luoshi.measurement',
        );
      }),
    async close() {
      await Promise.all([app.destroy(), system.destroy()]);
    },
  };
  await ledger.asSystem(keepMechanismVersions);
  return ledger;
}

function database(pool: pg.Pool): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/** Carries a refusal out of the transaction, so that it rolls back and is still returned as a value. */
class Refused {
  readonly result: unknown;
  constructor(result: unknown) {
    this.result = result;
  }
}

async function inTransaction<T>(db: Kysely<Tables>, work: (db: Transaction<Tables>) => Promise<T>): Promise<T> {
  try {
    return await db.transaction().execute(async (tx) => {
      const result = await work(tx);
      if (isRefusal(result)) throw new Refused(result);
      return result;
    });
  } catch (error) {
    if (error instanceof Refused) return error.result as T;
    if ((error as { code?: string }).code === '42501') {
      throw new LedgerFailure(
        {
          code: 'forbidden',
          message: { zh: '您没有权限做这项操作。', en: 'Your role does not allow this.' },
        },
        { cause: error },
      );
    }
    throw error;
  }
}

function isRefusal(result: unknown): boolean {
  return typeof result === 'object' && result !== null && 'ok' in result && result.ok === false;
}
