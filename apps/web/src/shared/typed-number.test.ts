import { describe, expect, it } from 'vitest';
import { doubtOf, isNumber, plainNumber } from './typed-number.ts';

describe('a typed number', () => {
  it.each([
    ['1,200', '1200'],
    ['１２．５', '12.5'],
    [' 12 ', '12'],
    ['1，200', '1200'],
  ])('%s is %s', (typed, plain) => {
    expect(plainNumber(typed)).toBe(plain);
    expect(isNumber(plain)).toBe(true);
  });

  it.each(['12家', '十二', '12.', '1e5', '--3', '12万'])('%s is no number', (typed) => {
    expect(isNumber(plainNumber(typed))).toBe(false);
  });
});

describe('doubtOf', () => {
  it('asks about a cumulative figure that falls', () => {
    expect(doubtOf('11', '12', '20')).toBe('less');
    expect(doubtOf('12', '12', '20')).toBeNull();
  });

  it('asks about a figure in another unit', () => {
    expect(doubtOf('85000', '7', '9')).toBe('much');
    expect(doubtOf('90', null, '9')).toBeNull();
  });
});
