import { topicOf } from './after.ts';
import { plain, readBefore } from './before.ts';
import type { Draft } from './draft.ts';
import { heads, run } from './fenbie.ts';
import { measureOf } from './measure.ts';
import type { Piece } from './pieces.ts';
import { dependents, genericHeads, joints, keptOf, verbOf, verbs } from './words.ts';

const longestSubject = 20;

/** What earlier clauses left for later ones to lean on. */
export interface Context {
  /** The last fact of the sentence or, at its start, of the sentence before. */
  last: Draft | null;
}

/**
 * Fills subject, noun, verb and measure of the drafts of one sentence, left to right: what is not said again is taken
 * from what was said before.
 */
export function resolve(drafts: Draft[], pieces: readonly Piece[], context: Context): void {
  const primary: Draft[] = [];
  let last: Draft | null = null;
  let list: Draft[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    if (draft.subject) {
      last = draft;
      continue;
    }
    // What stands in brackets is an aside: afterwards the sentence goes on from before them.
    if (last?.piece.aside && !draft.piece.aside) last = drafts.slice(0, i).findLast((d) => !d.piece.aside) ?? last;
    const earlier = list;
    list = isListed(draft) ? [...list, draft] : [draft];
    inheritVerb(draft, last);
    setMeasure(draft, last, drafts.slice(0, i));
    const group = run(drafts, i);
    if (draft.before.respectively !== null || (group.length > 1 && !draft.before.noun && !draft.after.noun)) {
      if (share(draft, group, primary, pieces)) {
        for (const member of group) if (member.measure !== 'growth') primary.push(member);
        last = group.at(-1)!;
        continue;
      }
    }
    name(draft, last ?? context.last, list.length > 1 ? list : earlier, pieces);
    if (isPrimary(draft)) primary.push(draft);
    // 高于全国4.2个百分点 says nothing that the next clause could lean on.
    if (!draft.why.includes('比较')) last = draft;
  }
  if (last) context.last = last;
}

const isListed = ({ piece }: Draft) => piece.joint === '、' || piece.joint === '和' || piece.joint === 'run';

/** A fact that a trailing 分别 can reach back to: it says its own subject. */
const isPrimary = (draft: Draft) => (draft.before.noun !== '' || draft.after.noun !== '') && draft.measure !== 'rank';

/** 改造升级88.6公里城市主干道、54.8公里农村公路: the verb governs the whole list; 新增 reaches over a comma to the same unit too. */
function inheritVerb(draft: Draft, last: Draft | null): void {
  asVerb(draft);
  draft.verb = draft.before.verb;
  if (draft.before.verbKind || draft.before.predicate || !last?.verb) return;
  if (verbs.startingAt(draft.before.noun, 0)) return;
  const { joint } = draft.piece;
  const named = draft.before.noun !== '' || draft.after.noun !== '';
  if (!named) return;
  const near = isListed(draft) && (verbOf.get(last.verb) !== 'increment' || !dependents.has(draft.before.noun));
  const across =
    joint === '，' &&
    verbOf.get(last.verb) === 'increment' &&
    last.quantity.dimension === draft.quantity.dimension &&
    draft.quantity.dimension !== 'people' &&
    (draft.before.among || !dependents.has(draft.before.noun));
  if (near || across) {
    draft.verb = last.verb;
    draft.why.push('动词管列举');
  }
}

/** 提升18个污水处理厂, 新增1个园区: what reads like a predicate is the verb when the thing counted follows. */
function asVerb({ before, after, quantity }: Draft): void {
  if (before.noun || !after.noun || quantity.kind !== 'amount') return;
  if (before.direction === 'up' || before.direction === 'down' || before.direction === 'add') {
    const adds = before.direction === 'add' || before.predicate.startsWith('增加');
    before.verb = adds ? '新增' : before.predicate;
    before.verbKind = adds ? 'increment' : 'light';
    before.direction = null;
  }
}

