import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestLedger, testLedger } from './testing/index.ts';

let ledger: TestLedger;
beforeAll(async () => {
  ledger = await testLedger();
});
afterAll(() => ledger?.drop());

/** Small tables that are the same everywhere. Every other one is a domain table and goes by place. */
const REFERENCE = ['account', 'mechanism_version', 'migration', 'place'];

const column = async (statement: string) =>
  (await ledger.asSuperuser(statement)).rows.map((row) => Object.values(row)[0]);

describe('every table of the schema', () => {
  test('is a reference table or has a place', async () => {
    const tables = await column(`
      SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'luoshi'::regnamespace AND c.relkind = 'r'
        AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'place') ORDER BY 1`);
    expect(tables).toEqual(REFERENCE);
  });

  test('with a place has keys and uniques that begin with it', async () => {
    const wrong = await column(`
      SELECT i.indexrelid::regclass::text FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
      JOIN pg_attribute p ON p.attrelid = c.oid AND p.attname = 'place'
      WHERE c.relnamespace = 'luoshi'::regnamespace AND i.indisunique AND i.indkey[0] <> p.attnum`);
    expect(wrong).toEqual([]);
    const keyless = await column(`
      SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'luoshi'::regnamespace AND c.relkind = 'r'
        AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary)`);
    expect(keyless).toEqual([]);
  });

  test('refers to other domain tables by (place, …) only', async () => {
    const wrong = await column(`
      SELECT k.conrelid::regclass || ' → ' || k.confrelid::regclass FROM pg_constraint k
      JOIN pg_attribute p ON p.attrelid = k.conrelid AND p.attname = 'place'
      JOIN pg_attribute f ON f.attrelid = k.confrelid AND f.attname = 'place'
      WHERE k.contype = 'f' AND k.connamespace = 'luoshi'::regnamespace
        AND NOT (k.conkey[1] = p.attnum AND k.confkey[1] = f.attnum)`);
    expect(wrong).toEqual([]);
    const outward = await column(`
      SELECT k.conrelid::regclass || ' → ' || k.confrelid::regclass FROM pg_constraint k
      JOIN pg_class c ON c.oid = k.confrelid
      WHERE k.contype = 'f' AND k.connamespace = 'luoshi'::regnamespace AND c.relname NOT IN (${REFERENCE.map((t) => `'${t}'`)})
        AND NOT EXISTS (SELECT FROM pg_attribute f WHERE f.attrelid = c.oid AND f.attname = 'place')`);
    expect(outward).toEqual([]);
  });

  test('with a place has row-level security and a policy for jobs', async () => {
    const open = await column(`
      SELECT c.relname FROM pg_class c JOIN pg_attribute p ON p.attrelid = c.oid AND p.attname = 'place'
      WHERE c.relnamespace = 'luoshi'::regnamespace AND c.relkind = 'r' AND (NOT c.relrowsecurity
        OR NOT EXISTS (SELECT FROM pg_policy y WHERE y.polrelid = c.oid AND y.polname = 'jobs'))`);
    expect(open).toEqual([]);
  });

  test('belongs to luoshi_owner, which neither requests nor jobs are', async () => {
    expect(await column(`SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'luoshi'`)).toEqual([
      'luoshi_owner',
    ]);
    expect(
      await column(
        `SELECT pg_has_role('luoshi_app', 'luoshi_owner', 'MEMBER') OR pg_has_role('luoshi_system', 'luoshi_owner', 'MEMBER')`,
      ),
    ).toEqual([false]);
  });
});

test('no role but the owner may change or delete what is append-only', async () => {
  const allowed = await column(`
    SELECT r || ' ' || p || ' ' || t FROM unnest(ARRAY['luoshi_app', 'luoshi_system']) r,
      unnest(ARRAY['UPDATE', 'DELETE', 'TRUNCATE']) p, unnest(ARRAY['entry', 'observation', 'day_root', 'fact_correction']) t
    WHERE has_table_privilege(r, 'luoshi.' || t, p) OR (p = 'UPDATE' AND has_any_column_privilege(r, 'luoshi.' || t, p))`);
  expect(allowed).toEqual([]);
});

test('security-definer functions fix their search path and are few', async () => {
  const loose = await column(`
    SELECT proname FROM pg_proc WHERE pronamespace = 'luoshi'::regnamespace AND prosecdef
      AND NOT coalesce(proconfig::text, '') LIKE '%search_path=pg_catalog, pg_temp%'`);
  expect(loose).toEqual([]);
});
