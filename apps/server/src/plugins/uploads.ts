import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { Problem } from '../problem.ts';
import type { UploadedFile } from '../schemas/answers.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Most bytes a multipart request may declare or bring. */
    uploadLimit?: number;
  }
}

/** Files in multipart bodies: refused by their declared length before a byte is read, else handed over in `body`. */
export default fp(async function uploads(app: FastifyInstance) {
  app.addHook('onRoute', (route) => {
    if (!route.config?.uploadLimit) return;
    const limits = { fileSize: route.config.uploadLimit, files: 1, fields: 10, fieldSize: 10_000 };
    route.config.multipartOptions = { limits };
  });

  app.addHook('onRequest', async (request) => {
    const limit = request.routeOptions.config.uploadLimit;
    // A multipart body is a little longer than the file in it.
    if (limit && Number(request.headers['content-length'] ?? 0) > limit + 16 * 1024) throw tooLarge(limit);
  });

  await app.register(multipart, {
    attachFieldsToBody: 'keyValues',
    async onFile(part) {
      const bytes = await part.toBuffer();
      const file: UploadedFile = { name: part.filename, mediaType: part.mimetype, bytes };
      part.value = file;
    },
  });
});

/** The problem for a file over `limit` bytes. */
export function tooLarge(limit: number): Problem {
  const megabytes = Math.round(limit / 1024 / 1024);
  return new Problem('too-large', {
    zh: `文件超过 ${megabytes} MB，没有接收。请只上传报告正文（txt、html、docx、pdf），去掉图片和附件后再试。`,
    en: `The file is over ${megabytes} MB and was not taken. Upload the text only (txt, html, docx, pdf), without pictures.`,
  });
}
