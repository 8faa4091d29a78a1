import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { Problem } from '../problem.ts';

const policy = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  // Ant Design writes its styles into the page.
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
};

/** Headers, compression, and limits on how often. Plain HTTP in an office network must work, so no HSTS or upgrade. */
export default fp(async function security(app: FastifyInstance) {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: policy },
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });
  // The documentation page starts itself with a line of script in the page.
  app.addHook('onSend', async (request, reply) => {
    if (!request.url.startsWith('/api/docs')) return;
    const inline = { ...policy, scriptSrc: ["'self'", "'unsafe-inline'"] };
    await reply.helmet({ contentSecurityPolicy: { useDefaults: false, directives: inline } });
  });

  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] });
  await app.register(rateLimit, { global: false });

  // The session cookie is sameSite lax; a browser that says a write comes from another site is refused as well.
  app.addHook('onRequest', async (request) => {
    const isWrite = !['GET', 'HEAD', 'OPTIONS'].includes(request.method);
    if (isWrite && request.headers['sec-fetch-site'] === 'cross-site') {
      throw new Problem('forbidden', {
        zh: '拒绝来自其他网站的提交。请在落实页面内操作。',
        en: 'A request from another site is refused. Work inside Luoshi.',
      });
    }
  });
});
