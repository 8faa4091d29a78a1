import { accountNames, getReport, listFactCorrections, listReports, reportSource } from '@luoshi/ledger';
import type { Reading } from '@luoshi/reader';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { visitOf } from '../../access.ts';
import { noSuchReport } from '../../problem.ts';
import { file, problems } from '../../schemas/answers.ts';
import { Id, PlaceParams } from '../../schemas/common.ts';
import { Report, ReportComparison, ReportSummary } from '../../schemas/report.ts';
import { sendFile } from '../../send-file.ts';
import { comparison, correctionView, reportSummary } from '../../views/report.ts';

export const reports: FastifyPluginAsyncZod = async (app) => {
  const tags = ['reports'];
  const ReportParams = PlaceParams.extend({ report: Id });

  async function load(request: FastifyRequest, id: string) {
    const { place, actor } = visitOf(request);
    return app.services.ledger.asActor(actor, place.id, async (tx) => {
      const found = await getReport(tx, place.id, id);
      if (!found) throw noSuchReport();
      const accounts = await accountNames(tx, [found.report.importedBy]);
      const corrections = await listFactCorrections(tx, place.id, id);
      return { report: found.report, reading: found.reading as Reading, accounts, corrections };
    });
  }

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
    async (request) => {
      const { place, actor } = visitOf(request);
      return app.services.ledger.asActor(actor, place.id, async (tx) => {
        const found = await listReports(tx, place.id);
        const accounts = await accountNames(
          tx,
          found.map((r) => r.importedBy),
        );
        return found.map((r) => reportSummary(r, accounts));
      });
    },
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
    async (request) => {
      const { report, reading, accounts, corrections } = await load(request, request.params.report);
      return { ...reportSummary(report, accounts), reading, corrections: corrections.map(correctionView) };
    },
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
    async (request, reply) => {
      const { place, actor } = visitOf(request);
      const source = await app.services.ledger.asActor(actor, place.id, (tx) =>
        reportSource(tx, place.id, request.params.report),
      );
      if (!source) throw noSuchReport();
      return sendFile(reply, { name: source.name, mediaType: 'application/octet-stream', bytes: source.bytes });
    },
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
    async (request) => {
      const left = await load(request, request.params.report);
      const right = await load(request, request.params.other);
      return {
        left: reportSummary(left.report, left.accounts),
        right: reportSummary(right.report, right.accounts),
        ...comparison(left.reading, right.reading),
      };
    },
  );
};
