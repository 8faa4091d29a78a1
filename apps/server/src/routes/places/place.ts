import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { problems } from '../../schemas/answers.ts';
import { PlaceParams } from '../../schemas/common.ts';
import { Place, Post, Unit } from '../../schemas/place.ts';
import { notBuilt } from '../not-built.ts';

export const place: FastifyPluginAsyncZod = async (app) => {
  const tags = ['places'];

  app.get(
    '/places/:place',
    {
      config: { access: 'granted' },
      schema: { tags, summary: 'A place with its own day', params: PlaceParams, response: { 200: Place, ...problems } },
    },
    notBuilt,
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
    notBuilt,
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
    notBuilt,
  );
};
