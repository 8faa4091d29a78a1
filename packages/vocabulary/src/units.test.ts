import { describe, expect, it } from 'vitest';
import { loadUnits } from './units.ts';

describe('units.yaml', () => {
  const units = loadUnits();

  it('gives each unit word its dimension and factor to the base unit', () => {
    expect(units.words.get('公里')).toEqual({ word: '公里', dimension: 'length', base: '米', factor: '1000' });
    expect(units.words.get('家')).toEqual({ word: '家', dimension: 'count', base: '个', factor: '1' });
    expect(units.words.get('个百分点')?.dimension).toBe('points');
  });

  it('has a base unit of factor one in every dimension', () => {
    for (const { base, dimension } of units.words.values())
      expect(units.words.get(base), `${dimension}: ${base}`).toMatchObject({ dimension, factor: '1' });
  });

  it('knows the multipliers as decimal strings', () => expect(units.multipliers.get('万亿')).toBe('1000000000000'));
});
