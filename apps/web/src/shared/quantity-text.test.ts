import { describe, expect, it } from 'vitest';
import { decimalText, quantityText } from './quantity-text.tsx';

describe('decimalText', () => {
  it.each([
    ['12.50', '12.5'],
    ['1234567', '1,234,567'],
    ['-1234.05', '−1,234.05'],
    ['0.00', '0'],
    ['900719925474099312345.125', '900,719,925,474,099,312,345.125'],
  ])('writes %s as %s, exactly', (value, text) => {
    expect(decimalText(value)).toBe(text);
  });
});

describe('quantityText', () => {
  it('puts a percent sign close and a word apart', () => {
    expect(quantityText('6.5', '%')).toBe('6.5%');
    expect(quantityText('84', '个小区')).toBe('84\u202f个小区');
  });
});
