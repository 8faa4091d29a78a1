import { readdir, readFile } from 'node:fs/promises';
import type { PoolConfig } from 'pg';
import { withClient } from './prepare.ts';

const TABLE_LOCK = 0x6c756f6d;

const FOLDER = new URL('../migrations/', import.meta.url);

/**
 * Brings the schema to the newest migration, forward only. Each runs in one transaction that writes its number first,
 * so that of two starters the second waits, sees the number and goes on.
 *
 * @throws Error when the database is ahead of this release.
 */
export async function migrate(owner: PoolConfig): Promise<void> {
  const files = (await readdir(FOLDER)).filter((name) => /^\d{4}_.*\.sql$/.test(name)).sort();
  await withClient(owner, async (client) => {
    // IF NOT EXISTS alone is no protection against another starter in the same moment.
    await client.query(`
      BEGIN;
      SELECT pg_advisory_xact_lock(${TABLE_LOCK});
      CREATE TABLE IF NOT EXISTS luoshi.migration (
        number int PRIMARY KEY, name text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now());
      COMMIT`);
    const { rows } = await client.query<{ number: number }>('SELECT number FROM luoshi.migration');
    const applied = new Set(rows.map((row) => row.number));
    const ahead = Math.max(0, ...applied);
    if (ahead > Number(files.at(-1)?.slice(0, 4))) {
      throw new Error(
        `The database is at migration ${ahead}, newer than this release of Luoshi. Update Luoshi. / 数据库版本高于本程序，请升级程序。`,
      );
    }
    for (const name of files) {
      const number = Number(name.slice(0, 4));
      if (applied.has(number)) continue;
      await client.query('BEGIN');
      try {
        const first = await client.query(
          'INSERT INTO luoshi.migration (number, name) VALUES ($1, $2) ON CONFLICT DO NOTHING',
          [number, name],
        );
        if (first.rowCount === 1) await client.query(await readFile(new URL(name, FOLDER), 'utf8'));
        await client.query('COMMIT');
      } catch (cause) {
        await client.query('ROLLBACK');
        throw new Error(`Migration ${name} failed: ${(cause as Error).message}`, { cause });
      }
    }
  });
}
