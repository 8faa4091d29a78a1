import { verbWords } from '@luoshi/vocabulary';
import type { Certainty, Span } from '../reading.ts';
import { WordTable } from './words.ts';

const words = verbWords();
const purposes = new WordTable(words.purposes);
const present = new WordTable(words.present);

/** A figure of the present or of the procedure inside the plan part: 目前有20家, 提请票决8件. */
export const isPresent = (text: string, clause: Span): boolean =>
  present.firstIn(text, clause.start, clause.end) !== null;

/** A target without a number: 与经济增长同步, 低于全省平均, 完成省下达任务. */
export const statesRelation = (clause: string): boolean =>
  /同步|高于|低于|快于|不低于|优于|持平|平稳|以内|下达|控制|下降|保持|稳定|位次|前列|达到.{0,6}(?:水平|目标|要求)|完成.{0,16}(?:任务|目标)/.test(
    clause,
  );

/** Whether a clause without verb at its head says how something ends: 污水达标排放, 浓度持续下降, 实现翻番. */
export function hasOutcome(subject: string, stated: Certainty | null): boolean {
  if (stated === null) return /(?:持续|稳步)?(?:下降|上升|翻番|清零|全覆盖|达标|为零|双下降)$/.test(subject);
  return !hollow.test(subject);
}

/**
 * A clause that says what the ones before it are for, or an attitude: 提升物业服务水平, 增强发展动能. Only a vague object that
 * closes a sentence after something that could be ticked counts as one.
 */
export function isPurpose(
  text: string,
  clause: Span,
  verb: string,
  place: { follows: boolean; closes: boolean; nature: 'work' | 'event' | 'vague' | 'plain' },
): boolean {
  const { follows, closes, nature } = place;
  if (nature === 'work' || nature === 'event') return false;
  return follows && closes && purposes.startingAt(text, clause.start, clause.end) !== '' && purposes.has(verb);
}

/** 确保更加合理, 确保安定有序: nothing that could be ticked. */
const hollow = /(?:更加|更为|更).{1,4}$|高效运行|安定|安宁|稳定$|可控|落到实处|落地见效|到位$|正确方向|早.{1,3}$/;
