import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { problems } from '../../schemas/answers.ts';
import { PlaceParams } from '../../schemas/common.ts';
import { PublicPage } from '../../schemas/matter.ts';
import { Place } from '../../schemas/place.ts';
import { notBuilt } from '../not-built.ts';

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
    notBuilt,
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
    notBuilt,
  );
};
