import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { FilePart, file, problems } from '../../schemas/answers.ts';
import { Id, PlaceParams } from '../../schemas/common.ts';
import { Uploaded } from '../../schemas/matter.ts';
import { notBuilt } from '../not-built.ts';

export const attachments: FastifyPluginAsyncZod = async (app) => {
  const tags = ['matters'];

  app.post(
    '/places/:place/attachments',
    {
      config: { access: ['clerk', 'unit-clerk'], uploadLimit: 20 * 1024 * 1024 },
      schema: {
        tags,
        summary: 'Upload a file to attach with a report command; at most 20 MB',
        consumes: ['multipart/form-data'],
        params: PlaceParams,
        body: z.object({ file: FilePart }),
        response: { 201: Uploaded, ...problems },
      },
    },
    notBuilt,
  );

  app.get(
    '/places/:place/attachments/:attachment',
    {
      config: { access: 'granted' },
      schema: {
        tags,
        summary: 'Download an attachment',
        params: PlaceParams.extend({ attachment: Id }),
        response: { 200: file('The file', 'application/octet-stream'), ...problems },
      },
    },
    notBuilt,
  );
};
