import type { ReportDocument } from '../document.ts';
import { numeralValue } from '../quantities/numerals.ts';
import type { Section } from '../reading.ts';

/** A year or span named in the words: where it stands, and what it says. */
interface Cue {
  /** Offset in the sentence. */
  at: number;
  /** Null ends the reach of the cue before: 由2016年的286亿元增加到… */
  period: string | null;
}

/** The first years of the five-year plans, by their number. */
const plans = new Map(
  ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五', '十六'].map(
    (word, i): [string, number] => [word, i === 0 ? 1953 : i === 1 ? 1958 : i >= 2 && i <= 15 ? 1966 + (i - 2) * 5 : 0],
  ),
);

/** 比2015年, 较上年, 是1985年的: the year is a base to compare with, not the figure's own. */
const base = /[比较于自从是与超]$/;

const year = /(到|至|截至|力争到|力争用)?(19|20)\d\d年(?:底|末)?/g;
const plan = /[“"]?(十[一二三四五六]?|[七八九])五[”"]?(?:规划)?(时期|期间|以来|末|五年|时|计划期间)/g;
const relative =
  /(?:过去五年|五年来|五年间|过去的五年|本届政府(?:任期)?|未来五年|今后五年|去年|上年度|今年|明年|本年)/g;
const within = /([一两三四五\d])年(?:内|之内|时间)/g;

/**
 * Finds the periods that a sentence names and answers which one a figure at an offset belongs to.
 * Where the words name none it is the year the section speaks of.
 */
export function periods(
  document: ReportDocument,
): (sentence: SentenceWords) => (offset: number) => { period: string | null; stated: boolean } {
  const sections = new Map(document.outline.map((s) => [s.id, s]));
  let carried: { section: string; period: string } | null = null;
  return ({ words, section, ahead }) => {
    const role = sections.get(section)?.role;
    const cues = cuesOf(withDigits(words), document, ahead);
    const silent = silentPeriod(document, sections, section, ahead);
    const earlier: { section: string; period: string } | null = carried;
    const opening = cues.find((cue) => cue.at === 0 && cue.period?.startsWith('-'));
    if (opening && (role === 'vision' || role === 'targets')) carried = { section, period: opening.period ?? '' };
    const start = earlier?.section === section && role === 'vision' ? earlier.period : silent;
    return (offset) => {
      const cue = cues.findLast((c) => c.at < offset);
      return cue?.period ? { period: cue.period, stated: true } : { period: start, stated: false };
    };
  };
}

export interface SentenceWords {
  words: string;
  section: string;
  ahead: boolean;
}

function cuesOf(words: string, document: ReportDocument, ahead: boolean): Cue[] {
  if (!/[年五届世]/.test(words)) return [];
  const cues: Cue[] = [];
  for (const match of words.matchAll(year)) {
    if (base.test(words.slice(Math.max(0, match.index - 2), match.index)) || isQuoted(words, match.index)) continue;
    // 恢复到2019年的118%, 达到2015年的1.5倍
    if (match[1] === '到' && /^的\d+(?:\.\d+)?(?:%|倍)/.test(words.slice(match.index + match[0].length))) continue;
    const value = match[0].replace(/\D/g, '');
    const until = match[1] !== undefined && match[1] !== '截至';
    cues.push({
      at: match.index,
      period: until && (ahead || Number(value) >= (document.year ?? 0)) ? `-${value}` : value,
    });
    endAtTarget(words, match.index, cues);
  }
  for (const match of words.matchAll(plan)) {
    const first = plans.get(match[1]!);
    if (!first || base.test(words.slice(Math.max(0, match.index - 2), match.index))) continue;
    const end = ahead ? `-${first + 4}` : String(first + 4);
    cues.push({ at: match.index, period: match[2] === '末' ? end : `${first}-${first + 4}` });
    endAtTarget(words, match.index, cues);
  }
  const now = document.year;
  if (now !== null) {
    const century = words.indexOf('本世纪末');
    if (century >= 0) cues.push({ at: century, period: `-${Math.ceil(now / 100) * 100}` });
    // A report of December looks back from its own day too: its 去年 is the year before that of its account.
    const fromItsDay = ahead || Number(document.delivered?.slice(0, 4) ?? now) < now;
    for (const match of words.matchAll(relative)) {
      if (base.test(words.slice(Math.max(0, match.index - 2), match.index))) continue;
      cues.push({
        at: match.index,
        period: relativePeriod(
          match[0],
          now,
          fromItsDay ? document.delivered : `${now - (/^[今本]年/.test(match[0]) ? 1 : 0)}`,
        ),
      });
      endAtTarget(words, match.index, cues);
    }
    if (ahead)
      for (const match of words.matchAll(within)) {
        const count = '一两三四五'.indexOf(match[1]!) + 1 || Number(match[1]);
        if (
          /[\d\-—－~～至到]$/.test(words.slice(Math.max(0, match.index - 2), match.index)) ||
          /^(?:时间)/.test(match[0].slice(2))
        )
          continue;
        cues.push({ at: match.index, period: `-${now + count - 1}` });
      }
  }
  return cues.sort((a, b) => a.at - b.at);
}

