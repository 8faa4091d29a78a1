import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { problems } from '../schemas/answers.ts';
import { Health } from '../schemas/sign-in.ts';
import { version } from '../version.ts';

export const health: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/health',
    {
      config: { access: 'everyone' },
      schema: { tags: ['system'], summary: 'Is it up', security: [], response: { 200: Health, ...problems } },
    },
    async () => {
      const database = await app.services.ledger.databaseVersion().then(
        () => 'ok' as const,
        () => 'unreachable' as const,
      );
      return { status: database === 'ok' ? ('ok' as const) : ('degraded' as const), version, database };
    },
  );
};
