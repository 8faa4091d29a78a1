import type { Before } from './before.ts';
import {
  compounds,
  type Direction,
  dependents,
  determinersAhead,
  keptOf,
  leads,
  modals,
  needsVerb,
  nounlike,
  standalone,
  verbOf,
  verbs,
} from './words.ts';

/** 一是, ①, 3., （2）: the number of an item. */
const enumerator =
  /^(?:[一二三四五六七八九十]+是要?|[①-⑳]|\d{1,2}[.．、](?!\d)|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)])/;
/** “十四五”期间, 三年内, 五年来 */
const span =
  /^(?:[“"]?[一二三四五六七八九十]{1,2}五[”"]?(?:时期|期间|以来|末)|(?:力争)?用?(?:[一二两三四五六七八九十]+|\d+)年(?:内|之内|时间|来|间|$|(?=累计|共|新[建增])))/;
/** 到2028年底, 2023年11月, 截至2023年末, 一九九五年, 从2024年起, 到本世纪末 */
const date =
  /^(?:截至|截止到?|到|至|自|从)?(?:\d{4}年(?:\d{1,2}月)?|\d{1,2}月|[一二][〇零○一二三四五六七八九]{3}年|本世纪)(?:底|末|初|起|以来|前)?/;
const longestOpening = 16;

/** Takes adverbs, time, scope and the verb off the front. */
export function stripLeads(words: string, before: Before, alone: boolean): string {
  let at = 0;
  let verbsSeen = 0;
  // 新安装, 新组建: 新 before any verb makes an increment of it.
  let fresh = false;
  for (;;) {
    while (at < words.length && /[：:\s，）)]/.test(words[at]!)) at++;
    const opening = openingAt(words, at);
    if (opening > 0) {
      at += opening;
      continue;
    }
    const verb = verbsSeen < 2 ? verbs.startingAt(words, at) : '';
    const lead = leads.startingAt(words, at);
    if (lead.length >= verb.length && lead) {
      const next = at + lead.length;
      // 重点 is an adverb in 重点建设, and part of the noun in 重点项目.
      if (lead === '建议' && next === words.length) break;
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

/** The length of an item number, span or date that opens the words at `at`; 0 when there is none. */
function openingAt(words: string, at: number): number {
  const opening = words.slice(at, at + longestOpening);
  return (enumerator.exec(opening) ?? span.exec(opening) ?? date.exec(opening))?.[0].length ?? 0;
}
