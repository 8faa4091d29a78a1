import { verbWords } from '@luoshi/vocabulary';
import { lexicon } from '../lexicon.ts';
import type { Certainty, Deadline, Span } from '../reading.ts';

/** The action at the head of a clause: 谋划、推进、实施 or 加快建设, as one. */
export interface Action extends Span {
  words: string;
  certainty: Certainty;
  /** As in verbs.yaml: `end` comes to an end, `count` does so with a figure, `work` goes on, `stance` promises nothing. */
  reads: 'end' | 'count' | 'work' | 'stance';
}

/** What stands before the object of a clause. */
export interface Head {
  /** Where a promise in this clause begins: its certainty word, else its action, else its first word that is no adverb. */
  start: number;
  /** 确保, 力争 … as written before the action. */
  stated: Certainty | null;
  /** 深入, 持续, 常态化 …: work without an end. */
  continuing: boolean;
  /** 以…为抓手, 通过…: says how, not what. */
  manner: boolean;
  action: Action | null;
  /** Where the object, or for a clause without action its subject, begins. */
  objectStart: number;
}

const words = verbWords();
const certaintyOf = new Map<string, Certainty>([
  ...words.certainty.ensure.map((w) => [w, 'ensure'] as const),
  ...words.certainty.strive.map((w) => [w, 'strive'] as const),
]);
const certaintyWords = lexicon(certaintyOf.keys());
const continuingWords = lexicon(words.adverbs.continuing);
const keptWords = lexicon(words.adverbs.kept);
const adverbs = lexicon([...words.adverbs.plain, ...words.adverbs.continuing]);
const mannerWords = lexicon(words.manner);
const nouns = lexicon(words.nouns);
const disposals = lexicon(words.disposals);
const nounTails = lexicon(words.nounTails);
const actionOf = new Map<string, { certainty: Certainty; reads: Action['reads'] }>();
for (const group of words.verbs)
  if (group.reads !== 'outcome')
    for (const word of group.words)
      if (!actionOf.has(word))
        actionOf.set(word, { certainty: group.exceptions?.[word] ?? group.certainty, reads: group.reads });
const actions = lexicon(actionOf.keys());

const ends = lexicon([...actionOf].filter(([, a]) => a.reads === 'end' || a.reads === 'count').map(([word]) => word));

const ordinal =
  /(?:[—–·•●◆■★-]+|[一二三四五六七八九十]{1,3}、|[一二三四五六七八九十]{1,3}(?:是|要)|第[一二三四五六七八九十]{1,2}项?[，、]|[（(][一二三四五六七八九十\d]{1,3}[)）]|[①-⑳]|\d{1,2}[.．、](?!\d))\s*/y;
const connective = /(?:我们要?|同时|此外|另外|其中|并且|并|还要|以及|要|将继续|新的一年)(?=.)/y;
const mannerEnd =
  /为(?:抓手|总抓手|重点|核心|引领|契机|目标|主线|载体|导向|基础|统领|牵引|突破口|龙头|支撑|中心|依托|动力|主攻方向|总揽|保障|主题|切入点|着力点|根本|宗旨|主体|先导|底线|遵循|引擎|示范)/;
const coordinator = /[、和与及并]|以及/y;

/**
 * Reads the head of a clause: ordinals, connectives, adverbs, deadlines, certainty words, then the action.
 * 力争年底前全面完成… → stated `strive`, action 完成; 以旅游节为抓手，… → manner.
 */
export function readHead(text: string, clause: Span, deadlines: readonly (Deadline & Span)[]): Head {
  const { end } = clause;
  let at = clause.start;
  const head: Head = { start: -1, stated: null, continuing: false, manner: false, action: null, objectStart: at };
  const skip = (form: RegExp) => {
    form.lastIndex = at;
    const m = form.exec(text);
    if (!m || at + m[0].length > end) return false;
    at += m[0].length;
    return true;
  };
  let kept = -1;
  let next = 0;
  for (;;) {
    if (skip(ordinal)) continue;
    while (next < deadlines.length && deadlines[next]!.start < at) next++;
    const deadline = deadlines[next];
    if (deadline && deadline.start === at && deadline.end < end) {
      at = deadline.end;
      continue;
    }
    const certainty = certaintyWords.startingAt(text, at, end - 1);
    if (certainty && !'和与并、'.includes(text[at + certainty.length]!)) {
      if (head.start < 0) head.start = at;
      head.stated ??= certaintyOf.get(certainty)!;
      at += certainty.length;
      continue;
    }
    // 我们将推进…, but not 将甲纳入乙.
    if (text[at] === '将' && !readDisposal(text, at, end)) {
      at++;
      continue;
    }
    const verb = actionAt(text, at, end);
    const adverb = unlessNoun(text, at, end, adverbs.startingAt(text, at, end - 1));
    if (adverb.length > 0 && adverb.length >= verb.length && !isAdverbialVerb(text, at, end, adverb)) {
      if (continuingWords.has(adverb)) head.continuing = true;
      kept = kept < 0 && keptWords.has(adverb) ? at : kept;
      at += adverb.length;
      continue;
    }
    if (!verb && !nouns.startingAt(text, at, end) && skip(connective)) continue;
    break;
  }
  // 在20个村推行积分制: where it is done, how many times.
  const placed = text[at] === '在' ? readPlaced(text, at, end) : null;
  if (placed) return { ...head, start: head.start < 0 ? at : head.start, action: placed, objectStart: placed.end };
  if (head.start < 0 && mannerWords.startingAt(text, at, end) && !actionAt(text, at, end).startsWith('强化')) {
    const after = afterManner(text, at, end);
    if (after === null) return { ...head, start: at, manner: true, objectStart: at };
    if (after > at) {
      const rest = readHead(text, { start: after, end }, deadlines);
      return { ...rest, continuing: rest.continuing || head.continuing };
    }
  }
  head.action = readDisposal(text, at, end) ?? readAction(text, at, end);
  if (head.start < 0) head.start = kept < 0 ? at : kept;
  head.objectStart = head.action && head.action.start > at ? at : (head.action?.end ?? at);
  return head;
}

