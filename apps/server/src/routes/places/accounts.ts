import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { problems } from '../../schemas/answers.ts';
import { PlaceParams } from '../../schemas/common.ts';
import { Account, NewAccount } from '../../schemas/place.ts';
import { PasswordReset } from '../../schemas/sign-in.ts';
import { notBuilt } from '../not-built.ts';

export const accounts: FastifyPluginAsyncZod = async (app) => {
  const tags = ['accounts'];
  const AccountParams = PlaceParams.extend({ account: z.string().min(1).max(100) });
  const administrator = { access: ['administrator'] as const };

  app.get(
    '/places/:place/accounts',
    {
      config: administrator,
      schema: {
        tags,
        summary: 'Accounts of a place',
        params: PlaceParams,
        response: { 200: z.array(Account), ...problems },
      },
    },
    notBuilt,
  );

  app.post(
    '/places/:place/accounts',
    {
      config: administrator,
      schema: {
        tags,
        summary: 'Make an account with its roles',
        params: PlaceParams,
        body: NewAccount,
        response: { 201: Account, ...problems },
      },
    },
    notBuilt,
  );

  app.post(
    '/places/:place/accounts/:account/password',
    {
      config: administrator,
      schema: {
        tags,
        summary: 'Set a new password; signs the account out everywhere',
        params: AccountParams,
        body: PasswordReset,
        response: { 200: Account, ...problems },
      },
    },
    notBuilt,
  );

  app.post(
    '/places/:place/accounts/:account/disable',
    {
      config: administrator,
      schema: {
        tags,
        summary: 'Disable or enable an account',
        params: AccountParams,
        body: z.object({ disabled: z.boolean().default(true) }),
        response: { 200: Account, ...problems },
      },
    },
    notBuilt,
  );
};
