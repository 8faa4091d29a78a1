import type { PlaceName, Reading } from '../reading.ts';
import { placeOf } from './place.ts';
import { yearOf, yearWords } from './years.ts';

/** What the head of a report says about itself. */
export interface Head {
  kind: Reading['kind'];
  title: string | null;
  place: PlaceName | null;
  year: number | null;
  session: string | null;
  delivered: string | null;
  speaker: string | null;
}

const tag = '[ \\u3000]*(?:[【\\[][^】\\]\\n]{0,20}[】\\]])?[ \\u3000]*';
const titleLine = new RegExp(
  `^${tag}([^\\n。；，]{0,40}?(?:工作(?:的)?报告|公报|通报))(?:[—（(-][^\\n]{0,12})?[ \\u3000]*$`,
  'm',
);
const taggedLine = /^[ \u3000]*【[^】\n]{0,20}】([^\n]{4,60})$/m;
/** A short first line without a mark, before the text. */
const firstLine = /^\s*([^\n，。；：！？、]{6,46})[ \u3000]*\n/;
const congress =
  /第[一二三四五六七八九十百]+届(?:全国)?(?:人民代表大会|人大)(?:常务委员会|常委会)?(?:第[一二三四五六七八九十]+次(?:全体)?会议)?/;
const office = '(?:代理?)?(?:市长|县长|区长|旗长|州长|镇长|乡长|苏木达|省长|盟长|总理|主任|主席)';
/** 王某某, 李 某 set apart to the width of three, 买买提·某某. */
const person =
  '[\\u4e00-\\u9fff]{2,6}·[\\u4e00-\\u9fff]{2,8}|[\\u4e00-\\u9fff][ \\u3000]{1,4}[\\u4e00-\\u9fff]|[\\u4e00-\\u9fff]{2,4}?';
const speakerLine = new RegExp(
  `(?:人民政府|国务院|管委会|街道办事处)[ \\u3000]*${office}[ \\u3000、]*(${person})(?=[ \\u3000\\n]|各位|$)|(?:报告人[：:]|^[ \\u3000]*${office})[ \\u3000]*(${person})[ \\u3000]*$`,
  'm',
);

/** Title, place, year, session, date and speaker, from the first 3,000 characters and, for the year, the headings. */
export function head(text: string): Head {
  const top = text.slice(0, 3000);
  const named = titleLine.exec(top) ?? taggedLine.exec(top);
  const title = (named ?? firstLine.exec(top))?.[1]?.trim() ?? null;
  const delivered = dateOf(top, named !== null);
  const speaker = speakerLine.exec(top);
  return {
    kind: kindOf(text, top, title),
    title,
    place: placeOf(text),
    year: planYear(text, title, delivered),
    session: congress.exec(top)?.[0] ?? null,
    delivered,
    speaker: (speaker?.[1] ?? speaker?.[2])?.replace(/[ \u3000]/g, '') ?? null,
  };
}

/** 县长作政府工作报告 · 一图读懂政府工作报告: about a report, not one. */
const about =
  /(?:作|作出|解读|读懂|图解|热议|审议|听取|聚焦|热评|速览)[^，。]{0,12}工作(?:的)?报告|工作报告(?:解读|出炉|速览|亮点|引[发起])/;

function kindOf(text: string, top: string, title: string | null): Head['kind'] {
  if (/通报|公报/.test(title ?? '')) return 'bulletin';
  if (about.test(title ?? '') && !/各位代表|我代表|自身建设/.test(text)) return 'news';
  if (/工作(?:的)?报告/.test(title ?? '') || /各位代表/.test(text)) return 'report';
  if (/工作(?:完成)?(?:情况|总结)[^，。]*(?:计划|打算|安排|思路|要点)/.test(title ?? '')) return 'report';
  if (/(?:预期目标|总体要求|指导思想)(?:是|为|：)/.test(text) || /工作回顾|自身建设/.test(text)) return 'report';
  if (/本报讯|记者|日电|通讯员|近日|日前|召开|举行|签约|会议/.test(top) || taggedLine.test(top)) return 'news';
  return 'other';
}

const inDigits = /((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日/;
const inWords = new RegExp(`(${yearWords})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日`);

/** The first full date of the head is that of the delivery; under a lost head only one that says so (在…会议上). */
function dateOf(top: string, titled: boolean): string | null {
  const start = titled ? top.slice(0, 800) : (/^.{0,400}日[^\n。]{0,6}在[^\n。]{2,40}会议/s.exec(top)?.[0] ?? '');
  const plain = inDigits.exec(start);
  if (plain) return iso(Number(plain[1]), Number(plain[2]), Number(plain[3]));
  const words = inWords.exec(start);
  if (!words) return null;
  return iso(yearOf(words[1]!), upTo99(words[2]!), upTo99(words[3]!));
}

function iso(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 十一 → 11, 二十 → 20, 四 → 4. */
function upTo99(words: string): number {
  const [tens, ones] = words.includes('十') ? words.split('十') : ['', words];
  const digit = (c: string | undefined) => (c ? '〇一二三四五六七八九'.indexOf(c) : 0);
  return (words.includes('十') ? (tens ? digit(tens) : 1) * 10 : 0) + digit(ones);
}

const plans = new RegExp(
  `(?<![到至])(${yearWords}|明)年(?:的)?(?:政府)?(?:全[市县区州镇乡国])?(?:国民)?(?:经济(?:和)?社会)?(?:发展)?(?:的)?(?:主要预期目标|预期目标|主要目标|工作安排|工作建议|重点工作|工作计划|工作总体要求|总体要求|主要工作|目标任务|重点抓好|要重点|工作任务|工作思路|工作打算|工作部署|政府工作|的任务|计划安排)`,
  'g',
);

/**
 * The year the plan part is for: the one its headings and targets name, else the title's, else the year of delivery
 * (from November on the next one: such a report speaks of 明年).
 */
function planYear(text: string, title: string | null, delivered: string | null): number | null {
  const [year = 0, month = 0] = delivered?.split('-').map(Number) ?? [];
  const votes = new Map<number, number>();
  for (const match of text.matchAll(plans)) {
    const named = match[1] === '明' ? year + 1 : yearOf(match[1]!);
    if (match[1] === '明' ? month < 11 : delivered && named !== year && named !== year + 1) continue;
    votes.set(named, (votes.get(named) ?? 0) + 1);
  }
  const [most] = [...votes].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  if (most) return most[0];
  const inTitle = new RegExp(`(${yearWords})年`).exec(title ?? '')?.[1];
  if (inTitle) return yearOf(inTitle);
  return delivered ? (month >= 11 ? year + 1 : year) : null;
}