/** 将甲纳入乙, 把甲打造成乙, 对甲路进行改造: the object comes first, the action after it. */
function readDisposal(text: string, at: number, end: number): Action | null {
  if (text[at] === '对') {
    const done = /(?:进行|实施|开展|予以|给予)(?=.{2})/.exec(text.slice(at, end));
    if (!done) return null;
    const start = at + done.index;
    return { start, end, words: text.slice(start, end), certainty: 'plain', reads: 'end' };
  }
  if (text[at] !== '将' && text[at] !== '把') return null;
  const verb = disposals.firstIn(text, at + 2, end - 1);
  return (
    verb && { start: verb.at, end: verb.at + verb.word.length, words: verb.word, certainty: 'plain', reads: 'end' }
  );
}

/** 在20个村推行积分制, 在九成以上的学校普及…: the action after a place that is counted. */
function readPlaced(text: string, at: number, end: number): Action | null {
  const counted =
    /^在[^，。]{0,4}[\d一二三四五六七八九十百千两]+[^，。]{1,16}?(推行|推广|普及|开展|实施|建设|新建|设立|建立|试点|试行|布局|启动|开设)(?=.{2})/.exec(
      text.slice(at, end),
    );
  if (!counted) return null;
  const stop = at + counted[0].length;
  const verb = counted[1]!;
  return { start: stop - verb.length, end: stop, words: verb, certainty: 'plain', reads: 'end' };
}

/** 加快 is an adverb in 加快建设 and a verb in 加快项目建设: an adverb that is also a verb counts as one only before another verb. */
function isAdverbialVerb(text: string, at: number, end: number, adverb: string): boolean {
  return actionOf.has(adverb) && !actionAt(text, at + adverb.length, end);
}

/** Where the clause goes on after 以…为抓手; null when the whole clause only says how; `at` when it is an action after all (强化…). */
function afterManner(text: string, at: number, end: number): number | null {
  if (text[at] === '以') {
    const m = mannerEnd.exec(text.slice(at, end));
    if (m) return at + m.index + m[0].length < end ? at + m.index + m[0].length : null;
  }
  const inner = certaintyWords.firstIn(text, at + 2, end - 2);
  return inner ? inner.at : null;
}

/** The action that starts at `at`, with the actions joined to it: 谋划、推进、实施; 规划建设; 支持发展. */
function readAction(text: string, at: number, end: number): Action | null {
  const first = actionAt(text, at, end);
  if (!first) return null;
  let last = at + first.length;
  let reads = actionOf.get(first)!.reads;
  for (;;) {
    coordinator.lastIndex = last;
    const joint = coordinator.exec(text)?.[0].length ?? 0;
    const next = actionAt(text, last + joint, end);
    const after = last + joint + next.length;
    if (
      !next ||
      after >= end ||
      isNounTail(text, after, end) ||
      (actionOf.get(next)!.reads === 'stance' && reads !== 'stance')
    )
      break;
    if (reads === 'stance') reads = actionOf.get(next)!.reads;
    last = after;
  }
  if (text[last] === '好' && last + 2 < end && !'人转评'.includes(text[last + 1]!)) last++;
  return { start: at, end: last, words: text.slice(at, last), certainty: actionOf.get(first)!.certainty, reads };
}

const actionAt = (text: string, at: number, end: number): string =>
  unlessNoun(text, at, end, actions.startingAt(text, at, end));

/** 建设 is no action in 建设用地 and 建设者, 开工 none in 开工率, 集中 no adverb in 集中式. */
const unlessNoun = (text: string, at: number, end: number, word: string): string =>
  word &&
  (nouns.startingAt(text, at, end).length >= word.length || '率者型员性'.includes(text[at + word.length] ?? ' '))
    ? ''
    : word;

const isNounTail = (text: string, at: number, end: number) =>
  nounTails.startingAt(text, at, end) !== '' || '、和与及以，；等'.includes(text[at] ?? '');

/** Whether an action with an end stands somewhere in a stretch: 片区纳入开发区. */
export const acts = (text: string, within: Span): boolean => ends.firstIn(text, within.start + 1, within.end) !== null;

/** The certainty word of a clause whose subject comes first: 财政收入力争突破5000万元. */
export function innerCertainty(text: string, within: Span): Certainty | null {
  const found = certaintyWords.firstIn(text, within.start, within.end);
  return found && certaintyOf.get(found.word)!;
}
