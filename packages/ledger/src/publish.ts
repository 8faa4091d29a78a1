import type { Bilingual, FieldValue, Target } from '@luoshi/mechanism';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import { type Append, appendAll } from './append.ts';
import { problemOf, selectRows } from './breakdown-row.ts';
import type { Actor, BreakdownRow, PlaceRow, PublishOutcome, Role, RowRef, TargetRow } from './contract.ts';
import { saveTarget } from './indicators.ts';
import type { Tx } from './ledger.ts';
import { todayOf } from './places.ts';
import { judgeMatters } from './standing.ts';

export interface PublishRequest {
  /** For rows with neither number, node nor deadline and no reason of their own. */
  openReason?: string;
  /** Instant, ISO UTC. */
  at: string;
  roles: readonly Role[];
  /** Who publishes; the transaction's actor when left out. */
  actor?: Actor;
  /** Day it belongs to, when it is not the place's day (samples). */
  day?: string;
  /** What an indicator of the vocabulary is called, for one that the place does not have yet. */
  indicatorName?: (slug: string) => Bilingual | undefined;
}

/**
 * Turns draft rows into matters. Each row stands alone: one that was changed meanwhile, or that its mechanism refuses
 * (no lead unit; neither number, node, deadline nor reason), stays a draft and is named with the error.
 */
export async function publishRows(
  tx: Tx,
  place: PlaceRow,
  refs: RowRef[],
  request: PublishRequest,
): Promise<PublishOutcome> {
  const actor = request.actor ?? tx.actor;
  if (!actor) throw new Error('publishRows needs an actor');
  const ids = refs.map((ref) => ref.id);
  await sql`SELECT FROM luoshi.breakdown_row WHERE place = ${place.id} AND id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`.execute(
    tx.db,
  );
  const rows = await selectRows(tx, place.id, ids);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const outcome: PublishOutcome = { published: [], refused: [] };
  for (const [i, ref] of refs.entries()) {
    const problem = problemOf(byId.get(ref.id), ref, 'draft', `/rows/${i}`);
    if (!problem) continue;
    outcome.refused.push({ row: ref.id, error: problem });
    byId.delete(ref.id);
  }
  const ready = rows.filter((row) => byId.has(row.id));
  if (ready.length === 0) return outcome;

  const context = await contextOf(tx, place.id, ready);
  const appends = ready.map((row) => appendOf(row, context, request, actor));
  const today = request.day ?? todayOf(place, new Date(request.at));
  const appended = await appendAll(tx, place, appends, today);

  const matters = new Map<string, string>();
  for (const [i, row] of ready.entries()) {
    const result = appended[i]!;
    if (result.ok) matters.set(row.id, result.value.matter.id);
    else outcome.refused.push({ row: row.id, error: result.error });
  }
  await sql`UPDATE luoshi.breakdown_row r SET status = 'published', matter = p.matter, version = r.version + 1
    FROM unnest(${[...matters.keys()]}::uuid[], ${[...matters.values()]}::uuid[]) AS p (id, matter)
    WHERE r.place = ${place.id} AND r.id = p.id`.execute(tx.db);
  outcome.published = [...matters].map(([row, matter]) => ({ row, matter }));

  const followed = ready.filter(
    (row) => matters.has(row.id) && isIndicatorSet(tx, row.mechanism) && context.get(row.id)!.indicator,
  );
  for (const row of followed) await followUp(tx, place.id, row, matters.get(row.id)!, context.get(row.id)!, request);
  const judged = new Set(followed.map((row) => matters.get(row.id)));
  await judgeMatters(
    tx,
    place.id,
    appended.flatMap((result) => (result.ok && judged.has(result.value.matter.id) ? [result.value.matter] : [])),
    today,
  );
  return outcome;
}

interface RowContext {
  year: number;
  certainty: string | null;
  /** Id of the indicator its number is about, in the vocabulary. */
  indicator: string | null;
}

/** What the report says about rows beside their own columns. */
async function contextOf(tx: Tx, place: string, rows: readonly BreakdownRow[]): Promise<Map<string, RowContext>> {
  const { rows: found } = await sql<RowContext & { id: string }>`
    SELECT b.id, r.year,
      (SELECT c.certainty FROM luoshi.commitment c
       WHERE c.place = b.place AND c.report = b.report AND c.id = b.commitments[1]) AS certainty,
      (SELECT f.indicator FROM luoshi.commitment c
       JOIN luoshi.fact f ON f.place = c.place AND f.report = c.report AND f.id = ANY (c.facts)
       WHERE c.place = b.place AND c.report = b.report AND c.id = ANY (b.commitments) AND f.indicator IS NOT NULL
       ORDER BY (f.subject = b.target ->> 'measure') DESC NULLS LAST, (f.modality = 'target') DESC, f.source_at LIMIT 1) AS indicator
    FROM luoshi.breakdown_row b JOIN luoshi.report r ON r.place = b.place AND r.id = b.report
    WHERE b.place = ${place} AND b.id = ANY(${rows.map((row) => row.id)}::uuid[])`.execute(tx.db);
  return new Map(found.map(({ id, ...context }) => [id, context]));
}

