import { todayOf } from '@luoshi/ledger';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { visitOf } from '../../access.ts';
import { problems } from '../../schemas/answers.ts';
import { PlaceParams } from '../../schemas/common.ts';
import { Dashboard } from '../../schemas/matter.ts';
import { dashboardView } from '../../views/dashboard.ts';

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
    async (request) => {
      const { place, actor } = visitOf(request);
      const today = todayOf(place, app.services.now());
      return app.services.ledger.asActor(actor, place.id, (tx) => dashboardView(tx, place, today));
    },
  );
};
