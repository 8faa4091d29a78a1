import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { problems } from '../../schemas/answers.ts';
import { PlaceParams } from '../../schemas/common.ts';
import { Dashboard } from '../../schemas/matter.ts';
import { notBuilt } from '../not-built.ts';

export const dashboard: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/places/:place/dashboard',
    {
      config: { access: 'granted' },
      schema: {
        tags: ['matters'],
        summary: 'Counts, headline indicators, what is due, what turned red',
        params: PlaceParams,
        response: { 200: Dashboard, ...problems },
      },
    },
    notBuilt,
  );
};
