import { plain, readBefore } from './before.ts';
import type { Draft } from './draft.ts';
import { longestSubject } from './heading.ts';
import { jointName, withoutAttribute } from './lean.ts';
import { field } from './names.ts';
import { isListed, previousClause, type Scene } from './scene.ts';
import { connective, dependents, pairs, sharedTails } from './words.ts';

/**
 * 分别: shares the subjects listed before it, or the facts said before it, out among the values that follow, and answers
 * these. Two lists of values without the word (余额分别为363亿元、224亿元，增长5.9%、26.6%) are paired the same way.
 * Null when there is nothing to share.
 */
export function share(drafts: readonly Draft[], at: number, primary: readonly Draft[], scene: Scene): Draft[] | null {
  const draft = drafts[at]!;
  const { before, after, quantity } = draft;
  const opened = afterColon(drafts, at);
  if (opened) return opened;
  const group = run(drafts, at);
  const said = before.respectively !== null;
  // 城乡居民人均可支配收入达42570元、23011元: the list alone says that it is shared out.
  const silent =
    !said && group.length > 1 && before.noun !== '' && !after.noun ? heads(ownList(draft), group.length) : null;
  const later = listAfter(group, before.noun);
  if (!later && !said && !silent && (group.length < 2 || before.noun || after.noun)) return null;
  if (later && !said && (group.length < 2 || before.noun)) return null;
  // …产值分别突破100亿元、70亿元: a value that goes on a list is no second list.
  if (!later && !said && !silent && isListed(draft) && before.direction === null) return null;
  const attribute = quantity.kind === 'rank' || silent ? '' : before.noun;
  const ahead = draft.quantity.start < draft.quantity.number.start ? draft.bound : 'eq';
  const named = (head: string, i: number, all: readonly string[]): Shared => {
    const subject = join(leaning(head, all[i - 1], scene), later?.attribute ?? attribute);
    return { subject, noun: subject };
  };
  const listed = later
    ? later.list
    : said
      ? before.respectively || (primary.length < group.length ? listBefore(draft) : '')
      : '';
  const names = silent
    ? silent.map(named)
    : listed
      ? heads(listed, group.length)?.map(named)
      : back(primary, group.length, said ? attribute : '');
  if (!names) {
    if (before.noun === '') before.noun = before.respectively ?? '';
    return null;
  }
  const bound = group.at(-1)!.quantity;
  group.forEach((member, i) => {
    member.subject = names[i]!.subject.slice(0, longestSubject);
    member.noun = names[i]!.noun;
    member.measure = draft.measure;
    member.sign = draft.sign;
    member.verb = draft.verb;
    member.before.yearly ||= before.yearly;
    // 分别增3%、7%左右: what bounds the last bounds them all.
    if (member.bound === 'eq' && /以上|以内|以下|左右|之内/.test(bound.boundWord)) member.bound = bound.bound;
    // 分别突破15亿元和10亿元: so does what stands before the first.
    if (said && member.bound === 'eq') member.bound = ahead;
    member.stated.add('subject');
    member.why.push('分别');
  });
  const label = /[两三四五六七八九十]+大[^大、]{0,4}(?:产业|行业|园区|企业|领域|项目)$/.exec(listed)?.[0];
  if (label) group.at(-1)!.together = join(label, attribute);
  return group;
}

/** 综合实力、基本竞争力位列全国百强第52位、第71位: without those they are ranked among. */
function ownList({ before, quantity }: Draft): string {
  return quantity.kind === 'rank' ? (field.exec(before.noun)?.[1] ?? before.noun) : before.noun;
}

interface Shared {
  subject: string;
  noun: string;
}

/** 人均月补助分别达到：城市680元，农村535元: each has its own head, and the clause before says what is measured. */
function afterColon(drafts: readonly Draft[], at: number): Draft[] | null {
  const clause = drafts[at]!.piece.previous;
  const attribute = clause?.quantity === null ? /^(.+)分别(?:达到?|为|是|有)$/.exec(clause.before)?.[1] : undefined;
  if (!attribute) return null;
  const measured = readBefore(attribute, plain).noun;
  const group: Draft[] = [];
  for (const draft of drafts.slice(at, at + longestList)) {
    const { before, after, quantity } = draft;
    if (before.noun.length < 2 || before.direction || after.noun || quantity.unit !== drafts[at]!.quantity.unit) break;
    draft.subject = join(before.noun, measured).slice(0, longestSubject);
    draft.noun = draft.subject;
    draft.why.push('分别');
    group.push(draft);
  }
  return group.length > 1 ? group : null;
}

/**
 * The list that comes after its values: 产值分别达12.4亿元和8.8亿元的甲公司、乙公司; 增长7.3%、6.2%，分别是工业增加值和零售总额的增幅.
 */
