import type { Measure } from '../reading.ts';
import type { Draft } from './draft.ts';
import { previousClause } from './scene.ts';
import { directionOf, incrementVerbs, verbOf } from './words.ts';

const rateNoun = /(?<!自然)(?:增速|增幅|涨幅|降幅|增长率|增长速度|压减幅度|减幅|(?:上涨|下降|增长)幅度)$/;
/** 涨幅 is a growth at both ends of 由…回落到…. */
const priceNoun = /涨幅|上涨幅度/;
const flow = /(?:(?<!数)量|额|人均|每[^，]{1,6}|产值|收入|次数)$|每千|每万/;

/** Decides what kind of number it is from its unit and the words around it (GUIDE: level, increment, total, growth …). */
function measureOf(draft: Draft): { measure: Measure; sign: 1 | -1; rule: string } {
  const { quantity, before } = draft;
  const { direction } = before;
  // 零售物价的上涨幅度，由18.2%回落到2.4%: the clause before says what turns.
  const noun = before.noun || (direction === 'from' ? previousClause(draft) : '');
  const down = direction === 'down' || /降幅|减幅|压减幅度/.test(before.noun) || (!direction && isDown(draft.verb));
  const sign = down ? -1 : 1;
  const as = (measure: Measure, rule: string, s: 1 | -1 = 1) => ({ measure, sign: s, rule });
  switch (quantity.kind) {
    case 'rank':
      return as('rank', '名次');
    case 'multiple':
      return as('multiple', '倍数');
    case 'ratio':
      return as('ratio', '比');
    case 'points':
      return as('change', '百分点', sign);
    case 'share': {
      if (quantity.rule === '两位数增长') return as('growth', '两位数增长');
      if (direction === 'up' || direction === 'down') return as('growth', '增长下降', sign);
      if ((direction !== 'to' || priceNoun.test(noun)) && rateNoun.test(noun)) return as('growth', '增速', sign);
      if (!direction && !draft.after.noun && before.noun && isDown(draft.verb)) return as('growth', '压减', -1);
      return as('ratio', '比率');
    }
    default:
  }
  if (direction === 'stock') return as('total', '总数达');
  if (direction === 'add')
    return before.compared && quantity.dimension.startsWith('money') ? as('change', '增减量') : as('increment', '新增');
  if (direction === 'up' || direction === 'down') {
    if (before.compared || (direction === 'up' && !before.predicate.startsWith('增')))
      return as('change', '增减量', sign);
    return direction === 'up' ? as('increment', '增加') : as('change', '减少', -1);
  }
  if (incrementVerbs.has(draft.verb)) return as('increment', '新增');
  if (verbOf.get(draft.verb) !== 'nominal' && /新增|净增|新引进|新签约?|新登记|新认定/.test(before.noun))
    return as('increment', '新增');
  if (before.cumulative) return as('total', '累计');
  if (/^在?新(?:增|引进|签约|认定|入规)[^，]*中$/.test(draft.piece.previous?.before ?? ''))
    return as('increment', '新增之中');
  if (/总数$/.test(before.noun)) return as('total', '总数');
  const counted =
    quantity.dimension === 'count' || quantity.dimension === 'households' || quantity.dimension === 'number';
  const acted = verbOf.get(draft.verb);
  if (counted && acted !== 'nominal' && acted !== 'increment' && !flow.test(before.noun)) {
    if (direction === 'to' && !/[压缩降减回精]/.test(before.predicate[0] ?? '')) return as('total', '增至');
    const reaches =
      before.predicate === '达到' ||
      before.predicate === '达' ||
      before.predicate === '已达' ||
      before.predicate === '已达到' ||
      /^(?:突破|超过|超)$/.test(quantity.boundWord);
    if (reaches && before.noun && !draft.after.noun) return as('total', '达到');
  }
  if (/缴存总额$/.test(before.noun)) return as('total', '缴存总额');
  return as('level', '数额');
}

const isDown = (verb: string) => directionOf.get(verb) === 'down';

/** Sets measure and sign; a bare number in a list (40831元、24302元) and a part after 其中 take those of what they belong to. */
export function setMeasure(draft: Draft, last: Draft | null, earlier: readonly Draft[]): void {
  const { measure, sign, rule } = measureOf(draft);
  draft.measure = measure;
  draft.sign = sign;
  draft.why.push(rule);
  const { before, after, quantity, piece } = draft;
  const bare = !before.noun && !before.verb && !before.direction && !after.noun && !after.predicate;
  const turned = before.direction === 'to' && !before.noun && last?.before.direction === 'from';
  if ((bare || (turned && last?.measure === 'growth')) && last && quantity.unit === last.quantity.unit) {
    draft.measure = last.measure;
    draft.sign = last.sign;
  }
  const banded = piece.joint === '，' && /[元亩吨](?:以上|以下)|500强/.test(before.noun);
  if ((piece.joint === '、' || banded) && last?.before.among && !before.verb && !before.direction) before.among = true;
  if (!before.among || before.direction || draft.verb || measure !== 'level') return;
  // 达1286家，净增152家，其中规上企业612家: the part belongs to the whole that is large enough to hold it.
  const whole = earlier.findLast((d) => d.quantity.unit === quantity.unit && d.quantity.value >= quantity.value);
  if (whole?.measure === 'total' || whole?.measure === 'increment') draft.measure = whole.measure;
}
