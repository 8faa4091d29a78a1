import i18next from 'i18next';
import type { Indicator, Observation } from '../api/types.ts';
import { quantityText } from './quantity-text.tsx';

/**
 * What a published figure covers: figures of the year's course count from January.
 * @example coverageText('2026-07', 'zh-CN') // '2026年1—7月'; coverageText('2026Q2', 'zh-CN') // '2026年上半年'
 */
export function coverageText(period: string, language: string): string {
  const year = period.slice(0, 4);
  const rest = period.slice(4);
  const month = rest.startsWith('-') ? Number(rest.slice(1)) : null;
  const english = language === 'en';
  if (rest === '' || month === 12 || rest === 'Q4' || rest === 'H2') return english ? year : `${year}年全年`;
  const part =
    month !== null
      ? english
        ? `Jan${month > 1 ? `–${monthName(month)}` : ''}`
        : month === 1
          ? '1月'
          : `1—${month}月`
      : (parts[english ? 'en' : 'zh'][rest] ?? rest);
  return english ? `${part} ${year}` : `${year}年${part}`;
}

const parts: Record<'zh' | 'en', Record<string, string>> = {
  zh: { Q1: '一季度', Q2: '上半年', Q3: '前三季度', H1: '上半年' },
  en: { Q1: 'Q1', Q2: 'H1', Q3: 'Q1–Q3', H1: 'H1' },
};

const monthName = (month: number): string =>
  new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }).format(Date.UTC(2026, month - 1));

/** An indicator's name; one that has no English name yet is called by its Chinese one. */
export function indicatorName({ name, slug }: Pick<Indicator, 'name' | 'slug'>): string {
  return i18next.language === 'en' && name.en !== '' && name.en !== slug ? name.en : name.zh;
}

/** This year's target in words: `增长 6.5% 以上，力争 7%`, `不低于 27.4 万吨`. Null when it has none. */
export function indicatorTargetText({ target, name }: Pick<Indicator, 'target' | 'name'>): string | null {
  if (!target) return null;
  if (target.value === null) return target.text;
  const bounds = ['ge', 'le', 'approx', 'eq', 'gt', 'lt'] as const;
  const bound = bounds.find((one) => one === target.bound) ?? 'eq';
  // 居民消费价格涨幅 says by its name that it is a growth.
  const isGrowth = target.kind === 'growth' && !/[涨增][幅速]$/.test(name.zh);
  const quantity = quantityText(target.value, target.unit);
  const words = isGrowth
    ? i18next.t(`shared:growth.${bound}`, { quantity })
    : i18next.t(`shared:bound.${bound}`, { quantity });
  const stretch = target.stretch
    ? i18next.t('shared:bound.stretch', { quantity: quantityText(target.stretch, target.unit) })
    : '';
  return words + stretch;
}

/** A figure as it is said: `6.4%`, `194.4 亿元`. */
export const observationText = ({ value, unit }: Pick<Observation, 'value' | 'unit'>): string =>
  quantityText(value, unit);
