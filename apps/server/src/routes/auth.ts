import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { problems } from '../schemas/answers.ts';
import { DemoSignIn, Session } from '../schemas/place.ts';
import { PasswordChange, SignIn } from '../schemas/sign-in.ts';
import { notBuilt } from './not-built.ts';

export const auth: FastifyPluginAsyncZod = async (app) => {
  const tags = ['sign-in'];

  app.post(
    '/auth/sign-in',
    {
      config: { access: 'everyone' },
      schema: {
        tags,
        summary: 'Sign in by account name or phone; sets the session cookie',
        security: [],
        body: SignIn,
        response: { 200: Session, ...problems },
      },
    },
    notBuilt,
  );

  app.post(
    '/auth/sign-out',
    {
      config: { access: 'everyone' },
      schema: { tags, summary: 'Sign out', response: { 204: z.undefined(), ...problems } },
    },
    notBuilt,
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
    notBuilt,
  );

  app.get(
    '/session',
    {
      config: { access: 'signed-in' },
      schema: { tags, summary: 'Who is signed in, with roles and places', response: { 200: Session, ...problems } },
    },
    notBuilt,
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
    notBuilt,
  );
};
