import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { problems } from '../../schemas/answers.ts';
import { Id, PlaceParams } from '../../schemas/common.ts';
import { Import, ImportBody } from '../../schemas/report.ts';
import { notBuilt } from '../not-built.ts';

export const imports: FastifyPluginAsyncZod = async (app) => {
  const tags = ['reports'];

  app.post(
    '/places/:place/imports',
    {
      config: { access: ['clerk'], uploadLimit: 50 * 1024 * 1024 },
      bodyLimit: 50 * 1024 * 1024,
      schema: {
        tags,
        summary: 'Hand in a report as a file (multipart) or as pasted text; it is read in the background',
        consumes: ['application/json', 'multipart/form-data'],
        params: PlaceParams,
        body: ImportBody,
        response: { 202: Import, ...problems },
      },
    },
    notBuilt,
  );

  app.get(
    '/places/:place/imports/:import',
    {
      config: { access: ['clerk'] },
      schema: {
        tags,
        summary: 'How far the reading of a file is',
        params: PlaceParams.extend({ import: Id }),
        response: { 200: Import, ...problems },
      },
    },
    notBuilt,
  );
};
