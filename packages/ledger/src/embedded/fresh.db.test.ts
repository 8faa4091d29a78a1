import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withClient } from '../prepare.ts';
import { findBinaries } from './binaries.ts';
import { startEmbedded } from './embedded.ts';
import { chooseRunAs } from './run-as.ts';

let folder: string;
beforeAll(async () => {
  // mkdtemp makes it for its owner only.
  folder = await mkdtemp(join(tmpdir(), 'luoshi-fresh-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a fresh embedded PostgreSQL', () => {
  test('is made anew when its making was interrupted', async () => {
    const half = join(folder, 'half');
    await mkdir(join(half, 'postgres.new', 'base'), { recursive: true });
    const embedded = await startEmbedded(half, () => {});
    const admin = { ...embedded.connections.admin, database: 'postgres' };
    const { rows } = await withClient(admin, (client) => client.query('SELECT 1 AS one'));
    expect(rows).toEqual([{ one: 1 }]);
    await embedded.stop();
  });

  test('runs from a clone that only its owner may enter', async () => {
    const { initdb } = await findBinaries();
    const clone = join(folder, 'clone');
    await cp(dirname(dirname(initdb)), clone, { recursive: true, verbatimSymlinks: true });
    const runAs = await chooseRunAs([clone]);
    expect((await runAs.run(join(clone, 'bin', 'postgres'), ['--version'])).stdout).toMatch(/PostgreSQL\) 18/);
  });
});
