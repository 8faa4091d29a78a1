import { afterVerbs, emptyHeads, progress, progressAdverbs, verbOf } from './words.ts';

/** The words after a number and its unit. */
export interface After {
  /** What is counted: 老旧小区 in 改造84个老旧小区. Empty when the words go on with a predicate. */
  noun: string;
  /** The words begin with 的 (总投资16亿元的…工程). */
  of: boolean;
  /** The predicate that follows instead of a noun: 进驻政务服务大厅. */
  predicate: string;
}

const longestNoun = 20;

/**
 * Takes the words after a number apart: a noun it counts, or a predicate of something named before.
 *
 * @example readAfter('工业项目建成投产') // { noun: '工业项目', of: false, predicate: '' }
 */
export function readAfter(words: string): After {
  const of = words.startsWith('的');
  const rest = (of ? words.slice(1) : words).replace(/^[”\s.．,]+|^“$/, '').replace(/^（[^）]*）?/, '');
  const within = /^[一二两三四五]年内(?:要|力争|确保)?(?:全部)?(?=..)/.exec(rest);
  if (within) return readAfter(rest.slice(within[0].length));
  if (rest === '' || emptyHeads.has(rest) || emptyHeads.has(words)) return { noun: '', of, predicate: '' };
  if (/^[两三四五六]个(?:[百千万]?亿)?(?:台阶|大关)/.test(rest)) return { noun: '', of, predicate: '' };
  const use = /^(?:资金)?(?:主要|全部|重点)?用于(.+)$/.exec(rest);
  if (use) return { noun: `${use[1]!.replace(/有效|全面/g, '').slice(0, longestNoun - 2)}资金`, of, predicate: '' };
  if (afterVerbs.startingAt(rest, 0)) return { noun: '', of, predicate: rest };
  return { noun: headOf(rest), of, predicate: '' };
}

/** Cuts what says how the thing is getting on: 工业项目建成投产 -> 工业项目, 危房安全拆除 -> 危房拆除, 高压线路完成迁改 -> 高压线路迁改. */
export function headOf(words: string): string {
  for (let at = 2; at < words.length && at <= longestNoun; at++) {
    if (/^(?:\d{1,2}月|[一二三四]季度|[春秋]季)/.test(words.slice(at, at + 3))) return words.slice(0, at);
    const adverb = progressAdverbs.startingAt(words, at);
    if (adverb && verbOf.get(words.slice(at + adverb.length)) === 'nominal')
      return words.slice(0, at) + words.slice(at + adverb.length);
    const word = progress.startingAt(words, at);
    if (!word || (word === '均' && /[平人户亩年日月地]/.test(words[at - 1]!))) continue;
    // 指标达到领先水平: two characters say too little without what they reach.
    if (at === 2 && reaching.has(word)) break;
    const rest = words.slice(at + word.length);
    const acted =
      progressAdverbs.has(word) &&
      !rest.startsWith('“') &&
      rest.length >= 2 &&
      rest.length <= 8 &&
      !progress.startingAt(rest, 0);
    return words.slice(0, at) + (acted ? rest : '');
  }
  return words.slice(0, longestNoun);
}

const reaching = new Set(['达到', '达', '高于', '低于', '优于', '纳入', '列入', '完成', '实现']);
