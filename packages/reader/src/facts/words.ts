import { loadNumberWords } from '@luoshi/vocabulary';
import { lexicon } from '../lexicon.ts';

/** What a word before a number says about it. */
export type Direction = 'reach' | 'place' | 'from' | 'to' | 'up' | 'down' | 'stock' | 'add' | 'fill';
export type VerbKind = 'increment' | 'light' | 'nominal';

const words = loadNumberWords();

/** Predicates by word; a word in two tables (上升 is both a rise and a move in rank) keeps the last, which is the stronger. */
export const directionOf = new Map<string, Direction>();
for (const direction of ['fill', 'place', 'reach', 'from', 'up', 'down', 'to', 'stock', 'add'] as const)
  for (const word of words.predicates[direction]) directionOf.set(word, direction);

export const predicates = lexicon(directionOf.keys());

export const verbOf = new Map<string, VerbKind>();
for (const kind of ['light', 'nominal', 'increment'] as const)
  for (const word of words.verbs[kind]) verbOf.set(word, kind);
export const verbs = lexicon(verbOf.keys());
export const incrementVerbs = lexicon(words.verbs.increment);
/** 新签约 leaves 签约 in the subject. */
export const keptOf = new Map(Object.entries(words.verbs['increment-kept']));

const { parts, time, scope, modal, adverbs, determiners } = words.leads;
export const leads = lexicon([...parts, ...time, ...scope, ...modal, ...adverbs]);
/** Leads that are part of a noun unless a verb or another lead follows: 重点, 基本, 科学, 共. */
export const needsVerb = new Set(
  [...adverbs, ...parts, '计划', '目标', '建议'].filter(
    (word) => !/^(?:已|将|把|使|其中.?|累计共?|共计|合计|总计|先后)$/.test(word),
  ),
);
/** 和, 与, 及 … between two things; not those inside 普及, 参与, 和谐. */
export const connective =
  /、|以及|(?<![饱平缓])和(?![谐美平睦])|(?<!参)与|(?<![普涉惠危波以])及(?![时格其])|(?<!合)并(?!网)|暨/g;
export const modals = new Set(modal);
export const determinersAhead = lexicon(determiners);

export const nounlike = new Set(words.verbs.nounlike);
export const standalone = new Set(words.verbs.standalone);
/** 销售 + 收入: after a verb these make one noun with it. */
export const compounds = lexicon(words.verbs.compounds);

export const dependents = lexicon(words.dependents);
export const joints = words.joint;
export const sharedTails = lexicon(words['shared-tails']);
export const pairs = Object.entries(words.pairs);
export const afterVerbs = lexicon(words['after-verbs']);
export const emptyHeads = new Set(words['empty-heads']);
export const progress = lexicon(words.progress);
export const progressAdverbs = lexicon(words['progress-adverbs']);
export const genericHeads = new Set(words['generic-heads']);
