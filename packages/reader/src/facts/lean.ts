import type { Draft } from './draft.ts';
import { clean } from './heading.ts';
import { type Scene, topicBefore } from './scene.ts';
import { dependents, joints } from './words.ts';

/** What a noun that says only half leans on. */
interface Base {
  noun: string;
  subject: string;
  /** It comes after the noun: 总投资12亿元的城市更新工程. */
  follows?: true;
}

/** One way of leaning; null when the noun does not lean this way. */
type Leaning = (noun: string, base: Base, scene: Scene) => string | null;

/** 总投资, 办结率, 税收占比 and 占GDP的 say only half: the other half is the fact, or the thing, before. Null when the noun stands alone. */
export function lean(noun: string, scene: Scene): string | null {
  const base = baseOf(noun, scene);
  if (!base) return null;
  for (const leaning of leanings) {
    const subject = leaning(noun, base, scene);
    if (subject !== null) return subject;
  }
  return null;
}

function baseOf(noun: string, { draft, last, whole, next, list }: Scene): Base | null {
  // 全长68.5公里、总投资96亿元的高速公路: what is described comes after both.
  if (dependents.has(noun) && next?.piece.joint === '、' && next.after.of && next.after.noun)
    return { noun: next.after.noun, subject: next.after.noun };
  // 总投资12亿元的城市更新工程形象进度达47%: the thing stands between the two numbers.
  if (dependents.has(noun) && next?.piece.joint === 'run' && next.piece.before.startsWith('的')) {
    const thing = clean(next.before.noun);
    const own = thing.slice(0, thing.length - dependents.endingAt(thing, thing.length).length);
    if (own.length > 1) return { noun: own, subject: own, follows: true };
  }
  if (last?.together && /^占(?!比)/.test(noun)) return { noun: last.together, subject: last.together };
  const topic = topicBefore(draft);
  if (topic) return { noun: topic, subject: topic };
  // 新建学校3所、医院2所，总投资5亿元 belongs to the list from its first member on.
  const first = list[0];
  if (list.length > 1 && first && list.at(-1) !== draft && dependents.has(noun)) return first;
  return last?.before.among && draft.piece.joint === '，' && whole && ofTheWhole.test(noun) ? whole : last;
}

const ofTheWhole = /投资|资金|引资|额$/;

const leanings: readonly Leaning[] = [comparison, partOfPlan, counterpart, shareOf, ownShare, dependent];

/** 增长6.1%，高于全国1.1个百分点 */
function comparison(noun: string, base: Base, { draft }: Scene): string | null {
  const than = /^(?:高于|低于|快于|高出|领先|优于)(.+)$/.exec(noun);
  if (!than) return null;
  draft.why.push('比较');
  return draft.before.direction ? base.subject : base.subject + noun;
}

/** 完成年度任务的103.2%, 是2016年的1.8倍 */
function partOfPlan(noun: string, base: Base, { draft }: Scene): string | null {
  const of = /(?:完成|为|是|达到|相当于)([^，]{2,14})的$/.exec(draft.piece.before);
  const { kind } = draft.quantity;
  if (!of || (kind !== 'multiple' && kind !== 'share')) return null;
  draft.why.push('比较');
  const own = kind === 'multiple' && !noun.includes(of[1]!) ? noun : base.subject;
  const whole = /^(.{2,}?)(?:完成|相当于|是|为)/.exec(noun)?.[1] ?? own;
  return kind === 'multiple' ? whole : `${whole}完成${of[1]}比例`;
}

/** 财政收入2680亿元，支出2750亿元: the expenditure of the same budget. */
function counterpart(noun: string, base: Base): string | null {
  return noun === '支出' && /.{2}收入$/.test(base.noun) ? base.noun.replace(/收入$/, '支出') : null;
}

/** 占GDP的13%, 民间投资占固定资产投资的62.1%, 达15个，占71.4% */
function shareOf(noun: string, base: Base, { draft }: Scene): string | null {
  if (noun === '占') return `${base.noun}占比`;
  const of = /^占(?!比)(.+?)(?:的|的比重|的比例|比重|比例)?$/.exec(noun);
  if (of) return `${base.noun}占${of[1]}比重`;
  const both = /^(.{2,10})占(.{2,})的$/.exec(draft.before.noun);
  return both && draft.quantity.kind === 'share' ? `${both[1]}占${both[2]}比重` : null;
}

/** 税收占比67%: the share in what was counted before, the nearest thing of its kind first (公办园 in 幼儿园). */
function ownShare(noun: string, base: Base, { draft, last, whole, list }: Scene): string | null {
  const part = /^(.{2,8})占比$/.exec(noun)?.[1];
  if (!part || !base.noun || draft.piece.joint === 'start') return null;
  if (last?.quantity.kind !== 'amount' || topicBefore(draft)) return null;
  const alike = list.findLast((d) => d.noun !== part && d.noun.at(-1) === part.at(-1));
  const found = alike ?? base;
  return `${part}占${(found.noun.startsWith(part) && whole ? whole : found).noun}比重`;
}

/** 总投资, 办结率, 惠及群众 */
function dependent(noun: string, base: Base, { draft, earlier, list }: Scene): string | null {
  const through = /^(?:惠及|受益|补偿|带动|覆盖)/.test(noun);
  if (!through && !noun.split(/、|和|与/).every((word) => dependents.has(word))) return null;
  if (base.noun.endsWith(noun)) return noun;
  // A new sentence starts anew: its 总投资 is that of the thing it will name itself.
  if (draft.piece.joint === 'start' && earlier.length === 0 && !base.follows) return null;
  draft.why.push('附属名词');
  if (through) return base.subject + noun + (/^(?:惠及|受益)$/.test(noun) ? beneficiaries(draft) : '');
  return `${jointName(list) ?? withoutAttribute(base.noun)}${noun}`;
}

/** 建议128件、提案116件，办复率 is that of the two together. */
export function jointName(list: readonly Draft[]): string | undefined {
  if (list.length < 2) return undefined;
  return joints.find(({ of }) => of.every((word) => list.some((d) => d.noun.includes(word))))?.name;
}

function beneficiaries({ quantity }: Draft): string {
  if (quantity.dimension === 'households') return '户数';
  return quantity.dimension === 'people' ? '人数' : '';
}

/** 粮食播种面积 leaves 粮食 for the 总产量 that follows. */
export const withoutAttribute = (noun: string) =>
  noun.replace(ownAttribute, '').replace(/^(?:播种|种植|养殖|栽培|生产)$/, '');

const ownAttribute = /(?<=..)(?:(?:播种|种植|栽培|养殖|生产)?面积|总?产量|总?产值|播种|种植|出栏|存栏|[一-龥]{2}率)$/;
