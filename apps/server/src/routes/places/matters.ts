import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { file, problems } from '../../schemas/answers.ts';
import { Id, PlaceParams } from '../../schemas/common.ts';
import { MatterCommand, MatterDetail, MatterPage, MatterQuery } from '../../schemas/matter.ts';
import { notBuilt } from '../not-built.ts';

export const matters: FastifyPluginAsyncZod = async (app) => {
  const tags = ['matters'];
  const MatterParams = PlaceParams.extend({ matter: Id });

  app.get(
    '/places/:place/matters',
    {
      config: { access: 'granted' },
      schema: {
        tags,
        summary: 'The ledger: filtered, sorted, paged',
        params: PlaceParams,
        querystring: MatterQuery,
        response: { 200: MatterPage, ...problems },
      },
    },
    notBuilt,
  );

  app.get(
    '/places/:place/matters/export',
    {
      config: { access: 'granted' },
      schema: {
        tags,
        summary: 'The filtered ledger as xlsx or csv, all pages',
        params: PlaceParams,
        querystring: MatterQuery.omit({ page: true, size: true }).extend({
          format: z.enum(['xlsx', 'csv']).default('xlsx'),
        }),
        response: {
          200: file('The list', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv'),
          ...problems,
        },
      },
    },
    notBuilt,
  );

  app.get(
    '/places/:place/matters/:matter',
    {
      config: { access: 'granted' },
      schema: {
        tags,
        summary: 'A matter with its source, entries and what may be done',
        params: MatterParams,
        response: { 200: MatterDetail, ...problems },
      },
    },
    notBuilt,
  );

  app.post(
    '/places/:place/matters/:matter/commands',
    {
      config: { access: ['clerk', 'unit-clerk'] },
      schema: {
        tags,
        summary:
          'Report a month, move a stage, amend, correct; 409 with the matter as it stands when it changed meanwhile',
        params: MatterParams,
        body: MatterCommand,
        response: { 200: MatterDetail, ...problems },
      },
    },
    notBuilt,
  );
};
