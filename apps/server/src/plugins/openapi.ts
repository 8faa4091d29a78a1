import swagger from '@fastify/swagger';
import reference from '@scalar/fastify-api-reference';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { version } from '../version.ts';
import { document } from './openapi-document.ts';

/** OpenAPI 3.1 from the routes' own schemas, and a page to read it that loads nothing from the network. */
export default fp(async function openapi(app: FastifyInstance) {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.1',
      info: {
        title: 'Luoshi 落实',
        version,
        description:
          'From a government work report to a living, traceable ledger. Quantities are decimal strings, dates are `YYYY-MM-DD`, errors are problem details (RFC 9457). Sign in with `POST /api/auth/sign-in`; the session is an httpOnly cookie.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'luoshi.session_token' } } },
      security: [{ session: [] }],
    },
    transform: jsonSchemaTransform,
    transformObject: document,
  });
  app.get('/api/openapi.json', { schema: { hide: true }, config: { access: 'everyone' } }, () => app.swagger());
  await app.register(reference, {
    routePrefix: '/api/docs',
    configuration: {
      url: '/api/openapi.json',
      withDefaultFonts: false,
      telemetry: false,
      hideClientButton: true,
      showDeveloperTools: 'never',
      agent: { disabled: true },
      mcp: { disabled: true },
    },
    logLevel: 'silent',
  });
});
