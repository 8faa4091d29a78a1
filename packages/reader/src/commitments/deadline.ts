import type { ReportDocument } from '../document.ts';
import { yearOf as numberOf, yearWords } from '../outline/years.ts';
import type { Deadline, Span } from '../reading.ts';

const year = `(?:(?:(${yearWords})年)|今年|本年|明年|次年|当年)`;
const forms: [RegExp, (m: RegExpExecArray, year: number | null) => string | null | undefined][] = [
  [
    new RegExp(
      `(?:到|在|于)?${year}?(1[0-2]|[1-9])月(?:份)?(?:(\\d{1,2})日|底|末|中旬|上旬|下旬)?(?:之前|以前|前)`,
      'g',
    ),
    (m, y) => beforeMonth(yearOf(m, y), Number(m[2]), m[0], m[3] ? Number(m[3]) : null),
  ],
  [
    new RegExp(`(?:到|在|于)?${year}?(1[0-2]|[1-9])月(?:份)?(?:底|末)`, 'g'),
    (m, y) => endOfMonth(yearOf(m, y), Number(m[2])),
  ],
  [
    new RegExp(`(?:到|在|于)?${year}?(?:第)?([一二三四])季度(?:末|底)?(?:之前|以前|前)?(?!报|末位)`, 'g'),
    (m, y) => endOfQuarter(yearOf(m, y), '一二三四'.indexOf(m[2]!) + 1, m[0]),
  ],
  [
    new RegExp(`(?:到|在|于)?${year}?(上半年|年中)(?:末|底)?(?:之前|以前|前)?`, 'g'),
    (m, y) => endOfMonth(yearOf(m, y), 6),
  ],
  [
    new RegExp(`(?:到|在|于)?${year}?(五一|七一|国庆)(?:劳动|建党)?(?:节|假期)?(?:之前|以前|前)`, 'g'),
    (m, y) => eveOf(yearOf(m, y), m[2]!),
  ],
  // Their day differs by place or by the moon.
  [
    /(?:[今明]年)?(?:春节|中秋节?|元旦|主?汛期|入汛|秋季开学|开学|入冬|供暖季?|采暖季?|封冻|春耕|秋收)(?:来临|到来|开始)?(?:之前|以前|前)/g,
    () => null,
  ],
  [
    new RegExp(`(?:到|在|于)(${yearWords})年(?:底|末)?(?:之前|以前|前)?(?!以来|起)`, 'g'),
    (m) => endOfYear(numberOf(m[1]!)),
  ],
  [new RegExp(`(${yearWords})年(?:底|末)?(?:之前|以前|前)`, 'g'), (m) => endOfYear(numberOf(m[1]!))],
  // 1995年粮食产量达到…, 力争2027年通车: a year to come.
  [
    new RegExp(
      `(?<![\\d\\-—–至到比较过〇零一二三四五六七八九])(${yearWords})年(?=[\\u4e00-\\u9fff，])(?!以来|度|以前|前|起|版|第|上|下|全|内|底|末|级|期)`,
      'g',
    ),
    (m, y) => (y !== null && numberOf(m[1]!) > y ? endOfYear(numberOf(m[1]!)) : undefined),
  ],
  [/(?:到)?本?(?:二十)?世纪末/g, (_, y) => (y !== null && y < 2000 ? '2000-12-31' : null)],
  [
    new RegExp(
      `(?:到|在|于)?(?:${year}|(?<![青少老童成壮\\d一二三四五六七八九十两]))(?:全年|下半年|年底|年末|年内|岁末)(?:之前|以前|前)?`,
      'g',
    ),
    (m, y) => endOfYear(yearOf(m, y)),
  ],
  [/(?:到)?[“]?(十[二三四五六])五[”]?(?:期末|末)/g, (m) => endOfYear(2015 + 5 * '二三四五六'.indexOf(m[1]![1]!))],
  [
    /(?:力争用|用|在|未来|今后)?([一两二三四五六七八九十]|\d)(?:[-—至到][\d一二三四五])?年(?:时间)?(?:之?内)/g,
    () => null,
  ],
  // 五年新建铁路…: what a plan of five years shall have done.
  [
    /(?<![\u4e00-\u9fff\d])(?:今后|未来)?(?:[三五]年)(?=(?:累计|共|将|力争|确保)?(?:新|完成|建|改|培|推|扩|安排|全社会|引进))/g,
    () => null,
  ],
  [
    /[今明]年(?=(?:先行|全面|全部|基本|要|都要|都|力争|确保|率先|底)*(?:完成主体|先行|建成|开工|竣工|投产|通车|投用|交付|启用|减少))/g,
    (m, y) => endOfYear(yearOf(m as RegExpExecArray, y)),
  ],
  [/用[一两二三四五六七八九十\d]{1,2}年(?:左右)?(?:的)?时间/g, () => null],
  [/(?:本届政府)?任期内|本届政府期内/g, () => null],
];

