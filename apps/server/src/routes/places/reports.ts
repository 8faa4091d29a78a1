import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { file, problems } from '../../schemas/answers.ts';
import { Id, PlaceParams } from '../../schemas/common.ts';
import { Report, ReportComparison, ReportSummary } from '../../schemas/report.ts';
import { notBuilt } from '../not-built.ts';

export const reports: FastifyPluginAsyncZod = async (app) => {
  const tags = ['reports'];
  const ReportParams = PlaceParams.extend({ report: Id });

  app.get(
    '/places/:place/reports',
    {
      config: { access: 'granted' },
      schema: {
        tags,
        summary: 'Reports, newest first',
        params: PlaceParams,
        response: { 200: z.array(ReportSummary), ...problems },
      },
    },
    notBuilt,
  );

  app.get(
    '/places/:place/reports/:report',
    {
      config: { access: 'granted' },
      schema: {
        tags,
        summary: 'A report with everything read in it',
        params: ReportParams,
        response: { 200: Report, ...problems },
      },
    },
    notBuilt,
  );

  app.get(
    '/places/:place/reports/:report/source',
    {
      config: { access: 'granted' },
      schema: {
        tags,
        summary: 'The file as it was handed in',
        params: ReportParams,
        response: { 200: file('The bytes as they came', 'application/octet-stream'), ...problems },
      },
    },
    notBuilt,
  );

  app.get(
    '/places/:place/reports/:report/compare/:other',
    {
      config: { access: 'granted' },
      schema: {
        tags,
        summary: 'Two versions of a year, or two years, side by side',
        params: ReportParams.extend({ other: Id }),
        response: { 200: ReportComparison, ...problems },
      },
    },
    notBuilt,
  );
};
