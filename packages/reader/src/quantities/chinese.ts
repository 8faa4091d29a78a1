import type { Bound } from '../reading.ts';
import { boundEndingAt, boundStartingAt } from './bound.ts';
import { numeralRun, numeralValue } from './numerals.ts';
import type { Quantity } from './quantity.ts';
import { unitAt } from './unit.ts';

/** A place where a number may be written in Chinese characters. */
export interface Words {
  start: number;
  /** Up to 24 characters before and 40 from `start`, never past a line break. */
  before: string;
  from: string;
}

const codes = (characters: string) => new Set([...characters].map((c) => c.charCodeAt(0)));
const firsts = codes('一二两三四五六七八九十百翻');
const seconds = codes('零〇一二两三四五六七八九十百千万亿分连位番了近约');
const ordinal = '第'.charCodeAt(0);

/** Whether a number in Chinese characters may start at `at`: a cheap look at two characters before the recognisers are asked. */
export function mayStartNumber(text: string, at: number): boolean {
  if (!firsts.has(text.charCodeAt(at))) return false;
  return seconds.has(text.charCodeAt(at + 1)) || text.charCodeAt(at - 1) === ordinal;
}

type WordRecogniser = (words: Words) => Quantity | null;

/** The ways of writing a number in Chinese characters, in the order in which they are tried. */
const recognisers: readonly WordRecogniser[] = [fraction, doubling, streak, twoDigits, place, amount];

/**
 * Reads a number written in Chinese characters: 三分之二, 百分之五, 翻两番, “十八连涨”, 两位数增长, 居全省第一, 一百五十九亿元.
 * A single character before a counter (三条主线, 两座新城) is usually part of a name and is left alone, and so are dates.
 */
export function chinese(words: Words): Quantity | null {
  for (const recogniser of recognisers) {
    const quantity = recogniser(words);
    if (quantity) return quantity;
  }
  return null;
}

/** 三分之二, 百分之五 */
function fraction({ start, from }: Words): Quantity | null {
  const match =
    /^([一二三四五六七八九十百千]{1,3})分之([零一二两三四五六七八九十百]{1,5})(?:点([零一二三四五六七八九]{1,3}))?/.exec(
      from,
    );
  if (!match) return null;
  const whole = numeralValue(match[1]!);
  const part = numeralValue(match[2]!);
  if (!whole || part === null) return null;
  const decimals = match[3] ? numeralValue(match[3])! / 10 ** match[3].length : 0;
  const percent = whole === 100;
  const value = percent ? part + decimals : Math.round((part / whole) * 10000) / 10000;
  return quantity(start, match[0].length, {
    kind: 'share',
    value,
    unit: percent ? '%' : '',
    dimension: 'share',
    rule: '分之',
  });
}

/** 翻一番, 翻两番, 翻番 */
function doubling({ start, from }: Words): Quantity | null {
  const match = /^翻了?(?:近|约)?([一二两三四]?)番/.exec(from);
  if (!match) return null;
  return quantity(start, match[0].length, {
    kind: 'multiple',
    value: numeralValue(match[1] || '一')!,
    unit: '番',
    dimension: 'multiple',
    rule: '翻番',
  });
}

/** “十八连涨”, “七连增” */
function streak({ start, from }: Words): Quantity | null {
  const match = /^([一二两三四五六七八九十]{1,3})(连[涨增升调丰冠降提胜])/.exec(from);
  if (!match) return null;
  return quantity(start, match[0].length, {
    kind: 'amount',
    value: numeralValue(match[1]!)!,
    unit: match[2]!,
    dimension: 'streak',
    rule: '连续',
  });
}

/** 实现两位数增长: at least ten per cent. */
function twoDigits({ start, from }: Words): Quantity | null {
  const match = /^(?:两|二)位数(?:以上)?(?:的)?增长/.exec(from);
  if (!match) return null;
  return {
    ...quantity(start, match[0].length, {
      kind: 'share',
      value: 10,
      unit: '%',
      dimension: 'share',
      rule: '两位数增长',
    }),
    bound: 'ge',
  };
}

/** 居全省第一, 排名全国第十二位 */
function place({ start, before, from }: Words): Quantity | null {
  if (!/(?:居|列|排|名|位|全国|全省|全市|全州|全区|中部|西部|首府)[^，。；第]{0,8}第$/.test(before)) return null;
  const match = /^([一二三四五六七八九十]{1,3})[位名]?(?=[，。；、！）”\n]|$)/.exec(from);
  if (!match) return null;
  return {
    ...quantity(start, match[0].length, {
      kind: 'rank',
      value: numeralValue(match[1]!)!,
      unit: '位',
      dimension: 'rank',
      rule: '名次',
    }),
    start: start - 1,
  };
}

const ownScales = new Set([
  'money',
  'money-usd',
  'area',
  'length',
  'mass',
  'volume',
  'people',
  'visits',
  'households',
  'livestock',
  'plants',
  'count',
]);

/** 一百五十九亿元, 七十八个项目, 三十余家: at least two characters with a ten in them, and a unit. */
function amount({ start, before, from }: Words): Quantity | null {
  if (/[第“《十百千万亿\d]$/.test(before)) return null;
  const run = (numeralRun.exec(from)?.[0] ?? '').replace(/[万亿]+$/, '');
  if (run.length < 2 || !/[十百千]/.test(run) || /^[十百千]{2}/.test(run)) return null;
  const value = numeralValue(run);
  const unit = unitAt(from, run.length);
  if (value === null || !unit || !ownScales.has(unit.dimension) || /^[条项大届期轮次批强]/.test(unit.unit)) return null;
  const ahead = boundEndingAt(before, before.length);
  const behind = boundStartingAt(from, run.length + unit.length);
  const bound: Bound = behind?.bound ?? ahead?.bound ?? unit.inside ?? 'eq';
  const read = quantity(start, run.length + unit.length + (behind?.word.length ?? 0), {
    kind: 'amount',
    value,
    unit: unit.unit,
    dimension: unit.dimension,
    rule: '汉字数',
  });
  return {
    ...read,
    number: { start, end: start + run.length },
    start: start - (ahead?.word.length ?? 0),
    bound,
    boundWord: behind?.word ?? ahead?.word ?? '',
  };
}

function quantity(
  start: number,
  length: number,
  read: Pick<Quantity, 'kind' | 'value' | 'unit' | 'dimension' | 'rule'>,
): Quantity {
  const end = start + length;
  return { ...read, bound: 'eq', boundWord: '', start, end, number: { start, end } };
}
