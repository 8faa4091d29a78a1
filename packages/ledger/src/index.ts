/**
 * The ledger's functions as the server calls them. Every store function takes the transaction first:
 * `ledger.asActor(actor, place.id, (tx) => listUnits(tx, place.id))`.
 *
 * SIGNATURES ONLY for the next half hour; bodies replace the `declare`s file by file.
 */
import type { DateString, Entry, Matter } from '@luoshi/mechanism';
import type { Transaction } from 'kysely';
import type { PoolConfig } from 'pg';
import type * as c from './contract.ts';

export type * from './contract.ts';

// ---- embedded PostgreSQL and the ledger itself
export interface Connections {
  /** May create roles and databases; used for bootstrap only. */
  admin: PoolConfig;
  /** luoshi_owner: migrations. */
  owner: PoolConfig;
  /** luoshi_app: requests (better-auth too). */
  app: PoolConfig;
  /** luoshi_system: jobs (pg-boss: schema `pgboss` is there already and belongs to it: `createSchema: false`). */
  system: PoolConfig;
}
export interface Embedded {
  dataDir: string;
  port: number;
  connections: Connections;
  /** Stops PostgreSQL if this process started it or owns it. */
  stop(): Promise<void>;
}
/** Starts (or finds running, or recovers) the embedded PostgreSQL in a data directory. `log` gets one line at a time. */
export declare function startEmbedded(dataDir: string, log: (line: string) => void): Promise<Embedded>;

