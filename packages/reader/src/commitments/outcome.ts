import { verbWords } from '@luoshi/vocabulary';
import { lexicon } from '../lexicon.ts';
import type { Certainty, Span } from '../reading.ts';
import type { Action } from './head.ts';

const words = verbWords();
const purposes = lexicon(words.purposes);
const present = lexicon(words.present);
const procedure = lexicon(words.procedure);

const sizes = lexicon(words.sizes);
const effects = lexicon(words.effects);
const announcements = lexicon(words.announcements);
const slogans = lexicon(words.slogans);
const about = /(?:约|达|近|超|为|达到)$/;

/** A figure that only says how large a work is: 总投资20亿元的甲项目, 年产5万吨生产线. */
export function isDetail(text: string, clause: Span, figure: Span): boolean {
  if (clause.end - figure.end < 2 || '、和及'.includes(text[figure.end]!)) return false;
  const before = figure.start - (about.exec(text.slice(clause.start, figure.start))?.[0].length ?? 0);
  return sizes.endingAt(text, before, clause.start) !== '';
}

const outcomes = lexicon(words.verbs.filter((v) => v.reads === 'outcome').flatMap((v) => v.words));
const bounds = lexicon(['力争', '确保', '到', '至', '约', '近', '以上']);

/** The verb between a subject and its figure: 控制在 of 失业率控制在5%以内; null when the figure follows the subject itself. */
export function outcomeBefore(text: string, start: number, figure: number): Span | null {
  let end = figure;
  for (let word = outcomes.endingAt(text, end, start); !word; word = outcomes.endingAt(text, end, start)) {
    const bound = bounds.endingAt(text, end, start);
    if (!bound) return null;
    end -= bound.length;
  }
  return { start: end - outcomes.endingAt(text, end, start).length, end: figure };
}

/** 总投资3亿元 or 惠及群众2000人 as a clause of its own: says more about its neighbour. */
export function isAside(text: string, clause: Span, figure: Span): boolean {
  if (effects.startingAt(text, clause.start, clause.end)) return true;
  const before = figure.start - (about.exec(text.slice(clause.start, figure.start))?.[0].length ?? 0);
  return clause.end - figure.end < 2 && sizes.endingAt(text, before, clause.start) === text.slice(clause.start, before);
}

/** 抓好以下工作, 实现上述目标: leads to what follows; 降到20%以下 is a bound. */
export const announces = (text: string, object: Span): boolean =>
  announcements.startingAt(text, object.start, object.end) !== '' ||
  (announcements.endingAt(text, object.end, object.start) !== '' &&
    !/[\d%‰][^，。]{0,4}以下$/.test(text.slice(Math.max(object.start, object.end - 8), object.end)));

/** 增强发展动能, 构建和谐关系: an attitude, nothing to be ticked. */
export const isSlogan = (text: string, object: Span): boolean =>
  slogans.endingAt(text, object.end, object.start) !== '';

/** A figure of the present or of the procedure inside the plan part: 目前有20家, 提请票决8件. */
export const isPresent = (text: string, clause: Span): boolean =>
  present.startingAt(text, clause.start, clause.end) !== '' ||
  procedure.firstIn(text, clause.start, clause.end) !== null;

const hollow = lexicon(words.judging.hollow);
const hollowEnds = lexicon(words.judging.hollowEnds);
const outcomeEnds = lexicon(words.judging.outcomeEnds);
/** 更加合理, 早开工: better or sooner, without saying how much. */
const comparative = /(?:更加|更为|更).{1,4}$|早.{1,3}$/;

/** 会议文件只减不增, 行政经费不得突破上年水平, 每月通报一次: no figure, yet anyone can see whether it was kept. */
const plainToSee =
  /(?:只[减降增升]不[增升减降]|零增长|不得(?:突破|超过|高于|低于|少于).{2,12}|每(?:半|个)*(?:日|天|周|旬|月|季度?|年)(?:度)?[^，。]{2,10}[一两二三\d]次)$/;
export const isPlainToSee = (subject: string): boolean => plainToSee.test(subject);

/** Whether a clause without verb at its head says how something ends: 污水达标排放, 浓度持续下降, 实现翻番. */
export function hasOutcome(subject: string, stated: Certainty | null): boolean {
  const { length } = subject;
  if (isPlainToSee(subject)) return true;
  if (comparative.test(subject) || hollow.firstIn(subject, 0, length) || hollowEnds.endingAt(subject, length))
    return false;
  return stated !== null || outcomeEnds.endingAt(subject, length) !== '';
}

/**
 * A clause that says what the ones before it are for, or an attitude: 提升物业服务水平, 增强发展动能. Only a vague object that
 * closes a sentence after something that could be ticked counts as one.
 */
export function isPurpose(
  text: string,
  clause: Span,
  action: Action,
  place: { follows: boolean; closes: boolean; nature: 'work' | 'event' | 'vague' | 'plain' },
): boolean {
  const { follows, closes, nature } = place;
  if (nature === 'work' || nature === 'event' || (nature === 'plain' && action.reads === 'end')) return false;
  return follows && closes && purposes.startingAt(text, clause.start, clause.end) !== '' && purposes.has(action.words);
}
