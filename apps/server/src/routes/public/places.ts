import { listPlaces, listPublicPlaces, placeBySlug, publicPage, todayOf } from '@luoshi/ledger';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { noSuchPlace } from '../../access.ts';
import { problems } from '../../schemas/answers.ts';
import { PlaceParams } from '../../schemas/common.ts';
import { PublicPage } from '../../schemas/matter.ts';
import { Place } from '../../schemas/place.ts';
import { placeView } from '../../views/place.ts';
import { publicView } from '../../views/public.ts';

export const publicPlaces: FastifyPluginAsyncZod = async (app) => {
  const tags = ['public'];

  app.get(
    '/public/places',
    {
      config: { access: 'everyone' },
      schema: {
        tags,
        summary: 'Places with a published report',
        security: [],
        response: { 200: z.array(Place), ...problems },
      },
    },
    async () => {
      const { ledger, now } = app.services;
      return ledger.asPublic(async (tx) => {
        const published = await listPublicPlaces(tx);
        const places = await listPlaces(tx);
        return published.map((p) => placeView(p, places, now()));
      });
    },
  );

  app.get(
    '/public/places/:place',
    {
      config: { access: 'everyone' },
      schema: {
        tags,
        summary: 'Headline targets, progress and published tasks of a place',
        security: [],
        params: PlaceParams,
        response: { 200: PublicPage, ...problems },
      },
    },
    async (request) => {
      const { ledger, now } = app.services;
      return ledger.asPublic(async (tx) => {
        const place = await placeBySlug(tx, request.params.place);
        if (!place) throw noSuchPlace(request.params.place);
        const today = todayOf(place, now());
        return publicView(place, await publicPage(tx, place, today), today, tx.rules);
      });
    },
  );
};
