import { listPlaces } from '@luoshi/ledger';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { visitOf } from '../../access.ts';
import { problems } from '../../schemas/answers.ts';
import { PlaceParams } from '../../schemas/common.ts';
import { Place } from '../../schemas/place.ts';
import { placeView } from '../../views/place.ts';

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
};
