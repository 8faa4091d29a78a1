import { createImport, getImport } from '@luoshi/ledger';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { visitOf } from '../../access.ts';
import { Problem } from '../../problem.ts';
import { problems } from '../../schemas/answers.ts';
import { Id, PlaceParams } from '../../schemas/common.ts';
import { Import, ImportBody } from '../../schemas/report.ts';
import { importView } from '../../views/report.ts';

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
    async (request, reply) => {
      const { place, actor } = visitOf(request);
      const { body } = request;
      const handedIn =
        'file' in body
          ? body.file
          : { name: body.name, mediaType: 'text/plain', bytes: new TextEncoder().encode(body.text) };
      const job = await app.services.ledger.asActor(actor, place.id, (tx) =>
        createImport(tx, place.id, {
          name: handedIn.name || '未命名',
          mediaType: handedIn.mediaType,
          bytes: handedIn.bytes,
          year: body.year ?? null,
          onConflict: body.onConflict,
          createdBy: actor.account,
        }),
      );
      await app.services.reading.add({ place: place.id, import: job.id });
      return reply.code(202).send(importView(job));
    },
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
    async (request) => {
      const { place, actor } = visitOf(request);
      const job = await app.services.ledger.asActor(actor, place.id, (tx) =>
        getImport(tx, place.id, request.params.import),
      );
      if (!job) throw new Problem('not-found', { zh: '没有这次导入。', en: 'There is no such import.' });
      return importView(job);
    },
  );
};
