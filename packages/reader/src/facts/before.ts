import {
  compounds,
  type Direction,
  dependents,
  determinersAhead,
  directionOf,
  keptOf,
  leads,
  modals,
  needsVerb,
  nounlike,
  predicates,
  standalone,
  type VerbKind,
  verbOf,
  verbs,
} from './words.ts';

/** The words before a number, taken apart: "其中税收过千万元企业新增" is 其中 · 税收过千万元企业 · 新增. */
export interface Before {
  /** What is counted, as far as it stands before the number; may be empty. */
  noun: string;
  /** The verb in front (改造, 新增), with its kind. */
  verb: string;
  verbKind: VerbKind | null;
  /** The predicate right before the number (达到, 增长). */
  predicate: string;
  direction: Direction | null;
  /** 其中 */
  among: boolean;
  /** 分别: the words before it, which list the subjects. */
  respectively: string | null;
  /** 均 or 各 */
  each: boolean;
  /** 年均 */
  yearly: boolean;
  /** 累计 */
  cumulative: boolean;
  /** 比上年, 较2015年 */
  compared: boolean;
  /** 预计, 力争, 确保 … in order. */
  modal: string[];
}

const empty = (): Before => ({
  noun: '',
  verb: '',
  verbKind: null,
  predicate: '',
  direction: null,
  among: false,
  respectively: null,
  each: false,
  yearly: false,
  cumulative: false,
  compared: false,
  modal: [],
});

const comparison = /(?:比|较|相比|同比去年|与)[^，。；、]{0,10}?(?:同期|年|期|初|末|底|季度|月份?|均水平|平均)$/;
/** 比全省平均水平高: the base and the direction in one. */
const higherThan = /(?:比|较)[^，。；、]{2,12}?([高快多低慢少])(?:出|了|于)?$/;
const longestComparison = 16;
/** 人均, 亩均, 年均 are words of their own: their 均 is not 均 = each. */
const ownAverage = /[人户亩地校村平]均$/;

/** What the number is like, as far as it decides how the words before it are read. */
export interface Reading {
  /** A ranking, whose predicates are 居, 列, 排名. */
  rank: boolean;
  /** Nothing that could be counted follows the number: 投资 is then a noun (完成投资35亿元). */
  alone: boolean;
}

export const plain: Reading = { rank: false, alone: true };

/**
 * Takes the words before a number apart.
 *
 * @example readBefore('森林覆盖率达到', plain) // { noun: '森林覆盖率', predicate: '达到', direction: 'reach', … }
 */
export function readBefore(words: string, reading: Reading): Before {
  const before = empty();
  const split = words.lastIndexOf('分别');
  let core = words;
  if (split >= 0) {
    before.respectively = words.slice(0, split);
    core = words.slice(split + 2);
  }
  core = stripPredicates(core, before, reading.rank);
  if (before.respectively !== null) {
    const list = empty();
    const heads = stripPredicates(before.respectively, list, reading.rank);
    before.respectively = stripLeads(heads, list, true);
    before.among ||= list.among;
    before.yearly ||= list.yearly;
    before.direction ??= list.direction;
    before.predicate ||= list.predicate;
    before.modal = [...list.modal, ...before.modal];
    if (list.verbKind && !before.verbKind) {
      before.verb = list.verb;
      before.verbKind = list.verbKind;
    }
  }
  before.noun = stripLeads(core, before, reading.alone);
  return before;
}

/** Takes predicates and adverbs off the end, the one nearest to the number deciding the direction. */
function stripPredicates(words: string, before: Before, isRank: boolean): string {
  let end = words.length;
  for (;;) {
    while (end > 0 && /[：:\s“]/.test(words[end - 1]!)) end--;
    const tail = words.slice(Math.max(0, end - longestComparison), end);
    const compared = comparison.exec(tail);
    if (compared) {
      before.compared = true;
      end -= compared[0].length;
      continue;
    }
    const dated =
      /(?:(?:19|20)\d\d年(?:底|末)?|[“"]?[一二三四五六七八九十]{1,2}五[”"]?(?:时期|期间)?(?:末|初|之初))的?$/.exec(
        tail,
      );
    if (dated) {
      end -= dated[0].length;
      continue;
    }
    const per = /每(?:人|户|亩|斤|公斤|吨|月|年|天|日|次|个|家|床|生|平方米)(?:每(?:月|年|天))?$/.exec(tail);
    if (per) {
      end -= per[0].length;
      continue;
    }
    const higher = higherThan.exec(tail);
    if (higher) {
      before.compared = true;
      before.direction ??= /[低慢少]/.test(higher[1]!) ? 'down' : 'up';
      end -= higher[0].length;
      continue;
    }
    let word = predicates.endingAt(words, end);
    if (!word) break;
    let direction = directionOf.get(word)!;
    // 经济总量突破, 企业总数达: with a noun before it the total is part of the name.
    if (direction === 'stock' && /^[总存保]/.test(word) && end - word.length >= 2) {
      word = /(?:达到?|为|突破|超过)$/.exec(word)?.[0] ?? '';
      if (!word) break;
      direction = 'reach';
    }
    if (word.startsWith('增长率') && words.endsWith('自然', end - word.length)) break;
    // 改造提升 is one verb; its 提升 says nothing about the number.
    if ((direction === 'up' || direction === 'down') && verbs.endingAt(words, end).length > word.length) break;
    if (direction === 'place' && !isRank) break;
    if (word === '均' && ownAverage.test(words.slice(0, end))) break;
    const rate = before.direction === 'reach' && (direction === 'up' || direction === 'down');
    if (direction !== 'fill' && (before.direction === null || rate)) {
      before.direction = direction;
      before.predicate = word;
    }
    if (word === '均' || word === '各') before.each = true;
    if (word === '年均' || word === '年平均') before.yearly = true;
    if (word.startsWith('累计')) before.cumulative = true;
    if (word.startsWith('同比') || word === '环比') before.compared = true;
    if (modals.has(word) || word.startsWith('预计')) before.modal.unshift(word);
    end -= word.length;
  }
  return words.slice(0, end);
}

