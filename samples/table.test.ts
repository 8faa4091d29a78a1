import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readReport } from './figures.ts';

const here = (path: string) => new URL(path, import.meta.url);
const { rows } = parse(readFileSync(here('qinglan-2026-table.yaml'), 'utf8')) as {
  rows: { task: string; units: string; leader: string; sentence: string | null }[];
};
const { units, leaders } = parse(readFileSync(here('places.yaml'), 'utf8')) as {
  units: { name: string; short: string; aliases?: string[] }[];
  leaders: { name: string }[];
};

describe("the office's own table", () => {
  it('has rows for sentences of the report, and three for none', () => {
    const report = readReport('qinglan-2026');
    expect(rows.filter(({ sentence }) => sentence !== null && !report.includes(sentence))).toEqual([]);
    expect(rows.filter(({ sentence }) => sentence === null)).toHaveLength(3);
    expect(rows.length).toBeGreaterThanOrEqual(43);
  });

  it('names units and leaders of the county, and one unit that does not exist', () => {
    const known = new Set(['各镇', ...units.flatMap(({ name, short, aliases = [] }) => [name, short, ...aliases])]);
    const named = rows.flatMap((row) => row.units.split(/[、\n]+/));
    expect(named.filter((unit) => !known.has(unit))).toEqual(['县智慧城市运营中心']);
    expect(rows.filter(({ leader }) => !leaders.some(({ name }) => name === leader))).toEqual([]);
  });
});
