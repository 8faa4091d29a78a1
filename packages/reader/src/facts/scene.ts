import { topicOf } from './after.ts';
import { plain, readBefore } from './before.ts';
import type { Draft } from './draft.ts';
import { clean } from './heading.ts';
import type { Piece } from './pieces.ts';

/** What a naming rule can look at: the draft and what stands around it. */
export interface Scene {
  draft: Draft;
  /** The fact before it, in this sentence or at the end of the one before. */
  last: Draft | null;
  /** The last fact that is no part of another (其中): what 完成投资 after such parts speaks of. */
  whole: Draft | null;
  /** The draft after it. */
  next: Draft | null;
  /** The list it stands in, or else the one that ended right before it. */
  list: readonly Draft[];
  pieces: readonly Piece[];
}

/** What a rule found: the heading, and the thing itself that later facts may lean on. */
export interface Name {
  subject: string;
  noun: string;
  rule: string;
}

/** The words of the clause right before, when it holds no number: "A、B等稳定增长，分别增长3%、4%". */
export function previousClause({ piece }: Draft, pieces: readonly Piece[]): string {
  const before = pieces[pieces.indexOf(piece) - 1];
  return before && before.quantity === null ? readBefore(before.before, plain).noun : '';
}

/** The thing that clause speaks of: 区产业园 in "区产业园正式运营，入驻企业12家". */
export function topicBefore(draft: Draft, pieces: readonly Piece[]): string {
  if (draft.piece.joint !== '，') return '';
  return clean(topicOf(previousClause(draft, pieces)).replace(/(?:突破|超过?|达到?)[十百千]?[万亿]+.*$/, ''));
}

/** Joined to the draft before by 、 or 和, or by nothing at all. */
export const isListed = ({ piece }: Draft) => piece.joint === '、' || piece.joint === '和' || piece.joint === 'run';
