import type { DateString } from '@luoshi/mechanism';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { NewPost, PostChanges, PostRow, Result } from './contract.ts';
import { fail, ok } from './failure.ts';
import type { Tx } from './ledger.ts';
import { openWorkOf } from './open-work.ts';

/**
 * Posts in the order of the place's list of leaders, each with the units it is in charge of and who held it before;
 * those that have ended only when asked for.
 */
export async function listPosts(tx: Tx, place: string, { ended = false } = {}): Promise<PostRow[]> {
  const { rows } = await sql<PostRow>`
    SELECT p.id, p.place, p.slug, p.title, p.holder,
      coalesce((SELECT array_agg(pu.unit ORDER BY pu.unit) FROM luoshi.post_unit pu
        WHERE pu.place = p.place AND pu.post = p.id), '{}') AS units,
      coalesce((SELECT jsonb_agg(jsonb_build_object('holder', h.holder, 'until', h.until) ORDER BY h.until DESC, h.id DESC)
        FROM luoshi.post_holder h WHERE h.place = p.place AND h.post = p.id), '[]') AS former
    FROM luoshi.post p
    WHERE p.place = ${place} ${ended ? sql`` : sql`AND p.valid_to IS NULL`}
    ORDER BY p.ord, p.id`.execute(tx.db);
  return rows;
}

/** Adds posts, or changes those of the same slug; their units become exactly those given. Answers all posts. */
export async function savePosts(tx: Tx, place: string, posts: readonly NewPost[]): Promise<PostRow[]> {
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

/** Adds a post at the end of the list. `units` are ids of the place's units. */
export async function createPost(tx: Tx, place: string, post: Omit<NewPost, 'slug'>): Promise<PostRow> {
  const id = uuid();
  await sql`INSERT INTO luoshi.post (place, id, slug, title, holder, ord)
    SELECT ${place}, ${id}, ${`post-${id.slice(-12)}`}, ${post.title}, ${post.holder},
      coalesce((SELECT max(ord) + 1 FROM luoshi.post WHERE place = ${place}), 0)`.execute(tx.db);
  await chargeWith(tx, place, id, post.units);
  return (await findPost(tx, place, id))!;
}

/**
 * Changes a post. A holder who leaves is kept with the day of the change; matters stay with the post.
 *
 * @param today the place's day
 * @returns `not-found`
 */
export async function changePost(
  tx: Tx,
  place: string,
  id: string,
  changes: PostChanges,
  today: DateString,
): Promise<Result<PostRow>> {
  const before = await findPost(tx, place, id);
  if (!before) return noSuchPost();
  const { title, holder, units } = { ...before, ...changes };
  await keepHolder(tx, before, holder, today);
  await tx.db
    .updateTable('luoshi.post')
    .set({ title, holder })
    .where('place', '=', place)
    .where('id', '=', id)
    .execute();
  if (changes.units) await chargeWith(tx, place, id, units);
  return ok((await findPost(tx, place, id))!);
}

/**
 * A post that is abolished ends; matters keep it.
 *
 * @param on first day without it
 * @returns `not-found`; `in-use` while it is in charge of matters that are not finished
 */
export async function endPost(tx: Tx, place: string, id: string, on: DateString): Promise<Result<null>> {
  const post = await findPost(tx, place, id);
  if (!post) return noSuchPost();
  const open = await openWorkOf(tx, place, { post: id });
  if (open > 0) {
    return fail(
      'in-use',
      `这个岗位还分管 ${open} 项未办结或待发布的任务，请督查员先改为别的领导分管，再停用。只是换人时，改“现任”即可。`,
      `It is still in charge of ${open} task(s) that are not finished or still drafts. Give them to another post first. If only the person changes, change the holder.`,
    );
  }
  await keepHolder(tx, post, '', on);
  await tx.db
    .updateTable('luoshi.post')
    .set({ valid_to: on })
    .where('place', '=', place)
    .where('id', '=', id)
    .execute();
  await chargeWith(tx, place, id, []);
  return ok(null);
}

async function keepHolder(tx: Tx, { place, id, holder }: PostRow, next: string, until: DateString): Promise<void> {
  if (holder === next || holder === '') return;
  await tx.db.insertInto('luoshi.post_holder').values({ place, id: uuid(), post: id, holder, until }).execute();
}

/** The units a post is in charge of become exactly these. */
async function chargeWith(tx: Tx, place: string, post: string, units: readonly string[]): Promise<void> {
  await tx.db.deleteFrom('luoshi.post_unit').where('place', '=', place).where('post', '=', post).execute();
  const rows = [...new Set(units)].map((unit) => ({ place, post, unit }));
  if (rows.length > 0) await tx.db.insertInto('luoshi.post_unit').values(rows).execute();
}

async function findPost(tx: Tx, place: string, id: string): Promise<PostRow | undefined> {
  return (await listPosts(tx, place)).find((post) => post.id === id);
}

const noSuchPost = () => fail('not-found', '没有这个岗位。', 'There is no such post.');
