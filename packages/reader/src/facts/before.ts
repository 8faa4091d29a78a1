import { stripLeads } from './leads.ts';
import { stripPredicates } from './predicates.ts';
import type { Direction, VerbKind } from './words.ts';

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
  yearly: false,
  cumulative: false,
  compared: false,
  modal: [],
});

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
