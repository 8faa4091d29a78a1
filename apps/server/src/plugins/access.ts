import { grantsOf, placeBySlug } from '@luoshi/ledger';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { noSuchPlace, notGranted, signInNeeded, visit } from '../access.ts';
import { Problem } from '../problem.ts';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Decides before a body is read whether the caller may call the route, by the route's `config.access`. */
export default fp(async function access(app: FastifyInstance) {
  app.decorateRequest('caller', null);
  app.decorateRequest('visit', null);

  // A route that forgot to say who may call it does not start.
  app.addHook('onRoute', (route) => {
    if (route.url.startsWith('/api/') && !route.url.startsWith('/api/docs') && !route.config?.access) {
      throw new Error(`${String(route.method)} ${route.url} does not declare config.access`);
    }
  });

  app.addHook('onRequest', async (request, reply) => {
    const wanted = request.routeOptions.config.access;
    if (!wanted || wanted === 'everyone') return;
    const { ledger, people } = app.services;

    const session = await people.session(headersOf(request));
    if (!session) throw signInNeeded();
    if (session.cookies.length > 0) reply.header('set-cookie', session.cookies);
    const { person } = session;
    if (person.demo) refuseDemoElsewhere(request);

    const slug = (request.params as { place?: string }).place;
    const { grants, place } = await ledger.asActor({ account: person.id, unit: null }, null, async (tx) => ({
      grants: await grantsOf(tx, person.id),
      place: slug === undefined ? null : await placeBySlug(tx, slug),
    }));
    request.caller = { person, grants };
    if (wanted === 'signed-in') return;

    if (!place) throw noSuchPlace(slug ?? '');
    const here = visit(person, grants, place);
    if (!here) throw notGranted();
    if (wanted !== 'granted' && !wanted.some((role) => here.roles.includes(role))) throw notGranted();
    request.visit = here;
  });
});

/** Demo accounts have a printed password, so they work on this machine only. */
export function refuseDemoElsewhere(request: FastifyRequest): void {
  if (isLoopback(request)) return;
  throw new Problem('demo-elsewhere', {
    zh: '演示账号只能在运行落实的本机上使用。正式使用请以 --empty 启动并建立自己的账号。',
    en: 'Demo accounts work only on the machine Luoshi runs on. For real use, start with --empty and make accounts.',
  });
}

export const isLoopback = (request: FastifyRequest) => loopback.has(request.socket.remoteAddress ?? '');

/** The request's headers as better-auth reads them. */
export function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}
