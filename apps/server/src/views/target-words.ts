import type { Target } from '@luoshi/mechanism';

const bounds: Readonly<Record<Target['bound'], (amount: string) => string>> = {
  ge: (a) => `${a}以上`,
  gt: (a) => `超过${a}`,
  le: (a) => `${a}以内`,
  lt: (a) => `低于${a}`,
  approx: (a) => `${a}左右`,
  eq: (a) => a,
};

/** @example targetWords({ measure: '老旧小区', value: '20', unit: '个', bound: 'ge', kind: 'flow' }) // '老旧小区20个以上' */
export function targetWords(target: Target): string {
  const growth = target.kind === 'growth' ? (target.value.startsWith('-') ? '下降' : '增长') : '';
  const amount = `${target.value.replace(/^-/, '')}${target.unit}`;
  const stretch = target.stretch === undefined ? '' : `、力争${target.stretch.replace(/^-/, '')}${target.unit}`;
  return `${target.measure}${growth}${bounds[target.bound](amount)}${stretch}`;
}
