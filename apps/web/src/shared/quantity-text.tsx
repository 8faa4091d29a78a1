import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Target } from '../api/types.ts';
import { Nothing } from './nothing.tsx';

/** `18000.50` → `18,000.5`: digits grouped by thousands, nothing rounded (decimals are strings and stay exact). */
export function decimalText(value: string): string {
  const [whole = '', fraction = ''] = value.replace('-', '').split('.');
  const kept = fraction.replace(/0+$/, '');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value.startsWith('-') ? '−' : ''}${grouped}${kept ? `.${kept}` : ''}`;
}

/** A number with its unit: `1,200 亩`, `6.5%`. */
export function quantityText(value: string, unit: string): string {
  const close = /^[%％‰‱°]/.test(unit) || unit === '';
  return `${decimalText(value)}${close ? '' : '\u202f'}${unit}`;
}

/** A target in words: `新增规上工业企业 不低于 12 家,力争 15 家`. */
export function targetText(target: Target): string {
  const quantity = quantityText(target.value, target.unit);
  const bounded = i18next.t(`shared:bound.${target.bound}`, { quantity });
  const stretch = target.stretch
    ? i18next.t('shared:bound.stretch', { quantity: quantityText(target.stretch, target.unit) })
    : '';
  const growing = target.kind === 'growth' ? i18next.t('shared:bound.growth', { quantity: bounded }) : bounded;
  return `${target.measure} ${growing}${stretch}`.trim();
}

export function QuantityText({ value, unit, bound }: { value: string | null; unit: string; bound?: Target['bound'] }) {
  const { t } = useTranslation('shared');
  if (value === null) return <Nothing />;
  const quantity = quantityText(value, unit);
  return <span style={{ whiteSpace: 'nowrap' }}>{bound ? t(`bound.${bound}`, { quantity }) : quantity}</span>;
}
