import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { problems } from '../../schemas/answers.ts';
import { Id, PlaceParams } from '../../schemas/common.ts';
import { IndicatorView, NewObservation } from '../../schemas/matter.ts';
import { notBuilt } from '../not-built.ts';

export const indicators: FastifyPluginAsyncZod = async (app) => {
  const tags = ['indicators'];
  const IndicatorParams = PlaceParams.extend({ indicator: Id });

  app.get(
    '/places/:place/indicators',
    {
      config: { access: 'granted' },
      schema: {
        tags,
        summary: 'Headline indicators against target and last year',
        params: PlaceParams,
        response: { 200: z.array(IndicatorView), ...problems },
      },
    },
    notBuilt,
  );

  app.get(
    '/places/:place/indicators/:indicator',
    {
      config: { access: 'granted' },
      schema: {
        tags,
        summary: 'One indicator with all its observations',
        params: IndicatorParams,
        response: { 200: IndicatorView, ...problems },
      },
    },
    notBuilt,
  );

  app.post(
    '/places/:place/indicators/:indicator/observations',
    {
      config: { access: ['clerk', 'unit-clerk'] },
      schema: {
        tags,
        summary: 'Enter a published figure; replacing one needs a reason',
        params: IndicatorParams,
        body: NewObservation,
        response: { 200: IndicatorView, ...problems },
      },
    },
    notBuilt,
  );
};
