import { noFact, type Recogniser } from './quantity.ts';

/**
 * Dates, years and eras: 2021年, 1月4日, 2021—2035年, 1至11月, 6·08疫情, 2025-07-09, 改革开放40年, 建国70周年, 三至五年内.
 * A four-digit number that counts something (完成2025人搬迁) is none.
 */
export const dates: Recogniser = (run) => {
  const { text, before, after, value, previous } = run;
  const whole = !text.includes('.');
  const isYear = whole && text.length === 4 && value >= 1900 && value <= 2100;
  if (isYear && /^(?:年|、\d{4}年|[—–\-－~～至到](?:—)?\d{4}|[-./]\d{1,2}[-./]\d{1,2})/.test(after))
    return noFact(run, 'date', '年份');
  if (isYear && /\d{4}年?[—–\-－~～至到]{1,2}$/.test(before) && !/^[万亿余多个家户人名]/.test(after))
    return noFact(run, 'date', '年份');
  if (whole && /^[·•・]\d/.test(after) && text.length <= 2) return noFact(run, 'date', '日期');
  if (whole && /\d[·•・]$/.test(before) && text.length <= 2) return noFact(run, 'date', '日期');
  if (/\d{4}[-./]$/.test(before) || /\d{4}[-./]\d{1,2}[-./]$/.test(before)) return noFact(run, 'date', '日期');
  if (!whole) return null;
  if (value <= 12 && /^(?:月(?!度)|[—–\-－~～至到、](?:—)?\d{1,2}月)/.test(after)) return noFact(run, 'date', '月份');
  if (value <= 31 && /^[日号]/.test(after) && /月$/.test(before)) return noFact(run, 'date', '日期');
  if (value <= 31 && /^日(?!均|处理|产|供)/.test(after)) return noFact(run, 'date', '日期');
  if (value <= 4 && /^季度/.test(after)) return noFact(run, 'date', '季度');
  if (value <= 31 && /^[—–\-－~～至到](?:—)?\d{1,2}日/.test(after)) return noFact(run, 'date', '日期');
  if (value <= 24 && /^[:：时]\d{2}(?!\d|[:：.])/.test(after) && !/比/.test(before.slice(-8)))
    return noFact(run, 'date', '时刻');
  if (/^周年/.test(after)) return noFact(run, 'date', '周年');
  if (value <= 120 && /^(?:[—–\-－~～至到]\d+)?(?:多|余)?年(?!度|均|产|级|以上)/.test(after)) {
    const counts =
      /(?:连续|长达|历时|用时|提前|缩短|延长|缩短至|延长至|达|超过|平均)$/.test(before) && !/^年[内来]/.test(after);
    // 分别连续5年、4年: a list of durations goes on.
    const listed = previous?.unit === '年' && previous.end === run.start - 1 && /[、和]$/.test(before);
    if (!counts && !listed) return noFact(run, 'date', '年数');
  }
  if (/^(?:多|余)?年(?:的)?(?:历史(?!遗留)|文明|建城|建县|建制|来|前|间)/.test(after))
    return noFact(run, 'date', '年数');
  if (/^年代/.test(after)) return noFact(run, 'date', '年代');
  return null;
};