const chineseYear = /(?:一[八九]|二[〇零○])[〇零○一二三四五六七八九]{2}(?=年)/g;

/** 一九九五年 as 1995年, every character at its place. */
function withDigits(words: string): string {
  return words.replace(chineseYear, (numeral) => String(numeralValue(numeral.replaceAll('○', '〇'))));
}

/** 由2016年的286亿元增加到468亿元: the year is that of the first number only. */
function endAtTarget(words: string, at: number, cues: Cue[]): void {
  if (!/[由从]$/.test(words.slice(Math.max(0, at - 2), at))) return;
  const target = /[一-龥]{0,2}[到至为](?=[\d近约]|增长|上升|下降)/.exec(words.slice(at + 4, at + 44));
  if (target) cues.push({ at: at + 4 + target.index, period: null });
}

/** 今年 is the year of delivery; a report given in December plans for 明年. */
function relativePeriod(word: string, now: number, delivered: string | null): string {
  const today = delivered ? Number(delivered.slice(0, 4)) : now;
  if (word.startsWith('未来') || word.startsWith('今后')) return `${now}-${now + 4}`;
  if (/五年|本届/.test(word)) return `${now - 5}-${now - 1}`;
  if (word.startsWith('明')) return String(today + 1);
  if (word.startsWith('去') || word.startsWith('上')) return String(today - 1);
  return String(today);
}

/** The period of a sentence that names none. */
function silentPeriod(
  document: ReportDocument,
  sections: Map<string, Section>,
  id: string,
  ahead: boolean,
): string | null {
  const now = document.year;
  if (now === null) return null;
  for (
    let section = sections.get(id);
    section;
    section = section.parent === null ? undefined : sections.get(section.parent)
  ) {
    if (section.role !== 'years' && section.role !== 'vision') continue;
    const named = plans.get(/(十[一二三四五六]?|[七八九])五/.exec(section.heading)?.[1] ?? '');
    const to = /(20\d\d)年/.exec(section.heading);
    if (section.role === 'years') return named ? `${named}-${named + 4}` : `${now - 5}-${now - 1}`;
    if (named) return `-${named + 4}`;
    if (to) return `-${to[1]}`;
    return now % 5 === 1 ? `-${now + 4}` : `-${now + 4 - ((now - 1) % 5)}`;
  }
  return String(ahead ? now : now - 1);
}

/** “2023年…精品线路”: a year inside a short name. */
function isQuoted(words: string, at: number): boolean {
  const open = words.lastIndexOf('“', at);
  return open >= 0 && at - open < 12 && words.indexOf('”', open) > at;
}
