import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const forbidden: [folder: string, line: string][] = [
  ['packages/reader/src', "export * from '@luoshi/ledger';"],
  ['packages/vocabulary/src', "export * from '@luoshi/reader';"],
  ['packages/mechanism/src', "export * from '@luoshi/ledger';"],
  ['packages/writer/src', "export * from '@luoshi/mechanism';"],
  ['packages/ledger/src', "export * from '@luoshi/reader';"],
  ['apps/web/src', "export * from '@luoshi/reader';"],
  ['apps/cli/src', "export * from '@luoshi/server';"],
  ['apps/server/src', "export * from '@luoshi/ledger/src/contract.ts';"],
  ['packages/reader/src', "export * from '../../../packages/mechanism/src/index.ts';"],
  ['packages/reader/src', "export { readFileSync } from 'node:fs';"],
];
const allowed: [folder: string, line: string][] = [
  ['packages/reader/src', "export * from '@luoshi/vocabulary';"],
  ['packages/ledger/src', "export * from '@luoshi/mechanism';"],
  ['apps/server/src', "export * from '@luoshi/reader';"],
];

/** Files that import what they must not (or may), linted in one go; `spoken` holds those the rule spoke about. */
const planted = [...forbidden, ...allowed].map(([folder, line], n) => ({
  line,
  path: `${folder}/planted-${process.pid}-${n}.ts`,
}));
let spoken = new Set<string>();

beforeAll(() => {
  for (const { path, line } of planted) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), `${line}\n`);
  }
  const biome = join(root, 'node_modules/.bin/biome');
  const args = ['lint', '--reporter=github', '--max-diagnostics=none', ...planted.map((p) => p.path)];
  const { stdout } = spawnSync(biome, args, { cwd: root, encoding: 'utf8' });
  const lines = stdout.split('\n').filter((l) => l.includes('noRestrictedImports'));
  spoken = new Set(planted.map((p) => p.path).filter((path) => lines.some((l) => l.includes(path))));
});
afterAll(() => {
  for (const { path } of planted) rmSync(join(root, path), { force: true });
});

describe('the lint holds the direction of imports', () => {
  it.each(forbidden.map((row, n) => [...row, n] as const))('%s may not say %s', (_folder, _line, n) => {
    expect(spoken).toContain(planted[n]?.path);
  });

  it.each(allowed.map((row, n) => [...row, n] as const))('%s may say %s', (_folder, _line, n) => {
    expect(spoken).not.toContain(planted[forbidden.length + n]?.path);
  });
});
