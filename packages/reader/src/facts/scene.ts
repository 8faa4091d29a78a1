import { headOf } from './after.ts';
import { plain, readBefore } from './before.ts';
import type { Draft } from './draft.ts';
import { clean } from './heading.ts';

/** What a naming rule can look at: the draft and what stands around it. */
export interface Scene {
  draft: Draft;
  /** The fact before it, in this sentence or at the end of the one before. */
  last: Draft | null;
  /** The drafts shortly before it in its sentence. */
  earlier: readonly Draft[];
  /** The last fact that is no part of another (其中): what 完成投资 after such parts speaks of. */
  whole: Draft | null;
  /** The draft after it. */
  next: Draft | null;
  /** The list it stands in, or else the one that ended right before it. */
  list: readonly Draft[];
}

/** What a rule found: the heading, and the thing itself that later facts may lean on. */
export interface Name {
  subject: string;
  noun: string;
  rule: string;
}

/** The words of the clause right before, when it holds no number: "A、B等稳定增长，分别增长3%、4%". */
export function previousClause({ piece }: Draft): string {
  const before = piece.previous;
  return before && before.quantity === null ? readBefore(before.before, plain).noun : '';
}

const longestTopic = 16;
/** A clause that says what is being done names no thing: 加大信贷投放, 聚焦“三率两量”. */
const activity =
  /^(?:聚焦|围绕|坚持|突出|立足|以|把|通过|依托|紧扣|瞄准|按照)|加大|加强|强化|深化|优化|完善|健全|拓展|落实|统筹|发挥/;

/** The thing that clause speaks of: 区产业园 in "区产业园正式运营，入驻企业12家". */
export function topicBefore(draft: Draft): string {
  if (draft.piece.joint !== '，') return '';
  const topic = clean(headOf(previousClause(draft)).replace(/(?:突破|超过?|达到?)[十百千]?[万亿]+.*$/, ''));
  return topic.length > longestTopic || activity.test(topic) ? '' : topic;
}

/** Joined to the draft before by 、 or 和, or by nothing at all. */
export const isListed = ({ piece }: Draft) => piece.joint === '、' || piece.joint === '和' || piece.joint === 'run';
