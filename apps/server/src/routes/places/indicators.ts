import { addObservation, getIndicator, instantOf, listIndicators, todayOf } from '@luoshi/ledger';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type Visit, visitOf } from '../../access.ts';
import { unwrap } from '../../ledger-result.ts';
import { noSuchIndicator } from '../../problem.ts';
import { problems } from '../../schemas/answers.ts';
import { Id, PlaceParams } from '../../schemas/common.ts';
import { IndicatorView, NewObservation } from '../../schemas/matter.ts';
import { indicatorView } from '../../views/indicator.ts';
import { namesIn } from '../../views/names.ts';

export const indicators: FastifyPluginAsyncZod = async (app) => {
  const tags = ['indicators'];
  const IndicatorParams = PlaceParams.extend({ indicator: Id });

  const view = ({ place, actor }: Visit, id: string) => {
    const today = todayOf(place, app.services.now());
    const year = Number(today.slice(0, 4));
    return app.services.ledger.asActor(actor, place.id, async (tx) => {
      const found = await getIndicator(tx, place.id, id, year);
      if (!found) throw noSuchIndicator();
      return indicatorView(found, year, today, await namesIn(tx, place.id));
    });
  };

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
    async (request) => {
      const { place, actor } = visitOf(request);
      const today = todayOf(place, app.services.now());
      const year = Number(today.slice(0, 4));
      return app.services.ledger.asActor(actor, place.id, async (tx) => {
        const names = await namesIn(tx, place.id);
        const found = await listIndicators(tx, place.id, year);
        return found.map((i) => indicatorView(i, year, today, names));
      });
    },
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
    async (request) => view(visitOf(request), request.params.indicator),
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
    async (request) => {
      const visit = visitOf(request);
      const { place, actor } = visit;
      const { reason, ...figure } = request.body;
      const result = await app.services.ledger.asActor(actor, place.id, async (tx) => {
        const today = todayOf(place, app.services.now());
        const found = await getIndicator(tx, place.id, request.params.indicator, Number(today.slice(0, 4)));
        if (!found) throw noSuchIndicator();
        const unit = figure.kind === 'growth' ? '%' : found.indicator.unit;
        const at = instantOf(place, app.services.now());
        return addObservation(
          tx,
          place,
          { ...figure, unit, indicator: found.indicator.id, ...(reason !== undefined && { reason }) },
          at,
        );
      });
      unwrap(result);
      return view(visit, request.params.indicator);
    },
  );
};
