import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../access.ts';
import { headersOf, isLoopback, refuseDemoElsewhere } from '../plugins/access.ts';
import { Problem } from '../problem.ts';
import { problems } from '../schemas/answers.ts';
import { DemoSignIn, Session } from '../schemas/place.ts';
import { PasswordChange, SignIn } from '../schemas/sign-in.ts';
import { demoSignIns, sessionView } from '../sign-in/session.ts';

export const auth: FastifyPluginAsyncZod = async (app) => {
  const tags = ['sign-in'];

  app.post(
    '/auth/sign-in',
    {
      config: {
        access: 'everyone',
        rateLimit: { max: 10, timeWindow: '1 minute', keyGenerator: accountAndAddress, hook: 'preHandler' },
      },
      schema: {
        tags,
        summary: 'Sign in by account name or phone; sets the session cookie',
        security: [],
        body: SignIn,
        response: { 200: Session, ...problems },
      },
    },
    async (request, reply) => {
      const { person, cookies } = await app.services.people.signIn(
        request.body.account,
        request.body.password,
        headersOf(request),
      );
      if (person.demo) refuseDemoElsewhere(request);
      reply.header('set-cookie', cookies);
      return sessionView(app.services, person);
    },
  );

  app.post(
    '/auth/sign-out',
    {
      config: { access: 'everyone' },
      schema: { tags, summary: 'Sign out', response: { 204: z.undefined(), ...problems } },
    },
    async (request, reply) => {
      reply.header('set-cookie', await app.services.people.signOut(headersOf(request)));
      return reply.code(204).send();
    },
  );

  app.post(
    '/auth/password',
    {
      config: { access: 'signed-in' },
      schema: {
        tags,
        summary: 'Change one’s own password',
        body: PasswordChange,
        response: { 204: z.undefined(), ...problems },
      },
    },
    async (request, reply) => {
      const { current, password } = request.body;
      if (callerOf(request).person.demo) {
        throw new Problem('forbidden', {
          zh: '演示账号的密码不能修改。',
          en: 'The password of a demo account cannot be changed.',
        });
      }
      reply.header('set-cookie', await app.services.people.changePassword(current, password, headersOf(request)));
      return reply.code(204).send();
    },
  );

  app.get(
    '/session',
    {
      config: { access: 'signed-in' },
      schema: { tags, summary: 'Who is signed in, with roles and places', response: { 200: Session, ...problems } },
    },
    async (request) => sessionView(app.services, callerOf(request).person),
  );

  app.get(
    '/demo-sign-ins',
    {
      config: { access: 'everyone' },
      schema: {
        tags,
        summary: 'Demo accounts; empty unless samples are loaded and the address is loopback',
        security: [],
        response: { 200: z.array(DemoSignIn), ...problems },
      },
    },
    async (request) => (isLoopback(request) ? demoSignIns(app.services) : []),
  );
};

/** Ten tries a minute for an account from one address: guessing is slow, an office behind one address is not locked out. */
const accountAndAddress = (request: FastifyRequest) =>
  `${request.ip} ${(request.body as { account?: string } | undefined)?.account ?? ''}`;
