import { listPlaces, listPosts, listUnits } from '@luoshi/ledger';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { visitOf } from '../../access.ts';
import { problems } from '../../schemas/answers.ts';
import { PlaceParams } from '../../schemas/common.ts';
import { Place, Post, Unit } from '../../schemas/place.ts';
import { placeView, postView, unitView } from '../../views/place.ts';

export const place: FastifyPluginAsyncZod = async (app) => {
  const tags = ['places'];

  app.get(
    '/places/:place',
    {
      config: { access: 'granted' },
      schema: { tags, summary: 'A place with its own day', params: PlaceParams, response: { 200: Place, ...problems } },
    },
    async (request) => {
      const { place, actor } = visitOf(request);
      const places = await app.services.ledger.asActor(actor, null, listPlaces);
      return placeView(place, places, app.services.now());
    },
  );

  app.get(
    '/places/:place/units',
    {
      config: { access: 'granted' },
      schema: {
        tags,
        summary: 'Units, in pinyin order',
        params: PlaceParams,
        response: { 200: z.array(Unit), ...problems },
      },
    },
    async (request) => {
      const { place, actor } = visitOf(request);
      return app.services.ledger.asActor(actor, place.id, async (tx) => (await listUnits(tx, place.id)).map(unitView));
    },
  );

  app.get(
    '/places/:place/posts',
    {
      config: { access: 'granted' },
      schema: {
        tags,
        summary: 'Leaders’ posts and the units they are in charge of',
        params: PlaceParams,
        response: { 200: z.array(Post), ...problems },
      },
    },
    async (request) => {
      const { place, actor } = visitOf(request);
      return app.services.ledger.asActor(actor, place.id, async (tx) => (await listPosts(tx, place.id)).map(postView));
    },
  );
};
