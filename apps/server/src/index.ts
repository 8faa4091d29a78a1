import Fastify from 'fastify';
import api from './api.ts';

/** The OpenAPI 3.1 document of the server, made without listening and without a database. */
export async function describeApi(): Promise<object> {
  const app = Fastify();
  await app.register(api);
  await app.ready();
  const document = app.swagger();
  await app.close();
  return document;
}
