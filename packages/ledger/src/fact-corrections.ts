import { v7 as uuid } from 'uuid';
import type { FactCorrection, NewFactCorrection, SourceCorrections } from './contract.ts';
import { LedgerFailure } from './failure.ts';
import type { Tx } from './ledger.ts';

/** Keeps what a clerk says about a number of a report, in the name of the one who acts. The reader's answer stays. */
export async function addFactCorrection(
  tx: Tx,
  place: string,
  report: string,
  { at, span, says, ...rest }: NewFactCorrection,
): Promise<FactCorrection> {
  if (!tx.actor) throw new LedgerFailure(noActor);
  const id = uuid();
  await tx.db
    .insertInto('luoshi.fact_correction')
    .values({
      place,
      id,
      report,
      source_at: at,
      fact: rest.fact,
      span_start: span.start,
      span_end: span.end,
      kind: says.kind,
      none: says.kind === 'none' ? says.why : null,
      ...(says.kind === 'fact' && {
        value: says.value,
        unit: says.unit,
        sign: says.sign ?? null,
        measure: says.measure,
        subject: says.subject,
        bound: says.bound,
        modality: says.modality,
        period: says.period,
      }),
      reason: rest.reason,
      actor: tx.actor.account,
    })
    .execute();
  return correctionOf(await select(tx, place).where('c.id', '=', id).executeTakeFirstOrThrow());
}

/** All that was said about a report's numbers, oldest first; of several about one number the last holds. */
export async function listFactCorrections(tx: Tx, place: string, report: string): Promise<FactCorrection[]> {
  const rows = await select(tx, place).where('c.report', '=', report).orderBy('c.id').execute();
  return rows.map(correctionOf);
}

/**
 * Every source a correction holds for, with its decoded text: what a reader is measured by. A file read twice is one
 * source, and what was said last about a number of it holds.
 */
export async function correctedSources(tx: Tx, place: string): Promise<SourceCorrections[]> {
  const rows = await select(tx, place)
    .innerJoin('luoshi.report as r', (join) => join.onRef('r.place', '=', 'c.place').onRef('r.id', '=', 'c.report'))
    .innerJoin('luoshi.report_source as s', (join) =>
      join.onRef('s.place', '=', 'r.place').onRef('s.id', '=', 'r.source'),
    )
    .select(['s.id as source', 's.name', 's.sha256'])
    .orderBy('s.sha256')
    .orderBy('c.id')
    .execute();
  const bySha = Map.groupBy(rows, (row) => row.sha256);
  const texts = new Map(
    rows.length === 0
      ? []
      : (
          await tx.db
            .selectFrom('luoshi.report_source')
            .select(['id', 'text'])
            .where('place', '=', place)
            .where('id', 'in', [...new Set([...bySha.values()].map((all) => all[0]!.source))])
            .execute()
        ).map((source) => [source.id, source.text]),
  );
  return [...bySha].map(([sha256, all]) => {
    const inForce = new Map(all.map((row) => [row.source_at, correctionOf(row)]));
    return {
      name: all[0]!.name,
      sha256,
      text: texts.get(all[0]!.source) ?? '',
      corrections: [...inForce.values()].filter(({ says }) => says.kind !== 'withdrawn').sort((a, b) => a.at - b.at),
    };
  });
}

function select(tx: Tx, place: string) {
  return tx.db
    .selectFrom('luoshi.fact_correction as c')
    .innerJoin('luoshi.account as a', 'a.id', 'c.actor')
    .selectAll('c')
    .select('a.name as madeBy')
    .where('c.place', '=', place);
}

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];

function correctionOf(row: Row): FactCorrection {
  return {
    id: row.id,
    fact: row.fact,
    at: row.source_at,
    span: { start: row.span_start, end: row.span_end },
    says: saysOf(row),
    reason: row.reason,
    madeAt: row.at,
    madeBy: row.madeBy,
  };
}

/** The table's checks hold the fields of each kind together. */
function saysOf(row: Row): FactCorrection['says'] {
  if (row.kind === 'withdrawn') return { kind: 'withdrawn' };
  if (row.kind === 'none') return { kind: 'none', why: row.none! };
  return {
    kind: 'fact',
    value: row.value,
    unit: row.unit!,
    ...(row.sign === -1 && { sign: -1 }),
    measure: row.measure!,
    subject: row.subject!,
    bound: row.bound!,
    modality: row.modality!,
    period: row.period,
  };
}

const noActor = {
  code: 'forbidden' as const,
  message: { zh: '更正须由登录的人作出。', en: 'A correction is made by somebody who is signed in.' },
};
