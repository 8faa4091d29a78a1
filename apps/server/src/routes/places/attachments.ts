import { attachmentBytes, saveAttachment } from '@luoshi/ledger';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { visitOf } from '../../access.ts';
import { mediaTypeOf, plainName } from '../../attachment-type.ts';
import { Problem } from '../../problem.ts';
import { FilePart, file, problems } from '../../schemas/answers.ts';
import { Id, PlaceParams } from '../../schemas/common.ts';
import { Uploaded } from '../../schemas/matter.ts';
import { sendFile } from '../../send-file.ts';

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
    async (request, reply) => {
      const { place, actor } = visitOf(request);
      const { name, bytes } = request.body.file;
      const mediaType = mediaTypeOf(name, bytes);
      const saved = await app.services.ledger.asActor(actor, place.id, (tx) =>
        saveAttachment(tx, place.id, { name: plainName(name), mediaType, bytes, uploadedBy: actor.account }),
      );
      return reply.code(201).send(saved);
    },
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
    async (request, reply) => {
      const { place, actor } = visitOf(request);
      const file = await app.services.ledger.asActor(actor, place.id, (tx) =>
        attachmentBytes(tx, place.id, request.params.attachment),
      );
      if (!file) throw new Problem('not-found', { zh: '没有这个附件。', en: 'There is no such attachment.' });
      return sendFile(reply, file);
    },
  );
};
