import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import openapi from './plugins/openapi.ts';
import problems from './plugins/problems.ts';
import { routes } from './routes/index.ts';

/** The API itself: zod both ways, problem details, its description, its routes. */
export default fp(async function api(app: FastifyInstance) {
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  await app.register(problems);
  await app.register(openapi);
  await app.register(routes, { prefix: '/api' });
});
