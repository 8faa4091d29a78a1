import type { Draft } from './draft.ts';
import { isListed } from './scene.ts';
import { dependents, verbOf, verbs } from './words.ts';

/**
 * Gives a draft the verb that governs it: its own, or that of the list it stands in
 * (改造提升41公里主干道、26公里乡村路). 新增 reaches over a comma too, to numbers of the same unit.
 */
export function govern(draft: Draft, last: Draft | null): void {
  asVerb(draft);
  const { before, after, piece, quantity } = draft;
  draft.verb = before.verb;
  if (before.verbKind || before.predicate || !last?.verb) return;
  if (!before.noun && !after.noun) return;
  if (verbs.startingAt(before.noun, 0)) return;
  if (isMoney(draft) !== isMoney(last)) return;
  const adds = verbOf.get(last.verb) === 'increment';
  const leans = dependents.has(before.noun);
  const near = isListed(draft) && !(adds && leans);
  const across =
    piece.joint === '，' &&
    adds &&
    last.quantity.unit === quantity.unit &&
    quantity.dimension !== 'people' &&
    (before.among || !leans);
  if (!near && !across) return;
  draft.verb = last.verb;
  draft.why.push('动词管列举');
}

const isMoney = ({ quantity }: Draft) => quantity.dimension.startsWith('money');

/** 提升18个污水处理厂, 新增1个园区: what reads like a predicate is the verb when the thing counted follows. */
function asVerb({ before, after, quantity }: Draft): void {
  if (before.noun || !after.noun || quantity.kind !== 'amount') return;
  if (before.direction !== 'up' && before.direction !== 'down' && before.direction !== 'add') return;
  const adds = before.direction === 'add' || before.predicate.startsWith('增加');
  before.verb = adds ? '新增' : before.predicate;
  before.verbKind = adds ? 'increment' : 'light';
  before.direction = null;
}
