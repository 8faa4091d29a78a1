import { addGrants, grantsIn, listUnits, saveAccount } from '@luoshi/ledger';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { visitOf } from '../../access.ts';
import { Problem } from '../../problem.ts';
import { problems } from '../../schemas/answers.ts';
import { PlaceParams } from '../../schemas/common.ts';
import { Account, NewAccount } from '../../schemas/place.ts';
import { PasswordReset } from '../../schemas/sign-in.ts';
import { refuseTwoOfThree, refuseUnknownUnits } from '../../sign-in/grants.ts';
import { accountView } from '../../views/account.ts';

export const accounts: FastifyPluginAsyncZod = async (app) => {
  const tags = ['accounts'];
  const AccountParams = PlaceParams.extend({ account: z.string().min(1).max(100) });
  const administrator = { access: ['administrator'] as const };

  /** An account of the administrator's own place, other than his own. */
  async function own(request: FastifyRequest, id: string) {
    const { place, actor } = visitOf(request);
    const { grants, units } = await app.services.ledger.asActor(actor, place.id, async (tx) => ({
      grants: await grantsIn(tx, place.id),
      units: await listUnits(tx, place.id),
    }));
    const [person] = grants.some((g) => g.account === id) ? await app.services.people.list([id]) : [];
    if (!person) throw new Problem('not-found', { zh: '没有这个账号。', en: 'There is no such account.' });
    if (person.id === actor.account) {
      throw new Problem('forbidden', {
        zh: '不能在这里停用自己或重置自己的密码，请用“修改密码”。',
        en: 'Not for your own account: use “change password”.',
      });
    }
    return accountView(person, grants, [place], units);
  }

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
    async (request) => {
      const { place, actor } = visitOf(request);
      const { grants, units } = await app.services.ledger.asActor(actor, place.id, async (tx) => ({
        grants: await grantsIn(tx, place.id),
        units: await listUnits(tx, place.id),
      }));
      const persons = await app.services.people.list([...new Set(grants.map((g) => g.account))]);
      return persons.map((p) => accountView(p, grants, [place], units));
    },
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
    async (request, reply) => {
      const { place, actor } = visitOf(request);
      const { grants, ...person } = request.body;
      refuseTwoOfThree(grants.map((g) => g.role));
      const units = await app.services.ledger.asActor(actor, place.id, (tx) => listUnits(tx, place.id));
      refuseUnknownUnits(grants, units);
      const created = await app.services.people.create(person);
      const rows = grants.map((g) => ({ account: created.id, place: place.id, role: g.role, unit: g.unit }));
      try {
        await app.services.ledger.asActor(actor, place.id, async (tx) => {
          await saveAccount(tx, { id: created.id, username: created.username, name: created.name });
          await addGrants(tx, rows);
        });
      } catch (error) {
        await app.services.people.remove(created.id);
        throw error;
      }
      return reply.code(201).send(accountView(created, rows, [place], units));
    },
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
    async (request) => {
      const account = await own(request, request.params.account);
      await app.services.people.setPassword(account.id, request.body.password);
      return account;
    },
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
    async (request) => {
      const account = await own(request, request.params.account);
      const { disabled } = await app.services.people.setDisabled(account.id, request.body.disabled);
      return { ...account, disabled };
    },
  );
};
