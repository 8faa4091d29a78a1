import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
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
import { notBuilt } from '../not-built.ts';

export const breakdown: FastifyPluginAsyncZod = async (app) => {
  const tags = ['breakdown'];
  const ReportParams = PlaceParams.extend({ report: Id });
  const RowParams = ReportParams.extend({ row: Id });
  const base = '/places/:place/reports/:report/breakdown';
  const clerk = { access: ['clerk'] as const };

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
    notBuilt,
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
    notBuilt,
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
    notBuilt,
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
    notBuilt,
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
    notBuilt,
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
    notBuilt,
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
    notBuilt,
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
    notBuilt,
  );
};
