/**
 * The one way into the ledger: commands become entries, entries become what screens read, all in one transaction.
 * A request sends one command, publishing and the samples send many; the path is the same.
 */
import { apply, type Command, decide, type Entry, type EntryData, type Matter } from '@luoshi/mechanism';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { CommandRequest, LedgerError, MatterOrigin, PlaceRow, Result, Role } from './contract.ts';
import { fail, ok } from './failure.ts';
import { entryHash, FIRST_PREVIOUS, storableJson } from './hash.ts';
import type { Tx } from './ledger.ts';
import { digestPersonal, erasePersonal, type PersonalField, savePersonal } from './personal.ts';
import { todayOf } from './places.ts';
import { project } from './project.ts';
import { strangersIn } from './strangers.ts';

/** A command on its way in. */
export interface Append {
  /** Null opens a new matter; its id comes back with the outcome, or give one as `opens` to refer to it in the batch. */
  matter: string | null;
  opens?: string;
  /** Mechanism of a new matter. */
  mechanism?: string;
  origin?: MatterOrigin;
  command: Command;
  /** Version the command was decided on; null when whatever stands will do (publishing, samples). */
  version: number | null;
  /** Instant, ISO UTC. */
  at: string;
  /** Day it belongs to, when it is not the place's day at `at` (samples replay a year). */
  day?: string;
  actor: string;
  unit: string | null;
  roles: readonly Role[];
  /** Names of fields of the entry's data that are personal: kept erasable, only a salted digest is hashed. */
  personal?: readonly string[];
}

export type Appended = Result<{ matter: Matter; entries: Entry[] }>;

/**
 * Runs one command of the transaction's actor.
 *
 * @returns the matter as it stands and the new entries; `conflict` with the `Matter` that stands there when the version
 *   is not the current one; `not-found`, `forbidden`, or what the mechanism's `decide` says
 * @example
 * await runCommand(tx, { place, matter: id, version: 3, at: now, roles: ['unit-clerk'],
 *   command: { command: 'report', period: '2026-08', value: '12' } });
 */
export async function runCommand(
  tx: Tx,
  request: CommandRequest & Pick<Append, 'mechanism' | 'origin' | 'personal'>,
): Promise<Appended> {
  if (!tx.actor) throw new Error('runCommand needs an actor; jobs use appendAll');
  const { place, ...rest } = request;
  const [appended] = await appendAll(tx, place, [{ ...rest, actor: tx.actor.account, unit: tx.actor.unit }]);
  return appended!;
}

/**
 * Runs many commands in their order; each stands alone: a refused one changes nothing and the others go on.
 * Inserts are batched, so that a year of samples or a benchmark loads at the speed of the database.
 *
 * @param today day to judge the touched matters on; the place's own day when left out
 */
export async function appendAll(
  tx: Tx,
  place: PlaceRow,
  appends: readonly Append[],
  today?: string,
): Promise<Appended[]> {
  const matters = await lockMatters(tx, place.id, appends);
  const readOnly = await unwritable(tx, place.id, appends, matters);
  const strangers = await strangersIn(tx, place.id, appends);
  const batch: Batch = { entries: [], touched: new Set(), origins: new Map(), personal: [], erased: [] };
  const outcomes = appends.map((append) => {
    const decided = strangers.get(append) ?? decideOne(tx, place, matters, readOnly, append);
    if (!decided.ok) return decided;
    return ok(take(place, matters, batch, append, decided.value));
  });
  await insertEntries(tx, batch.entries);
  const judgedOn = today ?? todayOf(place, new Date(appends.at(-1)?.at ?? 0));
  await project(tx, place, matters, batch, judgedOn);
  await savePersonal(tx, place.id, batch.personal);
  for (const erased of batch.erased) await erasePersonal(tx, place.id, erased.entry, erased.fields);
  return outcomes;
}

/** A matter while a batch works on it. */
export interface Open {
  /** As it stood before the batch; null when the batch opens it. */
  before: Matter | null;
  now: Matter | null;
  /** Hash of its last entry. */
  head: string;
  lastReported: string | null;
  updatedAt: string;
}

export interface Batch {
  entries: Entry[];
  touched: Set<string>;
  origins: Map<string, MatterOrigin>;
  personal: (PersonalField & { matter: string })[];
  erased: { entry: string; fields: readonly string[] }[];
}

interface Locked {
  id: string;
  state: Matter;
  last_reported: string | null;
  head: Buffer;
}

/** Locked in the order of their ids, so that two batches cannot wait for each other. */
async function lockMatters(tx: Tx, place: string, appends: readonly Append[]): Promise<Map<string, Open>> {
  const ids = [...new Set(appends.flatMap(({ matter }) => (matter === null ? [] : [matter])))];
  if (ids.length === 0) return new Map();
  const { rows: locked } = await sql<{ id: string }>`
    SELECT id FROM luoshi.matter WHERE place = ${place} AND id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`.execute(
    tx.db,
  );
  if (locked.length === 0) return new Map();
  // Read after the lock is held: the state and the head of the chain belong together.
  const { rows } = await sql<Locked>`
    SELECT m.id, m.state, m.last_reported, e.hash AS head
    FROM luoshi.matter m JOIN luoshi.entry e ON e.place = m.place AND e.matter = m.id AND e.seq = m.version
    WHERE m.place = ${place} AND m.id = ANY(${locked.map((row) => row.id)}::uuid[])`.execute(tx.db);
  return new Map(
    rows.map((row) => [
      row.id,
      {
        before: row.state,
        now: row.state,
        head: row.head.toString('hex'),
        lastReported: row.last_reported,
        updatedAt: '',
      },
    ]),
  );
}

