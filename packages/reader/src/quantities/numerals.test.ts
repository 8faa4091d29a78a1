import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numeralValue } from './numerals.ts';

describe('numeralValue', () => {
  it.each([
    ['十八', 18],
    ['七十八', 78],
    ['一百五十九亿', 15_900_000_000],
    ['两千零三', 2003],
    ['三万五千', 35_000],
    ['二〇三五', 2035],
  ])('%s', (numeral, value) => expect(numeralValue(numeral)).toBe(value));

  it('is null for what is no numeral', () => {
    expect(numeralValue('')).toBeNull();
    expect(numeralValue('亿')).toBeNull();
    expect(numeralValue('三个')).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'零〇一二两三九十百千万亿个'), maxLength: 12 }), (numeral) => {
        numeralValue(numeral);
      }),
    );
  });
});
