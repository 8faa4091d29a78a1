import { describe, expect, it } from 'vitest';
import { heat, worstFirst } from './unit-order.ts';

const unit = (name: string, red: number, yellow: number, behind: number, total = 10) => ({
  unit: { id: name, name },
  total,
  byLight: { red, yellow },
  byPaceClass: { behind },
});

describe('worstFirst', () => {
  it('puts red before yellow before the share behind', () => {
    const units = [
      unit('好', 0, 0, 0),
      unit('黄', 0, 2, 2),
      unit('红', 1, 0, 1),
      unit('慢', 0, 0, 4),
      unit('更红', 3, 0, 3),
    ];
    expect(worstFirst(units).map((one) => one.unit.name)).toEqual(['更红', '红', '黄', '慢', '好']);
  });

  it('leaves equal units in their order', () => {
    expect(worstFirst([unit('安', 0, 0, 0), unit('财', 0, 0, 0)]).map((one) => one.unit.name)).toEqual(['安', '财']);
  });
});

describe('heat', () => {
  it('is by share, full at half of the matters', () => {
    expect(heat({ red: 1 }, 'red', 10)).toBeCloseTo(0.2);
    expect(heat({ red: 6 }, 'red', 10)).toBe(1);
    expect(heat({}, 'red', 0)).toBe(0);
  });
});
