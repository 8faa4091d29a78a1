import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { PostRow } from './contract.ts';
import type { Tx } from './ledger.ts';

/** Posts in the order of the place's list of leaders, each with the units it is in charge of. */
export async function listPosts(tx: Tx, place: string): Promise<PostRow[]> {
  const { rows } = await sql<PostRow>`
    SELECT p.id, p.place, p.slug, p.title, p.holder,
      coalesce(array_agg(pu.unit ORDER BY pu.unit) FILTER (WHERE pu.unit IS NOT NULL), '{}') AS units
    FROM luoshi.post p LEFT JOIN luoshi.post_unit pu ON pu.place = p.place AND pu.post = p.id
    WHERE p.place = ${place} AND p.valid_to IS NULL
    GROUP BY p.place, p.id ORDER BY p.ord, p.id`.execute(tx.db);
  return rows;
}

/** Adds posts, or changes those of the same slug; their units become exactly those given. Answers all posts. */
export async function savePosts(tx: Tx, place: string, posts: Omit<PostRow, 'id' | 'place'>[]): Promise<PostRow[]> {
  if (posts.length === 0) return listPosts(tx, place);
  const saved = await tx.db
    .insertInto('luoshi.post')
    .values(
      posts.map((post, ord) => ({ place, id: uuid(), slug: post.slug, title: post.title, holder: post.holder, ord })),
    )
    .onConflict((same) =>
      same.columns(['place', 'slug']).doUpdateSet((now) => ({
        title: now.ref('excluded.title'),
        holder: now.ref('excluded.holder'),
        ord: now.ref('excluded.ord'),
      })),
    )
    .returning(['id', 'slug'])
    .execute();
  const ids = new Map(saved.map((post) => [post.slug, post.id]));
  await tx.db
    .deleteFrom('luoshi.post_unit')
    .where('place', '=', place)
    .where('post', 'in', [...ids.values()])
    .execute();
  const units = posts.flatMap((post) => post.units.map((unit) => ({ place, post: ids.get(post.slug)!, unit })));
  if (units.length > 0) await tx.db.insertInto('luoshi.post_unit').values(units).execute();
  return listPosts(tx, place);
}
