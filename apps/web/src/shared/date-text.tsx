import { useTranslation } from 'react-i18next';
import { Nothing } from './nothing.tsx';

/** `2026-09-18` → 2026年9月18日 / 18 Sep 2026. */
export function dateText(date: string, language: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  if (language !== 'en') return `${year}年${month}月${day}日`;
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, day),
  );
}

/** `2026-03` → 2026年3月, `2026Q3` → 2026年三季度, `2026H1` → 2026年上半年, `2026` → 2026年; in English Mar 2026, Q3 2026 … */
export function periodText(period: string, language: string): string {
  const year = period.slice(0, 4);
  const rest = period.slice(4);
  const english = language === 'en';
  if (rest === '') return english ? year : `${year}年`;
  if (rest.startsWith('Q')) return english ? `${rest} ${year}` : `${year}年${'一二三四'[Number(rest[1]) - 1]}季度`;
  if (rest.startsWith('H')) return english ? `${rest} ${year}` : `${year}年${rest === 'H1' ? '上' : '下'}半年`;
  const month = Number(rest.slice(1));
  if (!english) return `${year}年${month}月`;
  return new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(Number(year), month - 1),
  );
}

export function DateText({ date }: { date: string | null }) {
  const { i18n } = useTranslation();
  if (date === null) return <Nothing />;
  return (
    <time dateTime={date} style={{ whiteSpace: 'nowrap' }}>
      {dateText(date, i18n.language)}
    </time>
  );
}

export function PeriodText({ period }: { period: string }) {
  const { i18n } = useTranslation();
  return <span style={{ whiteSpace: 'nowrap' }}>{periodText(period, i18n.language)}</span>;
}

/** An instant in the reader's own time zone, to the minute. */
export function InstantText({ at }: { at: string }) {
  const { i18n } = useTranslation();
  const text = new Intl.DateTimeFormat(i18n.language === 'en' ? 'en-GB' : 'zh-CN', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(at));
  return <time dateTime={at}>{text}</time>;
}