export interface Tx {
  db: Transaction<any>;
  rules: c.Rules;
  /** Null for jobs and the public page. */
  actor: c.Actor | null;
}
export interface Ledger {
  connections: Connections;
  rules: c.Rules;
  /** One request, one transaction. A Result that is not ok, or a throw, rolls back. `place` null: only reference tables and the own grants. */
  asActor<T>(actor: c.Actor, place: string | null, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Without sign-in: reference tables and the public functions only. */
  asPublic<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Jobs, first run, samples: any place. */
  asSystem<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** `SELECT version()` for /health. */
  databaseVersion(): Promise<string>;
  close(): Promise<void>;
}
/** Bootstraps roles, migrates, opens pools. `mechanismsDir` is the repository's `mechanisms/`. */
export declare function openLedger(options: { url: string } | { embedded: Embedded }): Promise<Ledger>;
/** Thrown by `asActor` when row-level security refuses, or the database is not usable; everything foreseen is a Result. */
export declare class LedgerFailure extends Error {
  error: c.LedgerError;
}

// ---- places, units, posts, grants, accounts
export declare function listPlaces(tx: Tx): Promise<c.PlaceRow[]>;
export declare function listPublicPlaces(tx: Tx): Promise<c.PlaceRow[]>;
export declare function placeBySlug(tx: Tx, slug: string): Promise<c.PlaceRow | null>;
export declare function createPlace(tx: Tx, place: Omit<c.PlaceRow, 'id'>): Promise<c.PlaceRow>;
/** The place's own day: its fixed day, else the date of `now` in its time zone. */
export declare function todayOf(place: c.PlaceRow, now: Date): DateString;
export declare function listUnits(tx: Tx, place: string): Promise<c.UnitRow[]>;
export declare function saveUnits(tx: Tx, place: string, units: Omit<c.UnitRow, 'id' | 'place' | 'sort'>[]): Promise<c.UnitRow[]>;
export declare function listPosts(tx: Tx, place: string): Promise<c.PostRow[]>;
export declare function savePosts(tx: Tx, place: string, posts: Omit<c.PostRow, 'id' | 'place'>[]): Promise<c.PostRow[]>;
export declare function grantsOf(tx: Tx, account: string): Promise<c.GrantRow[]>;
export declare function grantsIn(tx: Tx, place: string): Promise<c.GrantRow[]>;
export declare function addGrants(tx: Tx, grants: c.GrantRow[]): Promise<void>;
export declare function removeGrants(tx: Tx, place: string, account: string): Promise<void>;
/** The name an account is shown under in entries for ever; sign-in data lives in schema auth. */
export declare function saveAccount(tx: Tx, account: { id: string; username: string; name: string }): Promise<void>;
export declare function accountNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>>;

// ---- reports
export declare function saveSource(tx: Tx, place: string, source: c.NewSource): Promise<string>;
/** `already-there` (current: ReportRow) when that year has a report and `onConflict` is `ask`; `invalid` when no year is known. */
export declare function saveReport(tx: Tx, place: string, report: c.NewReport): Promise<c.Result<c.ReportRow>>;
export declare function currentReport(tx: Tx, place: string, year: number): Promise<c.ReportRow | null>;
export declare function listReports(tx: Tx, place: string): Promise<c.ReportRow[]>;
export declare function getReport(tx: Tx, place: string, report: string): Promise<{ report: c.ReportRow; reading: unknown } | null>;
export declare function reportSource(tx: Tx, place: string, report: string): Promise<(c.NewSource & { id: string }) | null>;

// ---- imports
export declare function createImport(
  tx: Tx,
  place: string,
  job: { name: string; mediaType: string | null; bytes: Uint8Array; year: number | null; onConflict: 'ask' | 'new-version'; createdBy: string },
): Promise<c.ImportRow>;
export declare function getImport(tx: Tx, place: string, id: string): Promise<c.ImportRow | null>;
export declare function importBytes(tx: Tx, place: string, id: string): Promise<Uint8Array | null>;
/** Setting status done, failed or conflict drops the bytes (conflict keeps them). */
export declare function updateImport(
  tx: Tx,
  place: string,
  id: string,
  changes: Partial<Pick<c.ImportRow, 'status' | 'step' | 'progress' | 'reports' | 'problem' | 'warnings' | 'conflict'>>,
): Promise<void>;

// ---- breakdown table
export declare function addRows(tx: Tx, place: string, report: string, rows: c.NewBreakdownRow[]): Promise<c.BreakdownRow[]>;
export declare function listRows(tx: Tx, place: string, report: string): Promise<c.BreakdownRow[]>;
export declare function changeRow(tx: Tx, place: string, row: c.RowRef, changes: c.RowChanges): Promise<c.Result<c.BreakdownRow>>;
export declare function splitRow(tx: Tx, place: string, row: c.RowRef, tasks: string[]): Promise<c.Result<c.BreakdownRow[]>>;
export declare function mergeRows(tx: Tx, place: string, rows: c.RowRef[], task?: string): Promise<c.Result<c.BreakdownRow>>;
export declare function assignRows(
  tx: Tx,
  place: string,
  rows: c.RowRef[],
  changes: Pick<c.RowChanges, 'leadUnit' | 'coUnits' | 'leader' | 'due'>,
): Promise<c.Result<c.BreakdownRow[]>>;
export declare function rejectRows(tx: Tx, place: string, rows: c.RowRef[], reason: string): Promise<c.Result<c.BreakdownRow[]>>;
export declare function restoreRows(tx: Tx, place: string, rows: c.RowRef[]): Promise<c.Result<c.BreakdownRow[]>>;
/** Each row stands alone: refused ones stay drafts, the others become matters. */
export declare function publishRows(
  tx: Tx,
  place: c.PlaceRow,
  rows: c.RowRef[],
  request: { openReason?: string; at: string; roles: readonly c.Role[] },
): Promise<c.PublishOutcome>;
/** An office's own table, matched, until it is applied; the id is the token. */
export declare function saveOfficeTable(tx: Tx, place: string, report: string, content: unknown): Promise<string>;
export declare function officeTable(tx: Tx, place: string, report: string, token: string): Promise<unknown>;
export declare function dropOfficeTable(tx: Tx, place: string, token: string): Promise<void>;

// ---- matters
export declare function listMatters(tx: Tx, place: string, filter: c.MatterFilter): Promise<c.MatterPage>;
/** All rows of a filter, without pages, for a file. */
export declare function mattersForExport(tx: Tx, place: string, filter: Omit<c.MatterFilter, 'page' | 'size'>): Promise<c.MatterWithStanding[]>;
export declare function getMatter(tx: Tx, place: string, matter: string): Promise<c.MatterWithStanding | null>;
export declare function entriesOf(tx: Tx, place: string, matter: string): Promise<Entry[]>;
/** Lock, check the version, decide, hash, insert, apply, write the projections. A stale version is `conflict` with `current: Matter`. */
export declare function runCommand(tx: Tx, request: c.CommandRequest): Promise<c.Result<{ matter: Matter; entries: Entry[] }>>;
/** Judges again the matters of a place whose standing is older than `today`; answers how many. */
export declare function refreshStandings(tx: Tx, place: c.PlaceRow, today: DateString): Promise<number>;

// ---- attachments, personal fields
export declare function saveAttachment(
  tx: Tx,
  place: string,
  file: { name: string; mediaType: string; bytes: Uint8Array; uploadedBy: string },
): Promise<{ id: string; name: string; mediaType: string; size: number; sha256: string }>;
/** What a report command needs to attach files uploaded before; unknown or already attached ids are an error. */
export declare function attachmentRefs(
  tx: Tx,
  place: string,
  ids: readonly string[],
): Promise<c.Result<{ attachment: string; name: string; mediaType: string; size: number; sha256: string }[]>>;
export declare function attachmentBytes(tx: Tx, place: string, id: string): Promise<{ name: string; mediaType: string; bytes: Uint8Array } | null>;
export declare function personalFields(tx: Tx, place: string, matter: string): Promise<{ entry: string; field: string; value: string | null }[]>;

// ---- indicators
export declare function saveIndicators(tx: Tx, place: string, indicators: Omit<c.IndicatorRow, 'id' | 'place'>[]): Promise<c.IndicatorRow[]>;
export declare function listIndicators(tx: Tx, place: string, year: number, options?: { headline?: boolean }): Promise<c.IndicatorWithFigures[]>;
export declare function getIndicator(tx: Tx, place: string, indicator: string, year: number): Promise<c.IndicatorWithFigures | null>;
export declare function saveTarget(tx: Tx, place: string, target: Omit<c.TargetRow, 'id'>): Promise<c.TargetRow>;
/** Adds a figure (a replaced one stays) and judges the matters that stand on the indicator again. */
export declare function addObservation(tx: Tx, place: c.PlaceRow, figure: c.NewObservation, at: string): Promise<c.Result<c.ObservationRow>>;

// ---- dashboard, public page, day roots, verify
export declare function dashboardCounts(tx: Tx, place: string, year: number): Promise<c.DashboardCounts>;
export declare function dashboardYear(tx: Tx, place: string): Promise<number | null>;
export declare function matterCounts(tx: Tx, place: string, filter: Omit<c.MatterFilter, 'page' | 'size' | 'sort'>): Promise<c.MatterCounts>;
export interface PublicData {
  report: { id: string; year: number; title: string; delivered: string | null } | null;
  headlines: c.IndicatorWithFigures[];
  byPaceClass: c.MatterCounts['byPaceClass'];
  tasks: (Pick<Matter, 'id' | 'title' | 'mechanism' | 'target' | 'source' | 'due' | 'reports'> & {
    section: string | null;
    leadUnit: string | null;
    standing: import('@luoshi/mechanism').Standing;
  })[];
  roots: c.DayRoot[];
}
/** Inside `asPublic`. */
export declare function publicPage(tx: Tx, place: c.PlaceRow, today: DateString): Promise<PublicData>;
/** The root of a day that is over; the second call answers what stands. */
export declare function closeDay(tx: Tx, place: c.PlaceRow, day: DateString): Promise<c.DayRoot>;
/** Days before `today` that have entries and no root yet. */
export declare function openDays(tx: Tx, place: string, today: DateString): Promise<DateString[]>;
export declare function listDayRoots(tx: Tx, place: string, last: number): Promise<c.DayRoot[]>;
export declare function verify(ledger: Ledger, options?: { place?: string }): Promise<c.VerifyReport>;
