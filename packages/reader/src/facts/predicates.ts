import type { Before } from './before.ts';
import { directionOf, modals, predicates, verbs } from './words.ts';

/** 比上年, 较2015年, 与去年同期: a base to compare with. */
const comparison = /(?:比|较|相比|同比去年|与)[^，。；、]{0,10}?(?:同期|年|期|初|末|底|季度|月份?|均水平|平均)$/;
/** 比全省平均水平高: the base and the direction in one. */
const higherThan = /(?:比|较)[^，。；、]{2,12}?([高快多低慢少])(?:出|了|于)?$/;
/** 由2016年的, 由“十二五”末的, 回落到去年的 */
const dated =
  /(?:(?:19|20)\d\d年(?:底|末)?|[去上今前]年|[一二两三四五六七八九十\d]+年前|[一二两三四五六七八九十]{1,2}年|[“"]?[一二三四五六七八九十]{1,2}五[”"]?(?:时期|期间)?(?:末|初|之初))的?$/;
/** 每人每月, 每斤 */
const perHead = /每(?:人|户|亩|斤|公斤|吨|月|年|天|日|次|个|家|床|生|平方米)(?:每(?:月|年|天))?$/;
/** The characters these phrases can end with: nothing else needs a closer look. */
const phraseEnds = new Set('期年初末底度月份平均高快多低慢少出了于的人户亩斤吨天日次个家床生米');
const longestPhrase = 16;
/** 人均, 亩均, 年均 are words of their own: their 均 is not 均 = each. */
const ownAverage = /[人户亩地校村平]均$/;

/** Takes predicates and adverbs off the end, the one nearest to the number deciding the direction. */
export function stripPredicates(words: string, before: Before, isRank: boolean): string {
  let end = words.length;
  for (;;) {
    while (end > 0 && /[：:∶\s“]/.test(words[end - 1]!)) end--;
    const tail = words.slice(Math.max(0, end - longestPhrase), end);
    const phrase = phraseAtEnd(tail, before);
    if (phrase > 0) {
      end -= phrase;
      continue;
    }
    let word = predicates.endingAt(words, end);
    if (!word) break;
    let direction = directionOf.get(word)!;
    // 经济总量突破, 企业总数达: with a noun before it the total is part of the name.
    if (direction === 'stock' && /^[总存保]/.test(word) && end - word.length >= 2) {
      word = /(?:达到?|为|突破|超过)$/.exec(word)?.[0] ?? '';
      if (!word) break;
      direction = 'reach';
    }
    if (word.startsWith('增长率') && words.endsWith('自然', end - word.length)) break;
    // 改造提升 is one verb; its 提升 says nothing about the number.
    if ((direction === 'up' || direction === 'down') && verbs.endingAt(words, end).length > word.length) break;
    if (direction === 'place' && !isRank) break;
    if (word === '均' && ownAverage.test(words.slice(0, end))) break;
    const rate = before.direction === 'reach' && (direction === 'up' || direction === 'down');
    if (direction !== 'fill' && (before.direction === null || rate)) {
      before.direction = direction;
      before.predicate = word;
    }
    if (word === '年均' || word === '年平均') before.yearly = true;
    if (word.startsWith('累计')) before.cumulative = true;
    if (word.startsWith('同比') || word === '环比') before.compared = true;
    if (modals.has(word) || word.startsWith('预计')) before.modal.unshift(word);
    end -= word.length;
  }
  return words.slice(0, end);
}

/** The length of a phrase of comparison, date or unit that ends the words; 0 when there is none. */
function phraseAtEnd(tail: string, before: Before): number {
  if (!phraseEnds.has(tail.at(-1) ?? '')) return 0;
  const compared = comparison.exec(tail);
  if (compared) {
    before.compared = true;
    return compared[0].length;
  }
  const neutral = dated.exec(tail) ?? perHead.exec(tail);
  if (neutral) return neutral[0].length;
  const higher = higherThan.exec(tail);
  if (!higher) return 0;
  before.compared = true;
  before.direction ??= /[低慢少]/.test(higher[1]!) ? 'down' : 'up';
  return higher[0].length;
}
