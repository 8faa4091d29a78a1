import { readFileSync } from 'node:fs';
import { indicators } from '@luoshi/vocabulary';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { computedGrowth, meet, range, readFigures, type Series } from './figures.ts';

interface Observation {
  period: string;
  level?: string;
  growth?: string;
  released: string;
}

const observed = (
  parse(readFileSync(new URL('observations.yaml', import.meta.url), 'utf8')) as {
    indicators: Record<string, { unit: string; source: string; observations: Observation[] }>;
  }
).indicators;
const county = readFigures().series.qinglan ?? {};

/** Last month of a period, counted from the year 0: 2026Q2 and 2026-06 are the same. */
function lastMonth(period: string): number {
  const [, year = '', quarter, month] = /^(\d{4})(?:Q([1-4])|-(\d\d))?$/.exec(period) ?? [];
  return Number(year) * 12 + (quarter ? Number(quarter) * 3 : Number(month ?? 12));
}

describe.each(Object.entries(observed))('%s', (id, { unit, source, observations }) => {
  it('is an indicator of the vocabulary with its source', () => {
    const known = indicators().find((indicator) => indicator.id === id);
    expect(known?.source).toBe(source);
    expect(unit).toBe(county[id]?.unit);
  });

  it('ends each year with the figure of the report', () => {
    for (const { period, level, growth } of observations.filter((one) => lastMonth(one.period) % 12 === 0)) {
      const year = period.slice(0, 4);
      if (level) expect(`${period} ${level}`).toBe(`${period} ${county[id]?.actual[year]}`);
      if (growth) expect(`${period} ${growth}`).toBe(`${period} ${county[id]?.growth?.[year]}`);
    }
  });

  it('states growth that agrees with the levels of the two years', () => {
    const levels = new Map(observations.map(({ period, level }) => [period, level]));
    const apart = observations.filter(({ period, level, growth }) => {
      const before = levels.get(period.replace(/^\d{4}/, (year) => String(Number(year) - 1)));
      if (!level || !growth || !before) return false;
      const two = { actual: { 2000: before, 2001: level } } as unknown as Series;
      return !meet(computedGrowth(two, 2001) ?? range(undefined), range(growth));
    });
    expect(apart).toEqual([]);
  });

  it('comes out after its period, in order, with January and February as one', () => {
    for (const { period, released } of observations) {
      const releasedIn = Number(released.slice(0, 4)) * 12 + Number(released.slice(5, 7));
      expect(releasedIn - lastMonth(period)).toBeGreaterThanOrEqual(1);
      expect(period).not.toMatch(/-01$/);
    }
    const days = observations.map(({ released }) => released);
    expect(days).toEqual([...days].sort());
  });
});
