import { getMatter, instantOf, listMatters, mattersForExport, runCommand, todayOf } from '@luoshi/ledger';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { actorFor, type Visit, visitOf } from '../../access.ts';
import { mattersFile } from '../../exports/matters-file.ts';
import { problemOf, unwrap } from '../../ledger-result.ts';
import { languageOf, noSuchMatter } from '../../problem.ts';
import { file, problems } from '../../schemas/answers.ts';
import { Id, PlaceParams } from '../../schemas/common.ts';
import { MatterCommand, MatterDetail, MatterPage, MatterQuery } from '../../schemas/matter.ts';
import { sendFile } from '../../send-file.ts';
import { matterRow } from '../../views/matter.ts';
import { namesIn } from '../../views/names.ts';
import { commandOf } from './command.ts';
import { loadMatter } from './load-matter.ts';

export const matters: FastifyPluginAsyncZod = async (app) => {
  const tags = ['matters'];
  const MatterParams = PlaceParams.extend({ matter: Id });

  const detail = (visit: Visit, id: string) => loadMatter(app.services, visit, id);

  app.get(
    '/places/:place/matters',
    {
      config: { access: 'granted' },
      schema: {
        tags,
        summary: 'The ledger: filtered, sorted, paged',
        params: PlaceParams,
        querystring: MatterQuery,
        response: { 200: MatterPage, ...problems },
      },
    },
    async (request) => {
      const { place, actor } = visitOf(request);
      const { page, size } = request.query;
      return app.services.ledger.asActor(actor, place.id, async (tx) => {
        const found = await listMatters(tx, place.id, request.query);
        const names = await namesIn(tx, place.id);
        const { byLight, byPaceClass } = found.counts;
        const items = found.items.map((m) => matterRow(m, names));
        return {
          items,
          total: found.total,
          page,
          size,
          counts: { byLight: { ...byLight }, byPaceClass: { ...byPaceClass } },
        };
      });
    },
  );

  app.get(
    '/places/:place/matters/export',
    {
      config: { access: 'granted' },
      schema: {
        tags,
        summary: 'The filtered ledger as xlsx or csv, all pages',
        params: PlaceParams,
        querystring: MatterQuery.omit({ page: true, size: true }).extend({
          format: z.enum(['xlsx', 'csv']).default('xlsx'),
        }),
        response: {
          200: file('The list', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv'),
          ...problems,
        },
      },
    },
    async (request, reply) => {
      const { place, actor } = visitOf(request);
      const { format, ...filter } = request.query;
      const { rows, names } = await app.services.ledger.asActor(actor, place.id, async (tx) => ({
        rows: await mattersForExport(tx, place.id, filter),
        names: await namesIn(tx, place.id),
      }));
      const language = languageOf(request.headers['accept-language']);
      const today = todayOf(place, app.services.now());
      return sendFile(reply, await mattersFile(rows, names, { place: place.name, today, format, language }));
    },
  );

  app.get(
    '/places/:place/matters/:matter',
    {
      config: { access: 'granted' },
      schema: {
        tags,
        summary: 'A matter with its source, entries and what may be done',
        params: MatterParams,
        response: { 200: MatterDetail, ...problems },
      },
    },
    async (request) => detail(visitOf(request), request.params.matter),
  );

  app.post(
    '/places/:place/matters/:matter/commands',
    {
      config: { access: ['clerk', 'unit-clerk'] },
      schema: {
        tags,
        summary:
          'Report a month, move a stage, amend, correct; 409 with the matter as it stands when it changed meanwhile',
        params: MatterParams,
        body: MatterCommand,
        response: { 200: MatterDetail, ...problems },
      },
    },
    async (request) => {
      const visit = visitOf(request);
      const { place, roles } = visit;
      const id = request.params.matter;
      const at = instantOf(place, app.services.now());
      const stands = await app.services.ledger.asActor(visit.actor, place.id, (tx) => getMatter(tx, place.id, id));
      if (!stands) throw noSuchMatter();
      const actor = actorFor(visit, stands.matter);
      const result = await app.services.ledger.asActor(actor, place.id, async (tx) => {
        const command = await commandOf(tx, place.id, request.body);
        if (!command.ok) return command;
        return runCommand(tx, { place, matter: id, command: command.value, version: request.body.version, at, roles });
      });
      if (!result.ok && result.error.code === 'conflict') {
        throw problemOf({ ...result.error, current: await detail(visit, id) });
      }
      unwrap(result);
      return detail(visit, id);
    },
  );
};
