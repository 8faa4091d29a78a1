import { partRole } from './roles.ts';

/** A heading as the page shows it, before its role is known. */
export interface Heading {
  start: number;
  end: number;
  level: 1 | 2 | 3;
  heading: string;
}

const longestHeading = 48;
const number = '[一二三四五六七八九十]{1,3}';
/** 一、 · 第一部分 · （一） at the beginning of a line or sentence. */
const numbered = new RegExp(
  `(?<=^|\\n|[。！？；：”」)）\\d]|^[ \\u3000]{1,40})[ \\u3000]{0,40}(?:(第${number}部分[：:、 \\u3000]?|${number}、)|（${number}）、?)(?=[^\\n，。；：、）])`,
  'gm',
);
/** What a paragraph begins with where a heading was glued to it. */
const bodyBegins =
  /(?:19|20)\d\d年|二〇|一九|过去(?:的)?一年|过去五年|一年来|全年|去年|今年|各位代表|做好20|(?<=[^，]{4})(?:年初|年内)/;
/** Words a part's heading ends with. */
const headingEnds =
  /工作(?:完成)?(?:情况)?回顾|(?:计划|规划)(?:的)?(?:执行|实施|完成)情况|政策取向|工作(?:安排|建议|计划|打算|部署|任务|总结|重点)|自身建设|(?:总体|工作)要求|(?:预期|主要|发展)目标|指导思想|总体思路|重点工作|主要任务|名词解释|民生实事/;
/** Verbs a sentence of the plan opens with, to find the seam of 打造幸福家园｜立足提质增效. */
const sentenceOpens =
  /(?:全面|大力|加快|持续|深入|着力|积极|扎实|坚持|坚决|不断|进一步|全力|切实)(?=[\u4e00-\u9fff])|培育|立足|防控|打好|深化|推进|推动|实施|开展|完善|优化|强化|加强|落实|启动|建设|提升|围绕|聚焦|抓好|做好|按照|以[^，]{2,12}为|完成|实现/g;

/** The headings of a text, in order: numbered ones anywhere a sentence may begin, unnumbered and run-in ones at the beginning of a line. */
export function headings(text: string): Heading[] {
  const numbered = numberedHeadings(text);
  const lines = lineHeadings(text, new Map(numbered.map((h) => [h.start, h.end])));
  // 一、 that begins anew inside each unnumbered part (2023年工作回顾 … 2024年工作安排) counts chapters, not parts.
  const restarts = numbered.filter((h) => h.heading.startsWith('一、')).length > 1;
  if (restarts && lines.some((h) => h.level === 1))
    for (const heading of numbered) heading.level = heading.level === 1 ? 2 : 3;
  return [...numbered, ...lines].sort((a, b) => a.start - b.start || a.level - b.level);
}

function numberedHeadings(text: string): Heading[] {
  const found: Heading[] = [];
  for (const match of text.matchAll(numbered)) {
    const start = match.index + match[0].length - match[0].trimStart().length;
    const body = match.index + match[0].length;
    const level = match[1] ? 1 : 2;
    const end = body + headingLength(text, body, level);
    // A numbered item that states a quantity is itself the promise, and only its number is heading; but 四、办好10件实事
    // over a list is a heading.
    const stated =
      /\d(?!\d*年)/.test(text.slice(body, end).replace(/“[^”]*”/g, '')) &&
      !opensList(text, end, match[1] !== undefined);
    found.push({ start, end: stated ? body : end, level, heading: text.slice(start, end).trim() });
  }
  return found;
}

/** Whether something other than the next item of the same kind follows. */
function opensList(text: string, end: number, isPart: boolean): boolean {
  if ('。；'.includes(text[end - 1]!)) return false;
  const next = text.slice(end, end + 12).trimStart();
  return (
    next !== '' &&
    !(
      isPart ? /^[一二三四五六七八九十]{1,3}、/ : /^（[一二三四五六七八九十]{1,3}）|^[一二三四五六七八九十]{1,3}、/
    ).test(next)
  );
}

/** How many characters from `body` are heading: to the line's end, its first 。, or the seam where a paragraph was glued on. */
function headingLength(text: string, body: number, level: number): number {
  let lineEnd = text.indexOf('\n', body);
  if (lineEnd < 0) lineEnd = text.length;
  const rest = text.slice(body, Math.min(lineEnd, body + 2 * longestHeading));
  const stop = rest.search(/[。！？]/);
  if (stop < 0 && lineEnd - body <= longestHeading + 12) return rest.length;
  // A line that is one sentence is a heading as a whole, unless a part's first paragraph was glued to its heading.
  if (stop >= 0 && body + stop + 1 >= lineEnd && stop <= longestHeading)
    return (level === 1 && glued(rest.slice(0, stop), level)) || stop + 1;
  const seam = glued(stop >= 0 ? rest.slice(0, stop) : rest, level);
  if (seam !== null) return seam;
  if (stop >= 0 && stop <= longestHeading) return stop + 1;
  const clause = rest.search(/[，；：。]/);
  return clause > 0 && clause <= longestHeading ? clause : Math.min(rest.length, 20);
}

