import { changeUnit, createUnit, endUnit, listUnits, todayOf } from '@luoshi/ledger';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { visitOf } from '../../access.ts';
import { unwrap } from '../../ledger-result.ts';
import { languageOf } from '../../problem.ts';
import { problems } from '../../schemas/answers.ts';
import { Id, PlaceParams } from '../../schemas/common.ts';
import { NewUnit, Unit, UnitChanges, UnitList, UnitListResult } from '../../schemas/place.ts';
import { newUnit } from '../../units/new-unit.ts';
import { readUnitList } from '../../units/unit-list.ts';
import { unitView } from '../../views/place.ts';

export const units: FastifyPluginAsyncZod = async (app) => {
  const tags = ['units'];
  const UnitParams = PlaceParams.extend({ unit: Id });
  const administrator = { access: ['administrator'] as const };

  app.get(
    '/places/:place/units',
    {
      config: { access: 'granted' },
      schema: {
        tags,
        summary: 'Units, in pinyin order',
        params: PlaceParams,
        querystring: z.object({ ended: z.stringbool().default(false).describe('Also those that have ended') }),
        response: { 200: z.array(Unit), ...problems },
      },
    },
    async (request) => {
      const { place, actor } = visitOf(request);
      const found = await app.services.ledger.asActor(actor, place.id, (tx) => listUnits(tx, place.id, request.query));
      return found.map(unitView);
    },
  );

  app.post(
    '/places/:place/units',
    {
      config: administrator,
      schema: {
        tags,
        summary: 'Add a unit',
        params: PlaceParams,
        body: NewUnit,
        response: { 201: Unit, ...problems },
      },
    },
    async (request, reply) => {
      const { place, actor } = visitOf(request);
      const unit = newUnit(request.body, place.name);
      const created = unwrap(
        await app.services.ledger.asActor(actor, place.id, (tx) => createUnit(tx, place.id, unit)),
      );
      return reply.code(201).send(unitView(created));
    },
  );

  app.post(
    '/places/:place/units/list',
    {
      config: administrator,
      schema: {
        tags,
        summary: 'Add units from a list, one a line; each line stands alone',
        params: PlaceParams,
        body: UnitList,
        response: { 200: UnitListResult, ...problems },
      },
    },
    async (request) => {
      const { place, actor } = visitOf(request);
      const { text, dryRun } = request.body;
      const language = languageOf(request.headers['accept-language']);
      return app.services.ledger.asActor(actor, place.id, async (tx) => {
        const lines = readUnitList(text, place.name, await listUnits(tx, place.id, { ended: true }));
        const good = lines.filter((line) => line.status === 'new');
        if (!dryRun) for (const { unit } of good) unwrap(await createUnit(tx, place.id, unit));
        return {
          created: dryRun ? 0 : good.length,
          lines: lines.map(({ line, text, status, unit, message }) => ({
            line,
            text,
            status,
            name: unit.name,
            shortName: unit.shortName,
            kind: unit.kind,
            message: message?.[language] ?? null,
          })),
        };
      });
    },
  );

  app.patch(
    '/places/:place/units/:unit',
    {
      config: administrator,
      schema: {
        tags,
        summary: 'Rename a unit or change its duties; a name it gives up becomes an alias',
        params: UnitParams,
        body: UnitChanges,
        response: { 200: Unit, ...problems },
      },
    },
    async (request) => {
      const { place, actor } = visitOf(request);
      return unitView(
        unwrap(
          await app.services.ledger.asActor(actor, place.id, (tx) =>
            changeUnit(tx, place.id, request.params.unit, request.body),
          ),
        ),
      );
    },
  );

  app.post(
    '/places/:place/units/:unit/end',
    {
      config: administrator,
      schema: {
        tags,
        summary: 'End a unit from today on, or bring it back; it is never deleted',
        params: UnitParams,
        body: z.object({ ended: z.boolean().default(true) }),
        response: { 200: Unit, ...problems },
      },
    },
    async (request) => {
      const { place, actor } = visitOf(request);
      const on = request.body.ended ? todayOf(place, app.services.now()) : null;
      return unitView(
        unwrap(
          await app.services.ledger.asActor(actor, place.id, (tx) => endUnit(tx, place.id, request.params.unit, on)),
        ),
      );
    },
  );
};
