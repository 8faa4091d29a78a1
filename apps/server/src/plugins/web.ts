import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { noSuchAddress, sendProblem } from './problems.ts';

/** The built web app: hashed files for a year, pages fresh each time, every other path answered by the right page. */
export default fp(async function web(app: FastifyInstance, { directory }: { directory: string }) {
  const isBuilt = existsSync(directory);
  if (isBuilt) {
    await app.register(fastifyStatic, {
      root: directory,
      index: 'index.html',
      wildcard: true,
      preCompressed: false,
      setHeaders(reply, path) {
        const isHashed = path.startsWith(join(directory, 'assets'));
        reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  }

  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '/';
    const isPage = isBuilt && request.method === 'GET' && !path.startsWith('/api/') && !path.startsWith('/assets/');
    if (isPage) return reply.sendFile(path.startsWith('/public') ? 'public.html' : 'index.html');
    return sendProblem(request, reply, noSuchAddress(request.method, request.url));
  });
});