function setMeasure(draft: Draft, last: Draft | null, earlier: readonly Draft[]): void {
  const { measure, sign, rule } = measureOf(draft);
  draft.measure = measure;
  draft.sign = sign;
  draft.why.push(rule);
  const { before, quantity } = draft;
  const bare = !before.noun && !before.verb && !before.direction && !draft.after.noun && !draft.after.predicate;
  if (bare && last && quantity.unit === last.quantity.unit) {
    draft.measure = last.measure;
    draft.sign = last.sign;
  }
  if (draft.piece.joint === '、' && last?.before.among && !before.verb && !before.direction) before.among = true;
  if (before.among && !before.direction && !draft.verb && measure === 'level') {
    const whole = earlier.findLast((d) => d.quantity.unit === quantity.unit && d.quantity.value >= quantity.value);
    if (whole?.measure === 'total' || whole?.measure === 'increment') draft.measure = whole.measure;
  }
}

/** 分别: shares the listed subjects, or the facts just before, out among the values of `group`. */
function share(draft: Draft, group: Draft[], primary: Draft[], pieces: readonly Piece[]): boolean {
  const { before } = draft;
  let names: { subject: string; noun: string }[] | null = null;
  const words = before.respectively ?? '';
  if (before.respectively !== null || words) {
    const listed = words || previousClause(draft, pieces);
    const found = words ? heads(words, group.length) : null;
    const attribute = draft.quantity.kind === 'rank' ? '' : before.noun;
    if (found) names = found.map((head) => ({ subject: join(head, attribute), noun: join(head, attribute) }));
    else if (!words && primary.length >= group.length)
      names = primary.slice(-group.length).map((d) => ({ subject: join(d.subject, before.noun), noun: d.noun }));
    else if (!words && listed) {
      const back = heads(listed, group.length);
      if (back) names = back.map((head) => ({ subject: join(head, before.noun), noun: join(head, before.noun) }));
    }
  } else if (group.length > 1 && primary.length >= group.length) {
    names = primary.slice(-group.length).map((d) => ({ subject: d.subject, noun: d.noun }));
  }
  if (!names) return false;
  group.forEach((member, i) => {
    member.subject = names[i]!.subject.slice(0, longestSubject);
    member.noun = names[i]!.noun;
    member.measure = draft.measure;
    member.sign = draft.sign;
    member.verb = draft.verb;
    member.why.push('分别');
  });
  const behind = group.at(-1)!.quantity;
  if (behind.bound !== 'eq' && /以上|以内|以下|左右|之内/.test(behind.boundWord))
    for (const member of group) if (member.bound === 'eq') member.bound = behind.bound;
  return true;
}

/** The words of the clause before, for "A、B等稳定增长，分别增长3%、4%". */
function previousClause(draft: Draft, pieces: readonly Piece[]): string {
  const at = pieces.indexOf(draft.piece);
  const before = pieces[at - 1];
  return before && before.quantity === null ? readBefore(before.before, plain).noun : '';
}

/** The thing the clause right before speaks of, when it holds no number. */
function clause(draft: Draft, pieces: readonly Piece[]): string {
  if (draft.piece.joint !== '，') return '';
  return clean(topicOf(previousClause(draft, pieces)).replace(/(?:突破|超过?|达到?)[十百千]?[万亿]+.*$/, ''));
}

const join = (head: string, attribute: string) => (attribute && !head.endsWith(attribute) ? head + attribute : head);

