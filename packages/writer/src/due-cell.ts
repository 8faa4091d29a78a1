/** 完成时限 as offices write it. */

export interface Due {
  text: string;
  /** Last day it allows; null when the words name none. */
  date: string | null;
  /** False when something is written that says neither a day nor that there is none. */
  clear: boolean;
}

const OPEN = /^(长期|持续|常年|常态|每月|每季|按.*(进度|要求)|适时|及时|无|\/|-|—)/;

/**
 * @param year of the report, for words that name none
 * @example dueOf('6月底前', 2026).date // '2026-06-30'
 * @example dueOf('2026年9月15日前', 2026).date // '2026-09-15'
 */
export function dueOf(cell: string, year: number): Due {
  const text = cell.trim();
  const plain = text.replace(/\s+/g, '');
  if (plain === '') return { text, date: null, clear: true };
  const date = dayIn(plain, year);
  return { text, date, clear: date !== null || OPEN.test(plain) };
}

function dayIn(text: string, year: number): string | null {
  const full = /(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})/.exec(text);
  if (full) return day(Number(full[1]), Number(full[2]), Number(full[3]));
  const at = yearIn(text, year);
  const monthDay = /(\d{1,2})月(\d{1,2})日/.exec(text);
  if (monthDay) return day(at, Number(monthDay[1]), Number(monthDay[2]));
  // Of 1—6月 and 6月至9月 the last month counts.
  const month = [...text.matchAll(/(\d{1,2})月/g)].at(-1) ?? /^\d{4}[-./年](\d{1,2})$/.exec(text);
  if (month) return monthEnd(at, Number(month[1]), /上旬/.test(text) ? 10 : /中旬/.test(text) ? 20 : null);
  if (/上半年|年中|二季度|2季度|第二季|Q2/i.test(text)) return monthEnd(at, 6);
  if (/一季度|1季度|第一季|Q1/i.test(text)) return monthEnd(at, 3);
  if (/前?三季度|3季度|第三季|Q3/i.test(text)) return monthEnd(at, 9);
  if (/四季度|4季度|Q4|年底|年末|年内|全年|本年度|下半年|当年|^\d{4}年?(度|前|底前?)?$/i.test(text))
    return monthEnd(at, 12);
  return null;
}

function yearIn(text: string, year: number): number {
  const stated = /(\d{4})年?/.exec(text);
  if (stated) return Number(stated[1]);
  if (text.includes('明年')) return year + 1;
  return year;
}

function monthEnd(year: number, month: number, last: number | null = null): string | null {
  return day(year, month, last ?? new Date(Date.UTC(year, month, 0)).getUTCDate());
}

/** null for a day that is in no calendar. */
function day(year: number, month: number, date: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  const exists = at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
  return exists ? at.toISOString().slice(0, 10) : null;
}
