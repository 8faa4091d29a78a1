import { changePost, createPost, endPost, listPosts, listUnits, type Tx, todayOf } from '@luoshi/ledger';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { visitOf } from '../../access.ts';
import { unwrap } from '../../ledger-result.ts';
import { problems } from '../../schemas/answers.ts';
import { Id, PlaceParams } from '../../schemas/common.ts';
import { NewPost, Post, PostChanges } from '../../schemas/place.ts';
import { refuseStrangeUnits } from '../../units/strange-units.ts';
import { postView } from '../../views/place.ts';

export const posts: FastifyPluginAsyncZod = async (app) => {
  const tags = ['posts'];
  const PostParams = PlaceParams.extend({ post: Id });
  const administrator = { access: ['administrator'] as const };

  app.get(
    '/places/:place/posts',
    {
      config: { access: 'granted' },
      schema: {
        tags,
        summary: 'Leaders’ posts, the units they are in charge of, and who held them before',
        params: PlaceParams,
        response: { 200: z.array(Post), ...problems },
      },
    },
    async (request) => {
      const { place, actor } = visitOf(request);
      return app.services.ledger.asActor(actor, place.id, async (tx) => (await listPosts(tx, place.id)).map(postView));
    },
  );

  app.post(
    '/places/:place/posts',
    {
      config: administrator,
      schema: {
        tags,
        summary: 'Add a post',
        params: PlaceParams,
        body: NewPost,
        response: { 201: Post, ...problems },
      },
    },
    async (request, reply) => {
      const { place, actor } = visitOf(request);
      const post = await app.services.ledger.asActor(actor, place.id, async (tx) => {
        refuseStrangeUnits(request.body.units, await listUnits(tx, place.id));
        return createPost(tx, place.id, request.body);
      });
      return reply.code(201).send(postView(post));
    },
  );

  app.patch(
    '/places/:place/posts/:post',
    {
      config: administrator,
      schema: {
        tags,
        summary: 'Change a post: its title, its holder (the one before is kept), the units it is in charge of',
        params: PostParams,
        body: PostChanges,
        response: { 200: Post, ...problems },
      },
    },
    async (request) => {
      const { place, actor } = visitOf(request);
      const work = async (tx: Tx) => {
        refuseStrangeUnits(request.body.units ?? [], await listUnits(tx, place.id));
        const today = todayOf(place, app.services.now());
        return changePost(tx, place.id, request.params.post, request.body, today);
      };
      return postView(unwrap(await app.services.ledger.asActor(actor, place.id, work)));
    },
  );

  app.post(
    '/places/:place/posts/:post/end',
    {
      config: administrator,
      schema: {
        tags,
        summary: 'End a post from today on; matters and records keep it',
        params: PostParams,
        response: { 204: z.null(), ...problems },
      },
    },
    async (request, reply) => {
      const { place, actor } = visitOf(request);
      const today = todayOf(place, app.services.now());
      unwrap(
        await app.services.ledger.asActor(actor, place.id, (tx) => endPost(tx, place.id, request.params.post, today)),
      );
      return reply.code(204).send(null);
    },
  );
};
