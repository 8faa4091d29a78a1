import { listPosts, listRows, listUnits, officeTable, saveOfficeTable } from '@luoshi/ledger';
import { matchTable, readTable } from '@luoshi/writer';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { visitOf } from '../../access.ts';
import { breakdownFile } from '../../exports/breakdown-file.ts';
import { unwrap } from '../../ledger-result.ts';
import { languageOf, Problem } from '../../problem.ts';
import { FilePart, file, problems } from '../../schemas/answers.ts';
import { ApplyTableBody, Breakdown, TableMatch } from '../../schemas/breakdown.ts';
import { Id, PlaceParams } from '../../schemas/common.ts';
import { sendFile } from '../../send-file.ts';
import { applyTable, noSuchTable } from '../../tables/apply-table.ts';
import { type MatchedTable, resolveTable } from '../../tables/office-table.ts';
import { breakdownView } from '../../views/breakdown.ts';
import { namesIn } from '../../views/names.ts';
import { tableMatchView } from '../../views/table-match.ts';
import { reportOf } from './report-of.ts';

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
    async (request, reply) => {
      const { place, actor } = visitOf(request);
      const { report, rows, names } = await app.services.ledger.asActor(actor, place.id, async (tx) => ({
        report: await reportOf(tx, place.id, request.params.report),
        rows: await listRows(tx, place.id, request.params.report),
        names: await namesIn(tx, place.id),
      }));
      const language = languageOf(request.headers['accept-language']);
      const { format } = request.query;
      return sendFile(
        reply,
        await breakdownFile(rows, names, { place: place.name, year: report.year, format, language }),
      );
    },
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
    async (request) => {
      const { place, actor } = visitOf(request);
      const { file } = request.body;
      const reportId = request.params.report;
      const { report, rows, units, posts } = await app.services.ledger.asActor(actor, place.id, async (tx) => ({
        report: await reportOf(tx, place.id, reportId),
        rows: (await listRows(tx, place.id, reportId)).filter((r) => r.status === 'draft'),
        units: await listUnits(tx, place.id),
        posts: await listPosts(tx, place.id),
      }));
      const read = await readTable(file.bytes, { year: report.year });
      if (!read.ok)
        throw new Problem(read.error.code, read.error.message, {
          errors: [{ at: file.name, message: read.error.message }],
        });
      if (rows.length === 0) throw allPublished();
      const { table } = read;
      const { content, problems } = resolveTable(table, matchTable(table, rows), { units, posts });
      const token = await app.services.ledger.asActor(actor, place.id, (tx) =>
        saveOfficeTable(tx, place.id, reportId, content),
      );
      return tableMatchView(
        token,
        table,
        content,
        problems,
        rows,
        units,
        languageOf(request.headers['accept-language']),
      );
    },
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
    async (request) => {
      const { place, actor } = visitOf(request);
      const { token, skip, add } = request.body;
      const reportId = request.params.report;
      const result = await app.services.ledger.asActor(actor, place.id, async (tx) => {
        const content = (await officeTable(tx, place.id, reportId, token)) as MatchedTable | null;
        if (!content) throw noSuchTable();
        return applyTable(tx, place.id, reportId, content, { token, skip, add });
      });
      return breakdownView(reportId, unwrap(result));
    },
  );
};

const allPublished = () =>
  new Problem('already-there', {
    zh: '这份报告的任务已经全部发布或退回，没有可以对应的草稿行。要用这张表，请先把报告作为新版本导入。',
    en: 'Every row of this report is published or rejected, so there is no draft to match. Import the report as a new version first.',
  });
