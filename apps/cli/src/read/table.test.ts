import { describe, expect, it } from 'vitest';
import { displayWidth } from './table.ts';

describe('the width a terminal gives a text', () => {
  it.each([
    ['增速 5%', 7],
    ['，。“”', 6],
    ['abc', 3],
    ['m²', 2],
    ['𠀀', 2],
  ])('%s', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});