/** Names the subject of one draft from its own words or from what came before. */
function name(draft: Draft, last: Draft | null, list: Draft[], pieces: readonly Piece[]): void {
  const { before, after, quantity } = draft;
  let own = clean(before.noun);
  let noun: string;
  let subject: string;
  if (quantity.kind === 'rank') {
    subject = rankOf(own, last);
    noun = last?.noun ?? subject;
  } else if (after.noun && !(own && isPredicateKind(draft))) {
    noun = clean(after.noun);
    const place = noun.length <= 2 ? /在([^，]{2,14})[上中里]/.exec(draft.piece.before) : null;
    if (place) noun = place[1] + noun;
    else if (own && genericHeads.has(noun) && !before.noun.endsWith('等')) noun = own.replace(/^.*[、等]/, '') + noun;
    const scale = own || (last?.after.of ? last.before.noun : '');
    const attribute = after.of && quantity.kind === 'amount' ? dependents.endingAt(scale, scale.length) : '';
    if (quantity.kind === 'share' && own) noun = own + noun;
    subject = attribute ? noun + attribute : withVerb(noun, draft.verb);
    draft.why.push('数量在前');
  } else if (own) {
    const enumerated = own.lastIndexOf('等');
    if (enumerated > 0 && enumerated < own.length - 2 && own.includes('、')) own = own.slice(enumerated + 1);
    noun = own;
    const kept = keptOf.get(before.verb);
    if (after.predicate && quantity.kind === 'share' && !emptyPredicate.test(after.predicate)) noun += after.predicate;
    if (last && /[元亩吨](?:以上|以下)$|级(?:以上)?$/.test(noun)) noun += last.noun.replace(/^.*(?:以上|以下|级)/, '');
    subject = withVerb(noun, draft.verb);
    const topic = clause(draft, pieces);
    if (last || topic)
      subject = lean(
        draft,
        noun,
        subject,
        topic || !last
          ? { noun: topic, subject: topic }
          : list.length > 1 && list.at(-1) !== draft && dependents.has(noun)
            ? list[0]!
            : last,
        list,
        last?.quantity.kind === 'amount' && topic === '',
      );
    if (kept && noun.startsWith(kept)) noun = noun.slice(kept.length);
    if (draft.why.at(-1) === '附属名词') noun = subject.slice(0, subject.length - noun.length) || noun;
    draft.why.push('主语在前');
  } else if (after.predicate && !before.direction) {
    noun = last && draft.piece.joint !== 'start' ? last.noun : '';
    subject = noun + after.predicate;
    draft.why.push('谓语在后');
  } else if (before.verb && !before.direction && last && draft.piece.joint !== 'start') {
    noun = last.noun;
    subject = noun + before.verb;
    draft.why.push('承前省略');
  } else {
    const topic = last ? '' : clause(draft, pieces);
    noun = last?.noun ?? topic;
    subject = last?.subject ?? topic;
    draft.why.push('承前省略');
  }
  draft.noun = noun;
  draft.subject = cap(subject);
  if (own || after.noun) draft.stated.add('subject');
}

const isPredicateKind = (draft: Draft) =>
  draft.before.direction !== null &&
  draft.before.direction !== 'reach' &&
  draft.before.direction !== 'fill' &&
  draft.before.direction !== 'add' &&
  draft.before.direction !== 'up' &&
  draft.before.direction !== 'down';

