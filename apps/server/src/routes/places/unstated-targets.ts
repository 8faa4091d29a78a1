import { getReport, listReports, type ReportRow } from '@luoshi/ledger';
import { type Reading, unstated } from '@luoshi/reader';
import { indicators } from '@luoshi/vocabulary';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { visitOf } from '../../access.ts';
import { noSuchReport } from '../../problem.ts';
import { problems } from '../../schemas/answers.ts';
import { Id, PlaceParams } from '../../schemas/common.ts';
import { UnstatedTarget } from '../../schemas/report.ts';

/** How many of a place's other reports are looked at: those nearest in years. */
const nearest = 4;

export const unstatedTargets: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/places/:place/reports/:report/unstated-targets',
    {
      config: { access: 'granted' },
      schema: {
        tags: ['reports'],
        summary: 'Headline targets that other years of the place set and this report leaves out',
        params: PlaceParams.extend({ report: Id }),
        response: {
          200: z
            .array(UnstatedTarget)
            .nullable()
            .describe('Null when it cannot be judged: the report has no plan part, or there is no other year'),
          ...problems,
        },
      },
    },
    async (request) => {
      const { place, actor } = visitOf(request);
      return app.services.ledger.asActor(actor, place.id, async (tx) => {
        const found = await getReport(tx, place.id, request.params.report);
        if (!found) throw noSuchReport();
        const { year } = found.report;
        const others = (await listReports(tx, place.id))
          .filter((one) => one.kind === 'report' && one.current && one.year !== year)
          .sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year))
          .slice(0, nearest)
          .sort((a, b) => b.year - a.year);
        const reports = new Map<Reading, ReportRow>();
        for (const { id } of others) {
          const other = await getReport(tx, place.id, id);
          if (other) reports.set(other.reading as Reading, other.report);
        }
        if (reports.size === 0) return null;
        const names = new Map(indicators().map(({ id, zh, en }) => [id, { zh, en }]));
        const left = unstated(found.reading as Reading, [...reports.keys()]);
        return (
          left?.map(({ indicator, elsewhere }) => ({
            indicator,
            name: names.get(indicator) ?? { zh: indicator, en: indicator },
            elsewhere: elsewhere.map(({ reading, fact }) => ({
              report: reports.get(reading)!.id,
              year: reports.get(reading)!.year,
              fact,
            })),
          })) ?? null
        );
      });
    },
  );
};
