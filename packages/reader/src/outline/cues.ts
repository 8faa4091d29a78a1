import type { SectionRole } from '../reading.ts';

/** A sentence after which the report speaks of something else, without a heading. */
export interface Cue {
  /** Beginning of the sentence that turns (`after: false`), or its end. */
  at: number;
  role: SectionRole;
}

const anchors =
  /目标|总体要求|指导思想|思路|问题|不足|困难|挑战|差距|以下|如下|方面|实事|让我们|审议|审查|五年|名词解释|年工作|一年|(?:19|20)\d\d年[，是]/g;

const year = '(?:(?:19|20)\\d\\d|今|明|新的一)年';
/** The sentence that turns, by role; tried in this order. */
const turns: readonly (readonly [SectionRole, RegExp])[] = [
  ['glossary', /^[^，]{0,2}名词解释/],
  // 我们也清醒看到，发展中还存在不少困难和问题
  [
    'problems',
    /(?:清醒|清楚|深知|正视|也要看到|也应看到|同时|但也|客观|我们也)[^。]{0,40}(?:看到|认识|面临|存在|还有|知道)[^。]{0,60}(?:不足|困难|问题|挑战|短板|差距|制约)|^存在(?:的)?(?:主要)?(?:问题|困难|不足)|^(?:工作中|当前|我们的工作)[^，。]{0,12}(?:还)?存在[^。]{0,30}(?:不足|困难|问题|短板|差距)/,
  ],
  // 今后五年的奋斗目标是：… · 到2030年，主要目标是：…
  [
    'vision',
    /(?:今后|未来)(?:的)?[五三]年[^。]{0,40}(?:目标|思路|要求|任务)(?:是|为|：)|“?(?:[六七八九]五|十[一二三四五六七]?五)”?(?:时期|期间|末)[^。]{0,40}(?:目标|思路)(?:是|为|：)|到20[2-4][05]年[^。]{0,30}(?:目标|基本实现)/,
  ],
  [
    'targets',
    /(?:主要|预期|奋斗|发展|工作|总体|具体)(?:性)?目标(?:初步|建议|确定|拟定|安排|设定|定|任务)*(?:是|为|：|如下)/,
  ],
  // 2023年，园区要实现工业总产值900亿元: a report that has no other word for its targets.
  [
    'targets',
    new RegExp(`^${year}，[^。]{0,10}(?:要|将|计划|力争|预期)(?:努力|确保)?(?:实现|完成|达到)[^。]{0,24}\\d`),
  ],
  [
    'guiding',
    /(?:总体要求|指导思想|总体思路|工作思路|基本思路|总的要求)(?:是|为|：)|(?:重点|着重|始终|必须|牢牢|要)(?:把握|坚持|做到)[^。，]{0,8}(?:以下|如下|[一二三四五六七]+(?:点|个|条|方面))/,
  ],
  // 今年要办好十件民生实事：
  [
    'livelihood',
    /(?:办好|办实|实施|抓好|票决)[^。]{0,20}(?:[十\d]+[件项个大]|以下)[^。]{0,10}(?:民生)?实事[^。]{0,8}：?$/,
  ],
  // 重点抓好以下八个方面工作： · 2020年工作计划
  [
    'plan',
    new RegExp(
      `(?:重点|着力|突出|着重|主要|努力|切实|认真|集中)?(?:要)?(?:抓好|做好|推进|抓实|围绕|落实|实施|在)[^。，]{0,12}(?:以下|如下|[一二三四五六七八九十几]+(?:个|大)?方面|[一二三四五六七八九十几]+项)[^。]{0,8}(?:工作|：|任务|重点|$)|(?:以下|如下)(?:[一二三四五六七八九十]+(?:个|大)?方面)?(?:重点)?工作|^${year}(?:的)?(?:政府)?(?:重点)?工作(?:计划|安排|打算|重点|思路)`,
    ),
  ],
  [
    'years',
    /^(?:各位代表[，！])?—*(?:过去(?:的)?五年|五年来|回顾(?:过去|这)?五年|“(?:[六七八九]五|十[一二三四五]?五)”(?:时期|期间|以来|五年)?[，是])/,
  ],
  [
    'review',
    /^(?:刚刚)?过去(?:的)?(?:一年|(?:19|20)\d\d年)|^一年来|^(?:19|20)\d\d年(?:，|是)|请予?(?:以)?(?:审议|审查)/,
  ],
  [
    'other',
    /让我们[^。]{0,40}(?:紧密|团结|携手|以更|在|高举|锚定|坚定|勠力|凝心|不忘)|^(?:各位代表[！，])?(?:征程|使命|奋斗|实干|蓝图|新时代|新征程)[^。]{4,60}让我们/,
  ],
];

/** The turns of a text, in order. One look at each sentence that holds an anchor word. */
export function cues(text: string): Cue[] {
  const found: Cue[] = [];
  let examined = 0;
  for (const anchor of text.matchAll(anchors)) {
    if (anchor.index < examined) continue;
    const start = sentenceStart(text, anchor.index);
    const end = sentenceEnd(text, anchor.index);
    examined = end;
    const sentence = text.slice(start, Math.min(end, start + 400)).trim();
    for (const [role, pattern] of turns) {
      if (!pattern.test(sentence)) continue;
      // The salutation itself is preamble; the account begins after it. A closing call begins its paragraph.
      const at =
        role === 'review' && /请予?以?审[议查]/.test(sentence)
          ? end
          : role === 'other'
            ? paragraphStart(text, start)
            : start;
      found.push({ at, role });
      break;
    }
  }
  return found;
}

function sentenceStart(text: string, at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const c = text.charCodeAt(i);
    if (c === 0x3002 || c === 0x0a || c === 0xff01 || c === 0xff1f) return i + 1;
  }
  return 0;
}

function sentenceEnd(text: string, at: number): number {
  for (let i = at; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x3002 || c === 0x0a || c === 0xff1f || c === 0xff01) return i + 1;
  }
  return text.length;
}

/** The line's beginning, or that of the 各位代表！ before it where lines ran together. */
function paragraphStart(text: string, at: number): number {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  const call = text.lastIndexOf('各位代表', at);
  return call > line ? call : at - line < 400 ? line : at;
}
