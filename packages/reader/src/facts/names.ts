import type { Draft } from './draft.ts';
import { cap, clean, longestSubject, withVerb } from './heading.ts';
import { lean } from './lean.ts';
import { type Name, previousClause, type Scene, topicBefore } from './scene.ts';
import { dependents, genericHeads, keptOf } from './words.ts';

/** One way in which a sentence says whose number it is; null when it does not say it this way. */
type Naming = (scene: Scene) => Name | null;

/** In the order in which they are asked: the first that answers names the fact. */
const namings: readonly Naming[] = [ranked, countedAfter, saidBefore, predicateAfter, verbAlone, ellipsis];

/** Names the subject of a draft from its own words or from what came before. */
export function name(scene: Scene): void {
  const { draft } = scene;
  for (const naming of namings) {
    const found = naming(scene);
    if (!found) continue;
    draft.noun = found.noun;
    draft.subject = cap(found.subject);
    draft.why.push(found.rule);
    break;
  }
  if (draft.before.noun || draft.after.noun) draft.stated.add('subject');
}

/** 综合实力居全省第3位, 在全国百强县中排名第68位; 增长6%，居全省第3位 ranks what was said before. */
function ranked({ draft, last }: Scene): Name | null {
  if (draft.quantity.kind !== 'rank') return null;
  const own = clean(draft.before.noun);
  const among = /^(?:.{0,6}?)在(.{3,}?)(?:中|里)?$/.exec(own) ?? /^(.{2,})[中里]$/.exec(own);
  if (among) return { subject: `${among[1]}排名`, noun: last?.noun ?? among[1]!, rule: '名次' };
  const entered = /^(?:跻身|进入|入围|挺进|迈入)(.{2,})$/.exec(own)?.[1];
  if (entered) return { subject: `${entered}排名`, noun: last?.noun ?? entered, rule: '名次' };
  const subject = (field.exec(own)?.[1] ?? own).replace(/连续[一二三四五六七八九十\d]+年$/, '');
  const full =
    subject.length < 2 ? (last?.subject ?? own) : dependents.has(subject) && last ? last.subject + subject : subject;
  return { subject: full, noun: last?.noun ?? full, rule: '名次' };
}

/** Where a ranking stops naming what is ranked and names those it is ranked among. */
export const field =
  /^(.*?)(?:(?:稳居|位居|均居|居|位列|名列|列|排名|排|由|从|在|位次|跃居|继续保持).{0,12}|(?:全国|全省|全市|全州|全县|全区|中部|西部|东部).{0,8})$/;

/** 改造84个老旧小区, 总投资16亿元的青溪水库工程 */
function countedAfter({ draft, last }: Scene): Name | null {
  const { before, after, quantity } = draft;
  const own = clean(before.noun);
  if (!after.noun || (own && turns(draft))) return null;
  // 由8万吨扩大到12万吨的第二水厂: what grows was said before 由.
  if (after.of && before.direction === 'to' && last?.before.direction === 'from') return null;
  // 全县161个村中，…
  let noun = clean(after.noun).replace(/(?<=[村镇乡县区业目户人员])中$/, '');
  const place = noun.length <= 2 ? /在([^，]{2,14})[上中里]/.exec(draft.piece.before) : null;
  if (place) noun = place[1] + noun;
  else if (own && !dependents.has(own) && genericHeads.has(noun.replace(/建设$/, '')) && !before.noun.endsWith('等'))
    noun = own.replace(/^.*[、等]/, '') + noun;
  const scale = own || (last?.after.of ? last.before.noun : '');
  const attribute = after.of && quantity.kind === 'amount' ? dependents.endingAt(scale, scale.length) : '';
  if (quantity.kind === 'share' && own) noun = own + noun;
  return { subject: attribute ? noun + attribute : withVerb(noun, draft.verb), noun, rule: '数量在前' };
}

/** 服务窗口从46个增加到88个: after such a predicate the words that follow are not what is counted. */
const turns = ({ before }: Draft) =>
  before.direction === 'to' ||
  before.direction === 'from' ||
  before.direction === 'stock' ||
  before.direction === 'place';

/** 森林覆盖率达到65%, 新增规上企业22家 */
function saidBefore(scene: Scene): Name | null {
  const { draft, earlier, last } = scene;
  const { before, after, quantity } = draft;
  // 在园区综合排名中前进15位
  let noun = lastOfList(clean(before.noun)).replace(/^在(.{2,})[中里]$/, '$1');
  if (!noun) return null;
  if (after.predicate && quantity.kind === 'share' && !/^(?:安排|控制|左右)/.test(after.predicate))
    noun += after.predicate;
  // 亿元以上项目25个、10亿元以上3个; 省级7家、市级4家
  if (last && /[元亩吨](?:以上|以下)$|级(?:以上)?$/.test(noun)) {
    const kind = earlier.findLast((d) => d.quantity.unit === quantity.unit) ?? last;
    noun += kind.noun.replace(/^.*(?:以上|以下|级)/, '');
  }
  const leaning = lean(noun, scene);
  if (leaning !== null) {
    const base = leaning.endsWith(noun) ? leaning.slice(0, leaning.length - noun.length) : '';
    return { subject: leaning, noun: draft.why.at(-1) === '附属名词' && base ? base : noun, rule: '主语在前' };
  }
  const kept = keptOf.get(before.verb);
  const thing = kept && noun.startsWith(kept) ? noun.slice(kept.length) : noun;
  return { subject: withVerb(noun, draft.verb), noun: thing, rule: '主语在前' };
}

/** 研究院、实验室等创新平台 is a list of 创新平台; 用地、环评等手续 keeps its examples, 手续 alone says too little. */
function lastOfList(words: string): string {
  const at = words.lastIndexOf('等');
  const tail = words.slice(at + 1);
  if (at <= 0 || tail.length < 2 || !words.includes('、')) return words;
  return tail.length > 2 || words.length > longestSubject ? tail : words;
}

/** 2家获省级研发中心认证 */
function predicateAfter({ draft, last }: Scene): Name | null {
  const { before, after, piece } = draft;
  if (!after.predicate || before.direction) return null;
  const noun = last && piece.joint !== 'start' ? last.noun : '';
  return { subject: noun + after.predicate, noun, rule: '谓语在后' };
}

/** 新建高标准农田8万亩、改造3万亩 is the same land; 举办活动6场，转移就业430人 are two things. */
function verbAlone({ draft, last }: Scene): Name | null {
  const { before, piece, quantity } = draft;
  if (!before.verb || before.direction || piece.joint === 'start') return null;
  // 实现镇级养老中心全覆盖，先行建成6个
  const covered = /^(.{2,})全覆盖$/.exec(previousClause(draft))?.[1];
  if (covered) return { subject: covered, noun: covered, rule: '承前省略' };
  if (!last) return null;
  const same = last.quantity.dimension === quantity.dimension || before.verb.length <= 2;
  return same
    ? { subject: last.noun + before.verb, noun: last.noun, rule: '承前省略' }
    : { subject: before.verb, noun: before.verb, rule: '动词作主语' };
}

/** 财政收入9.3亿元，比上年下降2.1% */
function ellipsis({ draft, last }: Scene): Name {
  const opens = draft.before.direction === 'from' || draft.before.direction === 'to';
  const topic = opens ? clean(previousClause(draft)).slice(-longestSubject) : last ? '' : topicBefore(draft);
  if (topic) return { subject: topic, noun: topic, rule: '前句主语' };
  return { subject: last?.subject ?? '', noun: last?.noun ?? '', rule: '承前省略' };
}
