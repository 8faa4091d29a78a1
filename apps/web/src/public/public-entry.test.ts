import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const here = import.meta.dirname;

/** Every package that a file, or a file it imports, stands on. Types cost nothing and are left out. */
function packagesOf(file: string, seen = new Set<string>(), packages = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file)) return packages;
  seen.add(file);
  if (!/\.tsx?$/.test(file)) return packages;
  const source = readFileSync(file, 'utf8');
  const imports = source.matchAll(
    /(?:^|\n)(?:import|export)\s(?!type\b)[^'";]*?['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g,
  );
  for (const match of imports) {
    const name = (match[1] ?? match[2] ?? match[3]) as string;
    if (name.startsWith('.')) packagesOf(join(dirname(file), name), seen, packages);
    else packages.add(name);
  }
  return packages;
}

describe('the public entry', () => {
  it('is light: no component library, no charts, no router, no query client', () => {
    const heavy = /^(antd|@ant-design|echarts|@tanstack|dayjs)/;
    expect([...packagesOf(join(here, 'main.tsx'))].filter((name) => heavy.test(name))).toEqual([]);
  });

  it('is seen through: the walk finds what the office stands on', () => {
    const office = packagesOf(join(here, '../main.tsx'));
    expect([...office]).toEqual(expect.arrayContaining(['react', 'antd', '@tanstack/react-router']));
  });
});