function appendOf(row: BreakdownRow, contexts: Map<string, RowContext>, request: PublishRequest, actor: Actor): Append {
  const { year, certainty, indicator } = contexts.get(row.id)!;
  const reason = row.openReason ?? request.openReason;
  const fields: Record<string, FieldValue> = {
    year: String(year),
    kind: row.kind,
    ...(certainty && { certainty }),
    ...(indicator && { indicator }),
    ...(row.section.length > 0 && { section: row.section.join(' › ') }),
  };
  return {
    matter: null,
    mechanism: row.mechanism,
    origin: { report: row.report, year, section: row.section[1] ?? row.section[0] ?? null, order: row.order },
    command: {
      command: 'open',
      title: row.task,
      fields,
      leadUnit: row.leadUnit,
      coUnits: row.coUnits,
      leader: row.leader,
      due: row.due,
      target: row.target,
      nodes: row.nodes,
      source: { report: row.report, commitments: row.commitments, text: row.original },
      ...(reason !== undefined && { reason }),
    },
    version: null,
    at: request.at,
    ...(request.day !== undefined && { day: request.day }),
    actor: actor.account,
    unit: actor.unit,
    roles: request.roles,
  };
}

function isIndicatorSet(tx: Tx, mechanism: string): boolean {
  return tx.rules.mechanisms.get(mechanism)?.primitive === 'indicator-set';
}

/** Ties a matter of an indicator set to the series its figures come from. */
async function followUp(
  tx: Tx,
  place: string,
  row: BreakdownRow,
  matter: string,
  context: RowContext,
  { indicatorName }: PublishRequest,
): Promise<void> {
  await saveTarget(tx, place, {
    indicator: await indicatorFor(tx, place, row, context.indicator!, indicatorName),
    year: context.year,
    kind: kindOf(row.target),
    value: row.target?.value ?? null,
    stretch: row.target?.stretch ?? null,
    unit: row.target?.unit ?? '',
    bound: row.target?.bound ?? 'eq',
    text: row.targetText || row.task,
    report: row.report,
    matter,
  });
}

/** The place's indicator of that name; made from what the mechanism knows of the series when it is not there yet. */
async function indicatorFor(
  tx: Tx,
  place: string,
  row: BreakdownRow,
  slug: string,
  nameOf: PublishRequest['indicatorName'],
): Promise<string> {
  const there = await tx.db
    .selectFrom('luoshi.indicator')
    .select('id')
    .where('place', '=', place)
    .where('slug', '=', slug)
    .executeTakeFirst();
  if (there) return there.id;
  const all = tx.rules.mechanisms.get(row.mechanism)?.series ?? [];
  const series = all.find((candidate) => candidate.id === slug);
  const name = nameOf?.(slug) ?? series?.name ?? { zh: row.target?.measure ?? row.task, en: slug };
  const source = await tx.db
    .selectFrom('luoshi.unit')
    .select('id')
    .where('place', '=', place)
    .where('slug', '=', series?.sourceUnit ?? '')
    .executeTakeFirst();
  const id = uuid();
  await tx.db
    .insertInto('luoshi.indicator')
    .values({
      place,
      id,
      slug,
      name: name.zh,
      name_en: name.en,
      unit: row.target?.unit ?? '',
      better: series?.better ?? betterOf(row.target),
      lead_unit: row.leadUnit,
      source_unit: source?.id ?? null,
      headline: true,
      ord: series ? all.indexOf(series) + 1 : all.length + 1,
      calendar: null,
    })
    .execute();
  return id;
}

function kindOf(target: Target | null): TargetRow['kind'] {
  if (target === null) return 'direction';
  if (target.kind === 'growth') return 'growth';
  return target.kind === 'rate' || target.unit === '%' ? 'ratio' : 'level';
}

function betterOf(target: Target | null): 'up' | 'down' | 'none' {
  if (target?.bound === 'ge' || target?.bound === 'gt') return 'up';
  return target?.bound === 'le' || target?.bound === 'lt' ? 'down' : 'none';
}
