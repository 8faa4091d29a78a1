import {
  assignRows,
  changeRow,
  instantOf,
  mergeRows,
  publishRows,
  rejectRows,
  restoreRows,
  splitRow,
  type Tx,
} from '@luoshi/ledger';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { visitOf } from '../../access.ts';
import { unwrap } from '../../ledger-result.ts';
import { languageOf } from '../../problem.ts';
import { problems } from '../../schemas/answers.ts';
import {
  AssignBody,
  Breakdown,
  BreakdownRow,
  MergeBody,
  PublishBody,
  PublishResult,
  RejectBody,
  RestoreBody,
  RowChange,
  SplitBody,
} from '../../schemas/breakdown.ts';
import { Id, PlaceParams } from '../../schemas/common.ts';
import { tableOf } from '../../views/breakdown.ts';
import { indicatorName } from '../../views/indicator-name.ts';

export const breakdown: FastifyPluginAsyncZod = async (app) => {
  const tags = ['breakdown'];
  const ReportParams = PlaceParams.extend({ report: Id });
  const RowParams = ReportParams.extend({ row: Id });
  const base = '/places/:place/reports/:report/breakdown';
  const clerk = { access: ['clerk'] as const };

  const within = <T>(request: FastifyRequest, work: (tx: Tx, place: string) => Promise<T>): Promise<T> => {
    const { place, actor } = visitOf(request);
    return app.services.ledger.asActor(actor, place.id, (tx) => work(tx, place.id));
  };

  app.get(
    base,
    {
      config: { access: 'granted' },
      schema: {
        tags,
        summary: 'The breakdown table (任务分解表)',
        params: ReportParams,
        response: { 200: Breakdown, ...problems },
      },
    },
    async (request) => within(request, (tx, place) => tableOf(tx, place, request.params.report)),
  );

  app.patch(
    `${base}/:row`,
    {
      config: clerk,
      schema: {
        tags,
        summary: 'Change a row; 409 with the row as it stands when someone else was faster',
        params: RowParams,
        body: RowChange,
        response: { 200: BreakdownRow, ...problems },
      },
    },
    async (request) => {
      const { version, ...changes } = request.body;
      return unwrap(
        await within(request, (tx, place) => changeRow(tx, place, { id: request.params.row, version }, changes)),
      );
    },
  );

  app.post(
    `${base}/:row/split`,
    {
      config: clerk,
      schema: {
        tags,
        summary: 'Split a row into several tasks',
        params: RowParams,
        body: SplitBody,
        response: { 200: z.array(BreakdownRow), ...problems },
      },
    },
    async (request) => {
      const { version, tasks } = request.body;
      return unwrap(
        await within(request, (tx, place) => splitRow(tx, place, { id: request.params.row, version }, tasks)),
      );
    },
  );

  app.post(
    `${base}/merge`,
    {
      config: clerk,
      schema: {
        tags,
        summary: 'Merge rows into the first of them',
        params: ReportParams,
        body: MergeBody,
        response: { 200: BreakdownRow, ...problems },
      },
    },
    async (request) =>
      unwrap(await within(request, (tx, place) => mergeRows(tx, place, request.body.rows, request.body.task))),
  );

  app.post(
    `${base}/assign`,
    {
      config: clerk,
      schema: {
        tags,
        summary: 'Set units, leader or deadline of many rows',
        params: ReportParams,
        body: AssignBody,
        response: { 200: z.array(BreakdownRow), ...problems },
      },
    },
    async (request) => {
      const { rows, ...changes } = request.body;
      return unwrap(await within(request, (tx, place) => assignRows(tx, place, rows, changes)));
    },
  );

  app.post(
    `${base}/reject`,
    {
      config: clerk,
      schema: {
        tags,
        summary: 'Leave rows out, with a reason',
        params: ReportParams,
        body: RejectBody,
        response: { 200: z.array(BreakdownRow), ...problems },
      },
    },
    async (request) =>
      unwrap(await within(request, (tx, place) => rejectRows(tx, place, request.body.rows, request.body.reason))),
  );

  app.post(
    `${base}/restore`,
    {
      config: clerk,
      schema: {
        tags,
        summary: 'Take rejected rows back',
        params: ReportParams,
        body: RestoreBody,
        response: { 200: z.array(BreakdownRow), ...problems },
      },
    },
    async (request) => unwrap(await within(request, (tx, place) => restoreRows(tx, place, request.body.rows))),
  );

  app.post(
    `${base}/publish`,
    {
      config: clerk,
      schema: {
        tags,
        summary: 'Turn rows into matters',
        params: ReportParams,
        body: PublishBody,
        response: { 200: PublishResult, ...problems },
      },
    },
    async (request) => {
      const { place, actor, roles } = visitOf(request);
      const { rows, openReason } = request.body;
      const at = instantOf(place, app.services.now());
      const outcome = await app.services.ledger.asActor(actor, place.id, (tx) =>
        publishRows(tx, place, rows, { at, roles, indicatorName, ...(openReason !== undefined && { openReason }) }),
      );
      const language = languageOf(request.headers['accept-language']);
      return {
        published: outcome.published,
        refused: outcome.refused.map(({ row, error }) => ({ row, code: error.code, message: error.message[language] })),
      };
    },
  );
};