/** Matters that can be read but not locked: row-level security lets only those who may write a row lock it. */
async function unwritable(
  tx: Tx,
  place: string,
  appends: readonly Append[],
  matters: ReadonlyMap<string, Open>,
): Promise<Set<string>> {
  const missing = appends.flatMap(({ matter }) => (matter === null || matters.has(matter) ? [] : [matter]));
  if (missing.length === 0) return new Set();
  const rows = await tx.db
    .selectFrom('luoshi.matter')
    .select('id')
    .where('place', '=', place)
    .where('id', 'in', missing)
    .execute();
  return new Set(rows.map((row) => row.id));
}

function decideOne(
  tx: Tx,
  place: PlaceRow,
  matters: Map<string, Open>,
  readOnly: Set<string>,
  append: Append,
): Result<EntryData[]> {
  const open = append.matter === null ? undefined : matters.get(append.matter);
  if (append.matter !== null && !open?.now) {
    return readOnly.has(append.matter)
      ? fail('forbidden', '您的角色不能办理这个事项。', 'Your role may not act on this matter.')
      : fail('not-found', '没有这个事项。', 'There is no such matter.');
  }
  const matter = open?.now ?? null;
  if (matter && append.version !== null && append.version !== matter.version) {
    return fail(
      'conflict',
      '这个事项刚刚被别人改过，请看过最新内容后再提交。',
      'Somebody changed this matter meanwhile: look at what stands there now, then submit again.',
      { current: matter },
    );
  }
  const id = matter?.mechanism ?? append.mechanism;
  const mechanism = id === undefined ? undefined : tx.rules.mechanisms.get(id);
  if (!mechanism) {
    return fail('invalid', `没有名为“${id}”的机制。`, `There is no mechanism "${id}".`, { at: '/mechanism' });
  }
  const decision = decide(matter, storableJson(append.command), {
    mechanism,
    actor: append.actor,
    unit: append.unit,
    roles: append.roles,
    today: append.day ?? todayOf(place, new Date(append.at)),
    at: append.at,
  });
  return decision.ok ? decision : { ok: false, error: decision.error satisfies LedgerError };
}

function take(
  place: PlaceRow,
  matters: Map<string, Open>,
  batch: Batch,
  append: Append,
  decided: EntryData[],
): { matter: Matter; entries: Entry[] } {
  const id = append.matter ?? append.opens ?? uuid();
  const open: Open = matters.get(id) ?? {
    before: null,
    now: null,
    head: FIRST_PREVIOUS,
    lastReported: null,
    updatedAt: '',
  };
  const at = new Date(append.at).toISOString();
  const entries: Entry[] = [];
  for (const plain of decided) {
    const entryId = uuid();
    const { data, personal } = digestPersonal(entryId, plain, append.personal ?? []);
    const unhashed = {
      id: entryId,
      place: place.id,
      matter: id,
      seq: (open.now?.version ?? 0) + 1,
      at,
      day: append.day ?? todayOf(place, new Date(append.at)),
      actor: append.actor,
      unit: append.unit,
      data,
      previous: open.head,
    };
    const entry: Entry = { ...unhashed, hash: entryHash(unhashed) };
    open.now = apply(open.now, entry);
    open.head = entry.hash;
    open.updatedAt = at;
    if (data.kind === 'reported' || data.kind === 'measured') open.lastReported = entry.day;
    entries.push(entry);
    batch.personal.push(...personal.map((field) => ({ ...field, matter: id })));
  }
  if (append.command.command === 'erase') batch.erased.push(append.command);
  if (append.matter === null && append.origin) batch.origins.set(id, append.origin);
  matters.set(id, open);
  batch.touched.add(id);
  batch.entries.push(...entries);
  return { matter: open.now!, entries };
}

async function insertEntries(tx: Tx, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  const column = <T>(value: (entry: Entry) => T) => entries.map(value);
  await sql`INSERT INTO luoshi.entry (place, matter, seq, id, at, day, actor, unit, kind, data, previous, hash)
    SELECT ${entries[0]!.place}, * FROM unnest(
      ${column((e) => e.matter)}::uuid[], ${column((e) => e.seq)}::int[], ${column((e) => e.id)}::uuid[],
      ${column((e) => e.at)}::timestamptz[], ${column((e) => e.day)}::date[], ${column((e) => e.actor)}::text[],
      ${column((e) => e.unit)}::uuid[], ${column((e) => e.data.kind)}::text[], ${column((e) => JSON.stringify(e.data))}::jsonb[],
      ${column((e) => Buffer.from(e.previous, 'hex'))}::bytea[], ${column((e) => Buffer.from(e.hash, 'hex'))}::bytea[])`.execute(
    tx.db,
  );
}
