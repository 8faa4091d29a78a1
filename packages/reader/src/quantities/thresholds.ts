import { loadNumberWords } from '@luoshi/vocabulary';
import { lexicon } from '../lexicon.ts';
import { noFact, type Recogniser } from './quantity.ts';
import { unitAt } from './unit.ts';

const nouns = lexicon(loadNumberWords()['threshold-nouns']);
const scales = new Set([
  'money',
  'money-usd',
  'people',
  'score',
  'power',
  'mass',
  'number',
  'visits',
  'years',
  'standard-coal',
  'volume',
]);

/**
 * A threshold inside a name: 10亿元以上项目, 税收过500万元企业, 80岁以上老人, 产值超亿元、2000万元的增长点, 30万吨级码头.
 * 引进5户以上配套企业 counts firms, 新增就业1万人以上 ends its clause: neither is one.
 */
export const thresholds: Recogniser = (run) => {
  const { before, after } = run;
  if (/^(?:[—–\-－~～至到]{1,2}\d+)?周?岁/.test(after) && !/(?:寿命|年龄)[^，。；]{0,6}$/.test(before))
    return noFact(run, 'name', '年龄');
  const unit = unitAt(after, 0);
  if (!unit) return null;
  if (/每$/.test(before) && perCapita.has(unit.dimension) && !/^[，。；、]/.test(after.slice(unit.length)))
    return noFact(run, 'name', '每N人');
  if (run.text === '24' && /^小时[^，。；、内]/.test(after)) return noFact(run, 'name', '全天');
  if (unit.dimension === 'voltage') return noFact(run, 'name', '电压等级');
  const rest = after.slice(unit.length);
  if (/^[户人]/.test(unit.unit) && /^以[上下](?:的)?(?:自然村|村组|村庄|村民小组|居民点|聚居点)/.test(rest))
    return noFact(run, 'name', '门槛');
  if (unit.dimension === 'score' && /^以[上下][^，。；、\d]/.test(rest)) return noFact(run, 'name', '分数线');
  if (
    (unit.dimension === 'time' || unit.dimension === 'length') &&
    /^[^，。；、\d]{1,14}率(?:达|为|提|保|\d)/.test(rest)
  )
    return noFact(run, 'name', '服务半径');
  if (/^级/.test(rest) && unit.dimension !== 'money') return noFact(run, 'name', '等级');
  if (!scales.has(unit.dimension)) return null;
  const bound = /^(?:（含）)?(?:及)?(?:以上|以下|以内)/.exec(rest);
  if (bound && bounded(unit.unit, unit.dimension) && isNamed(rest.slice(bound[0].length)))
    return noFact(run, 'name', '门槛');
  if (
    (unit.dimension === 'score' || unit.dimension.startsWith('money')) &&
    bound &&
    /^\d/.test(rest.slice(bound[0].length))
  )
    return noFact(run, 'name', '门槛');
  if (
    /(?:过|超|超过|突破|达到?|低于|不足|[0-9]到)$/.test(before) &&
    unit.dimension.startsWith('money') &&
    isNamed(rest) &&
    !/^的/.test(rest)
  )
    return noFact(run, 'name', '门槛');
  // 收入过30万元的村, 税收低于3万元的企业; and 收入过30万元的有118个, where the number that counts follows.
  if (unit.dimension.startsWith('money') && /(?:过|低于|不足|高于|超|超过)$/.test(before) && isChosen(rest))
    return noFact(run, 'name', '门槛');
  return null;
};

/** 的村, 的企业 as a class of things; 的 before a work of its own name (总投资超20亿元的青溪水库工程) is none. */
const isChosen = (rest: string) =>
  /^的(?:有|达到?|共)?\d/.test(rest) ||
  /^的(?:规[上模]|中小|小微|工业|商贸|重点|行政|薄弱)?(?:企业|村|社区|乡镇|镇|主体|大户|户|项目|产业|园区|家庭|农户|单位)(?![^，。；、]*(?:工程|基地))/.test(
    rest,
  );

const perCapita = new Set(['people', 'households', 'area', 'money', 'number']);

/** People are counted more often than they are a threshold: only 100人以上的村 is a name. */
const bounded = (unit: string, dimension: string) => dimension !== 'people' || unit === '人';
const isNamed = (rest: string) => nouns.startingAt(rest, 0) !== '' || /^[“"]/.test(rest);