/**
 * The words of a stretch that set its last day, and that day by the report's year.
 * deadlines('年底前建成投用', 2025) → [{ text: '年底前', date: '2025-12-31', start: 0, end: 3 }]
 * Words without a day of their own (三年内, 汛期前) have `date: null`.
 */
export function deadlines(words: string, reportYear: number | null): (Deadline & Span)[] {
  if (!/[年月季期前末]/.test(words)) return [];
  const found: (Deadline & Span)[] = [];
  const taken = new Uint8Array(words.length);
  for (const [form, date] of forms)
    for (const m of words.matchAll(form)) {
      const start = m.index;
      const end = start + m[0].length;
      if (taken[start] || taken[end - 1]) continue;
      const day = date(m as RegExpExecArray, reportYear);
      // A year that is over, or the report's own, sets no deadline.
      if (day === undefined) continue;
      taken.fill(1, start, end);
      found.push({ start, end, text: m[0].replace(/^[到在于](?=.{3})/, ''), date: day });
    }
  return found.toSorted((a, b) => a.start - b.start);
}

/** The deadlines of a stretch of a document, with their places in its text. */
export const datesIn = (document: Pick<ReportDocument, 'text' | 'year'>, within: Span): (Deadline & Span)[] =>
  deadlines(document.text.slice(within.start, within.end), document.year).map((d) => ({
    ...d,
    start: d.start + within.start,
    end: d.end + within.start,
  }));

function yearOf(m: RegExpExecArray, reportYear: number | null): number | null {
  if (m[1]) return numberOf(m[1]);
  if (reportYear === null) return null;
  return m[0].includes('明年') || m[0].includes('次年') ? reportYear + 1 : reportYear;
}

/** The day before a feast: 国庆节前 ends with September. */
function eveOf(y: number | null, feast: string): string | null {
  if (y === null) return null;
  return `${y}-${feast === '五一' ? '04-30' : feast === '七一' ? '06-30' : '09-30'}`;
}

const endOfYear = (y: number | null) => (y === null ? null : `${y}-12-31`);

function endOfMonth(y: number | null, month: number): string | null {
  if (y === null) return null;
  const day = new Date(Date.UTC(y, month, 0)).getUTCDate();
  return `${y}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 6月底前 allows the whole of June, 6月前 ends with May, 6月15日前 and 6月中旬前 lie inside June. */
function beforeMonth(y: number | null, month: number, words: string, day: number | null): string | null {
  if (y === null) return null;
  const on = (d: number) => `${y}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  if (day !== null) return on(day);
  if (words.includes('上旬')) return on(10);
  if (words.includes('中旬')) return on(20);
  if (/[底末份]|下旬/.test(words)) return endOfMonth(y, month);
  return month === 1 ? `${y - 1}-12-31` : endOfMonth(y, month - 1);
}

/** 三季度末前 allows the whole third quarter, 三季度前 ends with the second. */
function endOfQuarter(y: number | null, quarter: number, words: string): string | null {
  const before = /季度(?:之前|以前|前)$/.test(words) && quarter > 1;
  return endOfMonth(y, 3 * (before ? quarter - 1 : quarter));
}
