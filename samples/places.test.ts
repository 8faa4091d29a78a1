import { readFileSync } from 'node:fs';
import { duties } from '@luoshi/vocabulary';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Places {
  places: { id: string; parent: string | null }[];
  reports: { place: string; file: string; delivered: string; speaker: string }[];
  units: { id: string; name: string; short: string; kind: string; aliases?: string[]; duties?: string[] }[];
  leaders: { id: string; name: string; units: string[] }[];
  accounts: { account: string; name: string; phone: string; role: string; unit?: string; leader?: string }[];
}

const here = (path: string) => new URL(path, import.meta.url);
const sample = parse(readFileSync(here('places.yaml'), 'utf8')) as Places;
const unitIds = sample.units.map(({ id }) => id);

describe('places.yaml', () => {
  it('gives every unit its duties, here or in the vocabulary', () => {
    const known = new Set(duties().map(({ id }) => id));
    const without = sample.units.filter(({ id, kind, duties: own }) => kind !== 'town' && !own && !known.has(id));
    expect(without).toEqual([]);
  });

  it('has every unit under exactly one leader', () => {
    expect(sample.leaders.flatMap(({ units }) => units).sort()).toEqual([...unitIds].sort());
  });

  it('calls no two units alike', () => {
    const names = sample.units.flatMap(({ name, short, aliases = [] }) => [...new Set([name, short, ...aliases])]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has an account for each role, of units and leaders that exist, with telephone numbers nobody has', () => {
    const roles = new Set(sample.accounts.map(({ role }) => role));
    expect([...roles].sort()).toEqual(
      ['administrator', 'auditor', 'clerk', 'deputy', 'leader', 'security-administrator', 'unit-clerk'].sort(),
    );
    for (const { unit, leader, phone } of sample.accounts) {
      if (unit) expect(unitIds).toContain(unit);
      if (leader) expect(sample.leaders.map(({ id }) => id)).toContain(leader);
      expect(phone).toMatch(/^1990000\d{4}$/);
    }
  });

  it.each(sample.reports)('names speaker and day as $file does', ({ file, delivered, speaker }) => {
    const head = readFileSync(here(file), 'utf8').slice(0, 120);
    const [year, month, day] = delivered.split('-').map(Number);
    expect(head).toContain(`${year}年${month}月${day}日`);
    expect(head).toContain(speaker);
  });
});
