import Fastify, { type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import api from './api.ts';
import access from './plugins/access.ts';
import security from './plugins/security.ts';
import uploads from './plugins/uploads.ts';
import web from './plugins/web.ts';
import type { Services } from './services.ts';

export interface AppOptions {
  /** Folder of the built web app. */
  webDirectory: string;
  logger?: Logger;
}

/** The server as it listens: protection, who may do what, the API, the web app. In this order. */
export async function buildApp(services: Services, options: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    ...(options.logger && { loggerInstance: options.logger }),
    bodyLimit: 1024 * 1024,
    routerOptions: { maxParamLength: 200 },
  });
  app.decorate('services', services);
  await app.register(security);
  await app.register(access);
  await app.register(uploads);
  await app.register(api);
  await app.register(web, { directory: options.webDirectory });
  return app as unknown as FastifyInstance;
}
