import { daysOf } from '@luoshi/mechanism';

/** The last day of a period; of words that are none, the words, so that they sort somewhere. */
export const lastDayOf = (period: string): string => daysOf(period)?.last ?? period;

/**
 * A period as an official writes it.
 * @example periodZh('2026-08') // '2026年8月'; periodZh('2026Q3') // '2026年三季度'; periodZh('2026H1') // '2026年上半年'
 */
export function periodZh(period: string): string {
  const year = `${period.slice(0, 4)}年`;
  const rest = period.slice(4);
  if (rest.startsWith('-')) return `${year}${Number(rest.slice(1))}月`;
  if (rest.startsWith('Q')) return `${year}${'一二三四'[Number(rest[1]) - 1]}季度`;
  if (rest.startsWith('H')) return `${year}${rest === 'H1' ? '上' : '下'}半年`;
  return year;
}
