import { verbWords } from '@luoshi/vocabulary';
import { type Lexicon, lexicon } from '../lexicon.ts';
import type { Certainty, CommitmentKind, SectionRole, Span } from '../reading.ts';
import { acts, type Head } from './head.ts';
import { isPlainToSee } from './outcome.ts';

const words = verbWords();
const works = lexicon(words.heads.works);
const events = lexicon(words.heads.events);
const vague = lexicon(words.heads.vague);
/** Stage verbs that can end a clause and say how far a project goes: 开工, 投产, 竣工通车 (推进 and 建设 only say that it goes on). */
const stageEnds = lexicon(
  words.stages.filter((s) => s.stage !== 'building' && s.stage !== 'reserved').flatMap((s) => s.words),
);
const tails = lexicon(words.judging.tails);
const ended = lexicon(words.judging.ended);
const openEnds = lexicon(words.judging.openEnds);
const wins = oneOf(words.judging.winning);
const finishes = oneOf(words.judging.finishing);
const concludes = oneOf(words.judging.conclusive);
const moves = oneOf(words.judging.building);
const minds = oneOf(words.judging.careful);

/** The noun an object ends with, under 建设, 工作 and the like: `work` a visible work, `event` something that is held or issued, `vague` something that only goes on. */
export function nature(text: string, object: Span): 'work' | 'event' | 'vague' | 'plain' {
  let { end } = object;
  if (
    vague.endingAt(text, end, object.start) &&
    works.endingAt(text, end, object.start).length < vague.endingAt(text, end, object.start).length
  )
    return 'vague';
  for (;;) {
    const work = works.endingAt(text, end, object.start);
    const event = events.endingAt(text, end, object.start);
    if (work || event) return work.length >= event.length ? 'work' : 'event';
    if ('”》)）'.includes(text[end - 1] ?? ' ')) return quotedNature(text, object, end);
    const tail = tails.endingAt(text, end, object.start);
    if (!tail || end - tail.length <= object.start) break;
    end -= tail.length;
  }
  return vague.endingAt(text, object.end, object.start) ? 'vague' : 'plain';
}

/** 《…方案》 and “…行动” are named things. */
function quotedNature(text: string, object: Span, end: number): 'work' | 'event' {
  return works.endingAt(text, end - 1, object.start) && !events.endingAt(text, end - 1, object.start)
    ? 'work'
    : 'event';
}

/** The stage verb a clause ends with (…建成投用), ''  when it ends otherwise. */
export const stageEnding = (text: string, clause: Span): string => stageEnds.endingAt(text, clause.end, clause.start);

/** 推动景区创建国家级度假区, 示范县创建: a title to be won; 创建成果 is none. */
const creates = /创建(?!成果|工作|成效|活动).{3,}|创建$/;
/** 压缩一半以上, 减少三分之一, 下降两成: a share in words is a figure to reach. */
const shares = /[压减增降提翻扩].{0,3}(?:一半|[二三四五]分之[一二三四]|[一二两三四五六七八九]成半?)(?:以上|左右)?$/;

export interface Judged {
  kind: CommitmentKind;
  certainty: Certainty;
}

/** The kind and certainty of one item, by the words of its head, its object and its figures. */
export function judge(
  text: string,
  item: Span,
  head: Head,
  facts: { figures: number; stage: string; role: SectionRole; inherited: Certainty | null },
): Judged {
  const { action } = head;
  const object = { start: Math.max(item.start, Math.min(head.objectStart, item.end)), end: item.end };
  const end = nature(text, object);
  const objectWords = text.slice(object.start, object.end);
  const isWork = end === 'work' || facts.stage !== '';
  const pushed = head.continuing && action?.certainty === 'plain' && facts.figures === 0;
  /** 落实《方案》, 落实20项举措: a list to be carried out, not a work that goes on. */
  const settled = action !== null && /落实$/.test(action.words) && (facts.figures > 0 || objectWords.endsWith('》'));
  const explores = /前期(?:工作|研究|手续|论证)?(?:办理)?$/.test(objectWords) && !action?.words.includes('完成');
  const certainty =
    head.stated ??
    facts.inherited ??
    (explores
      ? 'explore'
      : pushed
        ? 'push'
        : settled
          ? 'plain'
          : (action?.certainty ?? (objectWords.includes('完成') ? 'ensure' : 'plain')));

  return { kind: kindOf(), certainty };

  function endsIn(list: Lexicon): boolean {
    return list.endingAt(text, object.end, object.start) !== '';
  }

  function kindOf(): CommitmentKind {
    if (facts.role === 'targets' || facts.role === 'vision') return 'target';
    if (explores) return 'project';
    if (facts.figures > 0 || shares.test(text.slice(item.start, item.end)))
      return action?.reads === 'work' && end === 'vague' ? 'direction' : 'quantity';
    if (facts.stage !== '' && (end !== 'vague' || action === null)) return 'project';
    if (wins(action?.words ?? '') || creates.test(objectWords)) return 'action';
    if (action === null && isPlainToSee(text.slice(item.start, item.end))) return 'action';
    if (action === null && head.stated === 'strive')
      return acts(text, object) && !endsIn(openEnds) ? 'action' : 'direction';
    if (action === null)
      return facts.role !== 'self-building' && (head.stated ?? facts.inherited) === 'ensure' ? 'action' : 'direction';
    if (action.certainty === 'explore') return 'direction';
    if (isWork && moves(action.words) && !minds(action.words)) return 'project';
    if (action.reads === 'work') return endsIn(ended) && finishes(action.words) ? 'action' : 'direction';
    if (action.reads === 'count' || (pushed && end !== 'event')) return 'direction';
    if (end === 'vague' && !concludes(action.words)) return 'direction';
    return 'action';
  }
}

/** Whether a verb has one of the words in it. */
function oneOf(list: readonly string[]): (verb: string) => boolean {
  const known = lexicon(list);
  return (verb) => known.firstIn(verb, 0, verb.length) !== null;
}