function glued(rest: string, level: number): number | null {
  const ends = headingEnds.exec(rest);
  if (level === 1 && ends && ends.index + ends[0].length <= 36 && ends.index + ends[0].length < rest.length) {
    const after = ends.index + ends[0].length;
    if (!/^[，、和及与的]/.test(rest.slice(after))) return after;
  }
  const begins = bodyBegins.exec(rest.slice(2));
  if (
    begins &&
    begins.index + 2 <= longestHeading &&
    begins.index > 2 &&
    !/[，、的和对在]$/.test(rest.slice(0, begins.index + 2))
  )
    return begins.index + 2;
  // Two halves of one heading, then a sentence: the seam is a verb well inside the second clause.
  const comma = rest.indexOf('，');
  if (comma < 4 || comma > 24) return null;
  const clause = rest.slice(comma + 1);
  const next = clause.search(/[，、；。：]/);
  const span = next < 0 ? clause.length : next;
  if (span < 9) return null;
  for (const match of clause.slice(0, span + 1).matchAll(sentenceOpens))
    if (match.index >= 5 && match.index <= 14) return comma + 1 + match.index;
  return null;
}

const terminal = /[。！？；：，、”…]$/;
/** 一年来，我们凝心聚力 · 抓产业、强支撑: a short line that ends without a mark, before a longer one. */
function lineHeadings(text: string, numberedEnd: ReadonlyMap<number, number>): Heading[] {
  const found: Heading[] = [];
  let at = 0;
  let partSeen = false;
  let chapterSeen = false;
  while (at < text.length) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    let start = at;
    while (start < end && text.charCodeAt(start) === 0x20) start++;
    const length = end - start;
    at = end + 1;
    if (length < 2) continue;
    const mark = text.indexOf('。', start);
    if (length > 60 || (mark > 0 && mark < end - 20)) {
      found.push(...runIn(text, numberedEnd.get(start) ?? start, end));
      continue;
    }
    const line = text.slice(start, end).trimEnd();
    if (/^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]{1,3}、)/.test(line)) partSeen = true;
    else if (/^（[一二三四五六七八九十]{1,3}）/.test(line)) chapterSeen = true;
    else if (
      line.length <= 24 &&
      !/[。！？；：，、”…]|报告|^\d+[.、]/.test(line.replace(/^“[一二三四五六七八九十]{1,2}五”/, '')) &&
      partRole(line)
    ) {
      found.push({ start, end: start + line.length, level: 1, heading: line });
      partSeen = true;
      chapterSeen = false;
    } else if (/^(?:名词|用语|附件?)?(?:解释|注释|名词解释)[：:]?$/.test(line)) {
      found.push({ start, end: start + line.length, level: 1, heading: line });
    } else if (
      partSeen &&
      line.length <= 46 &&
      !terminal.test(line) &&
      /^[\u4e00-\u9fff“]/.test(line) &&
      !/\d/.test(line) &&
      followedByProse(text, at)
    ) {
      found.push({ start, end: start + line.length, level: chapterSeen ? 3 : 2, heading: line });
    }
  }
  return found;
}

function followedByProse(text: string, at: number): boolean {
  let from = at;
  while (from < text.length && /\s/.test(text[from]!)) from++;
  const end = text.indexOf('\n', from);
  return (end < 0 ? text.length : end) - from > 60;
}

/** 工业稳中有进。 or 1.做强园区。 at the beginning of a paragraph that goes on. */
const opening = /(?:\d{1,2}[.、．]|（\d{1,2}）|[①-⑳])?[ \u3000]*([^。！？；：\n]{3,28})。/y;
/** The same inside a page whose paragraphs ran together: shorter, one clause, no deed. */
const inside = /(?<=。)([\u4e00-\u9fff]{5,12})。(?=[^\n]{12})/g;
const deed =
  /^(?:完成|成立|启动|建成|新增|新建|获|入选|开工|出台|制定|成功|全市|全县|全区|连续|位居|通过|举办|召开|引进|签约|实现|开展|编制)|成立$|启动$|开工$|投产$|通车$|获批$|试点$|第[一二三]$/;
/** How a paragraph of plain prose begins. */
const prose =
  /^(?:各位代表|当前|19\d\d|20\d\d|今年|明年|去年|同时|与此同时|在此|实现|围绕|站在|面对|回顾|展望|我们|为此|对此|对于)/;

function* runIn(text: string, start: number, end: number): Generator<Heading> {
  opening.lastIndex = start;
  const first = opening.exec(text);
  let headed = start;
  if (first && !/\d/.test(first[1]!) && !prose.test(first[1]!) && start + first[0].length + 24 < end) {
    headed = start + first[0].length;
    yield { start, end: headed, level: 3, heading: first[0] };
  }
  if (end - start < 600) return;
  let last: Heading | null = null;
  for (const match of text.slice(headed, end).matchAll(inside)) {
    if (deed.test(match[1]!) || prose.test(match[1]!)) continue;
    const at = headed + match.index;
    // Of two in a row the first has nothing under it: it was a sentence.
    if (last && last.end < at) yield last;
    last = { start: at, end: at + match[0].length, level: 3, heading: match[0] };
  }
  if (last) yield last;
}