function listAfter(group: readonly Draft[], attribute: string): { list: string; attribute: string } | null {
  const last = group.at(-1)!;
  if (last.after.of && last.after.noun && connectives.test(last.after.noun))
    return { list: last.after.noun, attribute: attribute || group[0]!.before.respectively || '' };
  const clause = last.piece.next;
  if (clause === null || clause.quantity !== null) return null;
  const list = /^(?:这?分别|依次)(?:是|为|系)(.+)$/.exec(clause.before)?.[1];
  return list ? { list: list.replace(/的?(?:增幅|增速|涨幅|降幅)$/, ''), attribute: '' } : null;
}

const connectives = /[、和与及]/;

/** The list in the clause before, without what it says of all: A、B实现“双下降”，分别下降3%、4%. */
function listBefore(draft: Draft): string {
  return previousClause(draft).replace(/(?:实现|均|全面|持续|稳步|保持).*$/, '');
}

/** The facts that a trailing 分别 speaks of again. */
function back(primary: readonly Draft[], count: number, attribute: string): Shared[] | null {
  if (primary.length < count) return null;
  return primary.slice(-count).map((d) => ({ subject: join(d.subject, attribute), noun: d.noun }));
}

/** 办复率、满意率分别达100%、98.9%: even a listed subject may say only half. */
function leaning(head: string, before: string | undefined, { draft, last, list }: Scene): string {
  if (!dependents.has(head)) return head;
  // 技改项目开工率、竣工率: the second is that of the first's thing.
  if (before && !dependents.has(before)) return withoutAttribute(before) + head;
  if (!last || draft.piece.joint === 'start') return head;
  return (jointName(list) ?? last.noun) + head;
}

const join = (head: string, attribute: string) => (attribute && !head.endsWith(attribute) ? head + attribute : head);

const longestList = 24;

/** The values that stand side by side after one 分别: "40831元、24302元" from the draft at `from`. */
function run(drafts: readonly Draft[], from: number): Draft[] {
  const first = drafts[from]!;
  const found = [first];
  for (let i = from + 1; i < Math.min(drafts.length, from + longestList); i++) {
    const next = drafts[i]!;
    const bare =
      !next.before.noun &&
      !next.before.verb &&
      (!next.after.noun || next.after.of) &&
      next.before.direction === null &&
      !next.before.respectively &&
      next.before.modal.length === 0;
    if (!bare || !(next.piece.joint === '、' || next.piece.joint === '和' || next.piece.joint === '，')) break;
    if (next.piece.joint === '，' && next.piece.before !== '') break;
    if (next.quantity.kind !== first.quantity.kind) break;
    found.push(next);
    if (next.after.noun) break;
  }
  return found;
}

/**
 * The subjects that 分别 shares out, from the words that list them; null when they do not make `count` of them.
 *
 * @example heads('减跑动、减时限、减环节比例', 3) // ['减跑动比例', '减时限比例', '减环节比例']
 * @example heads('城乡居民人均可支配收入', 2) // ['城镇居民人均可支配收入', '农村居民人均可支配收入']
 */
export function heads(list: string, count: number): string[] | null {
  const words = list.replace(/[两三四五六七八九十]+(?:项|个|类)(?:主要|核心)?(?:指标|工作|收入)?(?:增速|增幅)?$/, '');
  const longest = sharedTails.endingAt(words, words.length);
  const tail = longest === '率' ? words.slice(-3) : longest;
  const items = words.split(connective).filter(Boolean);
  const inOne = pairs.some(([pair]) => pair.includes('、') && words.includes(pair)) ? expandWhole(words) : null;
  for (const candidate of [inOne, items, expand(items), expandWhole(words)]) {
    if (!candidate || candidate.length < count) continue;
    const chosen = candidate.slice(-count);
    const last = chosen.at(-1)!;
    const kind = /[两三四五六七八九十]+[大个](?:[^大]{0,4}?)(产业|行业|园区|企业|领域|项目)/.exec(last);
    return chosen.map((item, i) => {
      const own = kind ? item.replace(/[两三四五六七八九十]+[大个].*$/, '') + kind[1]! : item;
      if (kind) return tail && !own.endsWith(tail) ? own + tail : own;
      return i < chosen.length - 1 && tail && !sharedTails.endingAt(own, own.length) ? own + tail : own;
    });
  }
  return null;
}

/** Splits one word that holds two subjects: 城乡居民… -> 城镇居民…, 农村居民…. */
function expand(items: string[]): string[] {
  return items.flatMap((item) => expandWhole(item) ?? [item]);
}

function expandWhole(words: string): string[] | null {
  for (const [pair, members] of pairs) {
    const at = words.indexOf(pair);
    if (at >= 0) return members.map((member) => words.slice(0, at) + member + words.slice(at + pair.length));
  }
  return null;
}
