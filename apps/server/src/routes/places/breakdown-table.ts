import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { FilePart, file, problems } from '../../schemas/answers.ts';
import { ApplyTableBody, Breakdown, TableMatch } from '../../schemas/breakdown.ts';
import { Id, PlaceParams } from '../../schemas/common.ts';
import { notBuilt } from '../not-built.ts';

/** The breakdown table as a file: out for the office, and in from the table the office already has. */
export const breakdownTable: FastifyPluginAsyncZod = async (app) => {
  const tags = ['breakdown'];
  const ReportParams = PlaceParams.extend({ report: Id });
  const base = '/places/:place/reports/:report/breakdown';

  app.get(
    `${base}/export`,
    {
      config: { access: 'granted' },
      schema: {
        tags,
        summary: 'The breakdown table as xlsx, docx or csv',
        params: ReportParams,
        querystring: z.object({ format: z.enum(['xlsx', 'docx', 'csv']).default('xlsx') }),
        response: {
          200: file(
            'The table',
            'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
            'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
            'text/csv',
          ),
          ...problems,
        },
      },
    },
    notBuilt,
  );

  app.post(
    `${base}/table`,
    {
      config: { access: ['clerk'], uploadLimit: 20 * 1024 * 1024 },
      schema: {
        tags,
        summary: 'Match the office’s own table (xlsx, docx) to the report; nothing is changed yet',
        consumes: ['multipart/form-data'],
        params: ReportParams,
        body: z.object({ file: FilePart }),
        response: { 200: TableMatch, ...problems },
      },
    },
    notBuilt,
  );

  app.post(
    `${base}/table/apply`,
    {
      config: { access: ['clerk'] },
      schema: {
        tags,
        summary: 'Apply a matched table',
        params: ReportParams,
        body: ApplyTableBody,
        response: { 200: Breakdown, ...problems },
      },
    },
    notBuilt,
  );
};
