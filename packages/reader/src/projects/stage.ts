import { verbWords } from '@luoshi/vocabulary';
import type { Head } from '../commitments/head.ts';
import { lexicon } from '../lexicon.ts';
import type { ProjectStage, Span } from '../reading.ts';

const words = verbWords();
const stageOf = new Map(words.stages.flatMap((s) => s.words.map((w) => [w, s.stage] as const)));
const stageWords = lexicon(stageOf.keys());
const adverbs = lexicon(words.stageAdverbs);
const notYet = lexicon(words.notYet);

/** Where a clause says its projects stand, and the stretch that names them. */
export interface Staged {
  stage: ProjectStage;
  verb: string;
  /** False after 即将, 力争 and the like. */
  reached: boolean;
  names: Span;
  /** The verb stands after the names and is said of works only: 开工, 投产, 前期工作. */
  sure: boolean;
}

/**
 * The stage of a clause: the verb after the names (甲桥顺利竣工通车) before the one in front of them (加快甲桥建设).
 * Null when the clause says no stage.
 */
export function staged(text: string, clause: Span, head: Head, dates: readonly Span[]): Staged | null {
  const after = stageAfter(text, { start: head.objectStart, end: clause.end }, dates);
  if (after) return { ...after, reached: after.reached && head.stated === null };
  if (!head.action) return null;
  const verb = head.action.words;
  const stage = stageOf.get(verb) ?? stageOf.get(stageWords.startingAt(verb, 0, verb.length));
  if (!stage) return null;
  const names = { start: head.objectStart, end: clause.end };
  return { stage, verb, reached: head.stated === null, names, sure: false };
}

function stageAfter(text: string, body: Span, dates: readonly Span[]): Staged | null {
  let { end } = body;
  let word = stageWords.endingAt(text, end, body.start);
  if (!word || stageOf.get(word) === 'reserved' || loose.has(word)) return null;
  const verb = word;
  const stage = stageOf.get(word)!;
  let reached = true;
  while (word) {
    if (notYet.endingAt(text, end, body.start)) reached = false;
    end -= word.length;
    while (end > body.start && '、并和'.includes(text[end - 1]!)) end--;
    word = longer(
      adverbs.endingAt(text, end, body.start),
      longer(stageWords.endingAt(text, end, body.start), notYet.endingAt(text, end, body.start)),
    );
    if (word && notYet.has(word)) reached = false;
    if (loose.has(word)) break;
    if (!word) end = dates.find((d) => d.end === end)?.start ?? end;
  }
  return end - body.start < 2
    ? null
    : {
        stage,
        verb,
        reached,
        names: { start: body.start, end },
        sure: ofWorks.has(stage) || /竣工|通车|完工/.test(verb),
      };
}

const ofWorks = new Set<ProjectStage>(['preparing', 'started', 'topped-out', 'operating', 'yielding']);
/** 建设 after the names is the noun of 推进甲桥建设, not a verb. */
const loose = new Set([
  '建设',
  '新建',
  '实施',
  '规划',
  '支持',
  '完善',
  '续建',
  '包装',
  '策划',
  '储备',
  '谋划',
  '规划建设',
  '运营',
  '引进',
]);
const longer = (a: string, b: string) => (a.length >= b.length ? a : b);