/** 总投资, 办结率, 税收占比 and 占GDP的 say only half: the other half is the fact, or the thing, before. */
function lean(
  draft: Draft,
  noun: string,
  subject: string,
  base: { noun: string; subject: string },
  list: Draft[],
  isCount: boolean,
): string {
  const than = /^(?:高于|低于|快于|高出|领先|优于)(.+)$/.exec(noun);
  if (than) {
    draft.why.push('比较');
    return `${base.subject}${draft.before.direction ? '' : noun}`;
  }
  const done = /(?:完成|为|是|达到|相当于)([^，]{2,14})的$/.exec(draft.piece.before);
  if (done && (draft.quantity.kind === 'multiple' || draft.quantity.kind === 'share')) {
    draft.why.push('比较');
    const whole = /^(.{2,}?)(?:完成|相当于)/.exec(noun)?.[1] ?? base.subject;
    return draft.quantity.kind === 'multiple' ? whole : `${whole}完成${done[1]}比例`;
  }
  const share = /^占(?!比)(.+?)(?:的|的比重|的比例|比重|比例)?$/.exec(noun);
  if (share) return `${base.noun}占${share[1]}比重`;
  const whole = /^(.{2,10})占(.{2,})的$/.exec(draft.before.noun);
  if (whole && draft.quantity.kind === 'share') return `${whole[1]}占${whole[2]}比重`;
  const part = /^(.{2,8})占比$/.exec(noun);
  if (part && base.noun && isCount && draft.piece.joint !== 'start') {
    const whole = [...list].reverse().find((d) => d.noun !== part[1] && d.noun.at(-1) === part[1]!.at(-1)) ?? base;
    return `${part[1]}占${whole.noun}比重`;
  }
  const through = /^(?:惠及|受益|补偿|带动|覆盖)/.test(noun);
  if (!through && !noun.split(/、|和|与/).every((word) => dependents.has(word))) return subject;
  draft.why.push('附属名词');
  if (base.noun.endsWith(noun)) return noun;
  if (through)
    return base.subject + noun + (/^(?:惠及|受益)$/.test(noun) ? beneficiaries(draft.quantity.dimension) : '');
  const named =
    list.length > 1 ? joints.find(({ of }) => of.every((word) => list.some((d) => d.noun.includes(word)))) : undefined;
  return (named?.name ?? base.noun.replace(ownAttribute, '')) + noun;
}

const beneficiaries = (dimension: string) =>
  dimension === 'households' ? '户数' : dimension === 'people' ? '人数' : '';
const emptyPredicate = /^(?:安排|控制|左右)/;

/** 综合实力居全省第3位, 在全国百强县中排名第68位; 增长6%，居全省第3位 ranks what was said before. */
function rankOf(own: string, last: Draft | null): string {
  const among = /^(?:.{0,6}?)在(.{3,}?)(?:中|里)?$/.exec(own);
  if (among) return `${among[1]}排名`;
  const named =
    /^(.*?)(?:(?:稳居|位居|均居|居|位列|名列|列|排名|排|由|从|在|位次|跃居|继续保持).{0,12}|(?:全国|全省|全市|全州|全县|全区|中部|西部|东部).{0,8})$/.exec(
      own,
    );
  const subject = named?.[1] ?? own;
  if (subject.length < 2) return last?.subject ?? own;
  return dependents.has(subject) && last ? last.subject + subject : subject;
}

/** 粮食播种面积 leaves 粮食 for the 总产量 that follows. */
const ownAttribute = /(?<=..)(?:(?:播种|种植|栽培|养殖|生产)?面积|总?产量|总?产值|播种|种植|出栏|存栏|[一-龥]{2}率)$/;

/** 老旧小区 + 改造; verbs that only say "there is now" leave no trace. */
function withVerb(noun: string, verb: string): string {
  return verb && verbOf.get(verb) === 'nominal' && !noun.includes(verb) ? noun + verb : noun;
}

const clean = (words: string) =>
  words
    .replace(/^[的、，：\s]+|[的、，：\s]+$/g, '')
    .replace(/等(?:一批)?(?:重点|重大)?(?:项目|工程)(?:建设)?$/, '')
    .replace(/(?:等|共|任务)$/, '')
    .replace(/新签约?/, '签约')
    .replace(/(?<=..)实现(?=..)/, '')
    .replaceAll('（', '(')
    .replaceAll('）', ')');

/** At most 20 characters: of a longer list its last member, else its end. */
function cap(subject: string): string {
  if (subject.length <= longestSubject) return subject;
  const cut = Math.max(
    subject.lastIndexOf('、', subject.length - 5),
    subject.lastIndexOf('和', subject.length - 5),
    subject.lastIndexOf('的', subject.length - 5),
  );
  if (cut >= 0 && subject.length - cut - 1 <= longestSubject) return subject.slice(cut + 1);
  return subject.slice(-longestSubject);
}
