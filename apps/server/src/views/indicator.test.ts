import { describe, expect, it } from 'vitest';
import { nextFigure } from './indicator.ts';

const monthly = {
  id: 'monthly',
  name: { zh: '月度', en: 'Monthly' },
  every: 'month' as const,
  monthsAfter: 1,
  day: 20,
  yearEnd: null,
  januaryWithFebruary: true,
};

describe('nextFigure', () => {
  it('is the first release after today', () => {
    expect(nextFigure(monthly, [{ period: '2026-07' }], '2026-09-18')).toBe('2026-09-20');
  });

  it('does not wait for a figure that came out early', () => {
    expect(nextFigure(monthly, [{ period: '2026-08' }], '2026-09-18')).toBe('2026-10-20');
  });
});
