import { addFactCorrection, getReport, type NewFactCorrection, reportSource } from '@luoshi/ledger';
import type { Reading } from '@luoshi/reader';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import { visitOf } from '../../access.ts';
import { noSuchReport, Problem } from '../../problem.ts';
import { numberIn, sourceOffset } from '../../reading/source-offset.ts';
import { problems } from '../../schemas/answers.ts';
import { Id, PlaceParams } from '../../schemas/common.ts';
import { Correction, NewCorrection } from '../../schemas/report.ts';
import { correctionView } from '../../views/report.ts';

export const corrections: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/places/:place/reports/:report/corrections',
    {
      config: { access: ['clerk'] },
      schema: {
        tags: ['reports'],
        summary: 'Correct a fact, mark it as no fact, or add one that was missed',
        description: "Append-only: the reader's own answer stays, and of several about one number the last holds.",
        params: PlaceParams.extend({ report: Id }),
        body: NewCorrection,
        response: { 201: Correction, ...problems },
      },
    },
    async (request, reply) => {
      const { place, actor } = visitOf(request);
      const { report } = request.params;
      const { number, says, reason } = request.body;
      const saved = await app.services.ledger.asActor(actor, place.id, async (tx) => {
        const found = await getReport(tx, place.id, report);
        const source = await reportSource(tx, place.id, report);
        if (!found || !source) throw noSuchReport();
        const about = numberOf(found.reading as Reading, source.text, number);
        if (says.kind === 'fact' && says.value === null && !about.numberless) throw valueNeeded();
        const { fact, at, span } = about;
        return addFactCorrection(tx, place.id, report, { fact, at, span, says, reason });
      });
      return reply.code(201).send(correctionView(saved));
    },
  );
};

/** Which number of the source a correction is about, and the fact the reader made of it. */
function numberOf(
  reading: Reading,
  sourceText: string,
  number: z.output<typeof NewCorrection>['number'],
): Pick<NewFactCorrection, 'fact' | 'at' | 'span'> & { numberless: boolean } {
  if ('fact' in number) {
    const fact = reading.facts.find(({ id }) => id === number.fact);
    if (!fact) throw new Problem('not-found', { zh: '没有这条数据。', en: 'There is no such fact.' });
    return { fact: fact.id, at: fact.at, span: fact.span, numberless: fact.value === null };
  }
  const span = numberIn(reading.text, number.span);
  if (!span) throw noNumber();
  const at = sourceOffset(reading, sourceText, span.start);
  if (at === null) throw notInSource();
  const fact = reading.facts.find((one) => one.at === at);
  return fact ? { fact: fact.id, at, span: fact.span, numberless: false } : { fact: null, at, span, numberless: false };
}

const noNumber = () =>
  new Problem('invalid', {
    zh: '选中的文字里没有阿拉伯数字，请重新选中要补录的那个数字。',
    en: 'There are no digits in the selected words: select the number that was missed.',
  });
const valueNeeded = () => new Problem('invalid', { zh: '请填写数值。', en: 'Enter the value.' });
const notInSource = () =>
  new Problem('invalid', {
    zh: '这个数字在原件里的位置无法确定（附近夹有网页代码），不能补录。',
    en: 'Where this number stands in the original cannot be told (page markup lies around it), so it cannot be added.',
  });