/** Takes adverbs, time, scope and the verb off the front. */
function stripLeads(words: string, before: Before, alone: boolean): string {
  let at = 0;
  let verbsSeen = 0;
  // 新安装, 新组建: 新 before any verb makes an increment of it.
  let fresh = false;
  for (;;) {
    while (at < words.length && /[：:\s，）)]/.test(words[at]!)) at++;
    const counted =
      /^(?:[一二三四五六七八九十]+是要?|[①-⑳]|\d{1,2}[.．、](?!\d)|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|[“"]?[一二三四五六七八九十]{1,2}五[”"]?(?:时期|期间|以来|末)|(?:力争)?用?(?:[一二两三四五六七八九十]+|\d+)年(?:内|之内|时间|来|间|$))/.exec(
        words.slice(at, at + 10),
      );
    if (counted) {
      at += counted[0].length;
      continue;
    }
    const date = /^(?:截至|截止|截止到|到|至|自|从)?(?:\d{4}年)?(?:\d{1,2}月)?(?:底|末|初|以来|前)?/.exec(
      words.slice(at, at + 16),
    )![0];
    if (/\d/.test(date)) {
      at += date.length;
      continue;
    }
    const verb = verbsSeen < 2 ? verbs.startingAt(words, at) : '';
    const lead = leads.startingAt(words, at);
    if (lead.length >= verb.length && lead) {
      const next = at + lead.length;
      // 重点 is an adverb in 重点建设, and part of the noun in 重点项目.
      if (needsVerb.has(lead) && next < words.length && !leads.startingAt(words, next) && !isVerb(words, next)) break;
      if (lead.startsWith('其中')) before.among = true;
      if (lead.startsWith('累计')) before.cumulative = true;
      if (lead === '新') fresh = true;
      if (modals.has(lead)) before.modal.push(lead);
      at = next;
      continue;
    }
    if (!verb || staysWhole(words, at, verb, alone)) break;
    if (verbOf.get(verb) === 'nominal' && isOf(before.direction)) break;
    const kind = verbOf.get(verb)!;
    const joined = before.verbKind === 'nominal' && kind === 'nominal' && verbsSeen === 1;
    if (verbsSeen > 0 && !joined && (before.verbKind !== 'light' || kind === 'light')) break;
    before.verb = fresh ? '新增' : joined ? before.verb + verb : verb;
    before.verbKind = fresh ? 'increment' : kind;
    verbsSeen++;
    at += verb.length;
    const second = /^[、和与及]/.test(words.slice(at, at + 1)) ? verbs.startingAt(words, at + 1) : '';
    if (second) {
      // 新建、改造: two verbs over one object, neither of which alone says what the number is.
      before.verb = words.slice(at - verb.length, at + 1 + second.length);
      before.verbKind = 'nominal';
      at += 1 + second.length;
      verbsSeen = 2;
    }
    const next = determinersAhead.startingAt(words, at);
    if (next && next.length < words.length - at) at += next.length;
  }
  const noun = words.slice(at);
  const kept = keptOf.get(before.verb);
  return kept && noun && verbsSeen > 0 && !noun.startsWith(kept) ? kept + noun : noun;
}

/** 出口总额增长, 引进资金下降: what grows is the subject with all its words; only a plain amount is done by the verb. */
const isOf = (direction: Direction | null) => direction === 'up' || direction === 'down' || direction === 'to';

/** A verb that is no verb here: 办结率, 销售收入, 惠及群众, and 投资 when nothing follows. */
function staysWhole(words: string, at: number, verb: string, alone: boolean): boolean {
  const rest = at + verb.length;
  if (rest >= words.length) return alone && standalone.has(verb);
  const dependent = dependents.startingAt(words, at);
  if (dependent.length > verb.length || dependent === words.slice(at)) return true;
  const kind = verbOf.get(verb);
  if (kind === 'increment' && /^[值量额到至幅]/.test(words.slice(rest, rest + 1))) return true;
  if (
    kind === 'nominal' &&
    (compounds.startingAt(words, rest) || dependents.startingAt(words, rest) === words.slice(rest))
  )
    return true;
  if (kind === 'light' && nounlike.has(verb) && compounds.startingAt(words, rest)) return true;
  return kind === 'light' && /^[率额量]/.test(words.slice(rest, rest + 1));
}

/** A verb that takes an object here: 建设 in 重点建设高标准农田, not in 重点建设项目. */
function isVerb(words: string, at: number): boolean {
  const verb = verbs.startingAt(words, at);
  return verb !== '' && !compounds.startingAt(words, at + verb.length);
}
