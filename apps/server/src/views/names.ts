import { listPosts, listUnits, type PostRow, type Rules, type Tx, type UnitRow } from '@luoshi/ledger';
import type { Bilingual } from '../problem.ts';

/** What a place calls its things, also those that have ended, for turning ids into names. */
export interface Names {
  units: ReadonlyMap<string, UnitRow>;
  posts: ReadonlyMap<string, PostRow>;
  rules: Rules;
}

export async function namesIn(tx: Tx, place: string): Promise<Names> {
  const units = await listUnits(tx, place, { ended: true });
  const posts = await listPosts(tx, place, { ended: true });
  return {
    units: new Map(units.map((u) => [u.id, u])),
    posts: new Map(posts.map((p) => [p.id, p])),
    rules: tx.rules,
  };
}

export const unitRef = (names: Names, id: string | null) =>
  id === null ? null : { id, name: names.units.get(id)?.shortName ?? '—' };

export const postRef = (names: Names, id: string | null) => {
  const post = id === null ? undefined : names.posts.get(id);
  return post ? { id: post.id, title: post.title, holder: post.holder } : null;
};

export const mechanismName = (names: Names, id: string): Bilingual =>
  names.rules.mechanisms.get(id)?.name ?? { zh: id, en: id };

export const stageName = (names: Names, mechanism: string, stage: string): Bilingual =>
  names.rules.mechanisms.get(mechanism)?.stages.find((s) => s.id === stage)?.name ?? { zh: stage, en: stage };
