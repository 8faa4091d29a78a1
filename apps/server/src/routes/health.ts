import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { problems } from '../schemas/answers.ts';
import { Health } from '../schemas/sign-in.ts';
import { notBuilt } from './not-built.ts';

export const health: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/health',
    {
      config: { access: 'everyone' },
      schema: { tags: ['system'], summary: 'Is it up', security: [], response: { 200: Health, ...problems } },
    },
    notBuilt,
  );
};
