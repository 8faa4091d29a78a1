/**
 * What the ledger offers to the server and the command line. One concept of the database a file beside this one;
 * this file only names the shapes they share.
 */
import type {
  Amendments,
  Command,
  Entry,
  EntryData,
  Matter,
  Mechanism,
  ObservedFigure,
  QuarterNode,
  ReleaseCalendar,
  RuleSet,
  Standing,
  Target,
} from '@luoshi/mechanism';

export type Role =
  | 'clerk'
  | 'unit-clerk'
  | 'leader'
  | 'deputy'
  | 'auditor'
  | 'administrator'
  | 'security-administrator';

/** Who a request acts for. Set for the transaction with `set_config(…, true)`; row-level security reads it. */
export interface Actor {
  account: string;
  /** Unit it acts for in this place, when it is a unit clerk. */
  unit: string | null;
}

export type LedgerErrorCode =
  | 'not-found'
  | 'forbidden'
  | 'conflict'
  | 'already-there'
  | 'in-use'
  | 'invalid'
  | 'unknown-unit'
  | 'unknown-period'
  | 'gate-closed'
  | 'needs-reason'
  | 'needs-lead';

export interface LedgerError {
  code: LedgerErrorCode;
  message: { zh: string; en: string };
  /** What stands there now, for a conflict. */
  current?: unknown;
  /** Which field or line. */
  at?: string;
}

export type Result<T> = { ok: true; value: T } | { ok: false; error: LedgerError };

export interface PlaceRow {
  id: string;
  slug: string;
  name: string;
  nameEn: string | null;
  level: 'nation' | 'province' | 'city' | 'county' | 'township' | 'park';
  code: string | null;
  parent: string | null;
  timeZone: string;
  /** The day a sample place lives on; null for a real place. */
  fixedToday: string | null;
}

export interface UnitRow {
  id: string;
  place: string;
  slug: string;
  name: string;
  shortName: string;
  /** Other names it goes by in tables and reports. */
  aliases: string[];
  kind: 'department' | 'town' | 'enterprise' | 'other';
  duties: string;
  /** Its place in pinyin order, from 1. */
  sort: number;
  /** From this day on it is not responsible for anything new; null while it exists. */
  endedOn: string | null;
}

export type NewUnit = Omit<UnitRow, 'id' | 'place' | 'sort' | 'endedOn'>;
export type UnitChanges = Partial<Omit<NewUnit, 'slug'>>;

export interface PostRow {
  id: string;
  place: string;
  slug: string;
  title: string;
  holder: string;
  units: string[];
  /** Who held it before, latest first; `until` is the day the next one took over. */
  former: { holder: string; until: string }[];
}

export type NewPost = Omit<PostRow, 'id' | 'place' | 'former'>;
export type PostChanges = Partial<Omit<NewPost, 'slug'>>;

export interface GrantRow {
  account: string;
  role: Role;
  place: string;
  unit: string | null;
}

export interface ReportRow {
  id: string;
  place: string;
  year: number;
  version: number;
  current: boolean;
  title: string;
  kind: 'report' | 'news' | 'bulletin' | 'other';
  delivered: string | null;
  session: string | null;
  speaker: string | null;
  importedAt: string;
  importedBy: string;
  counts: { facts: number; commitments: number; projects: number; terms: number; damage: number; published: number };
  truncated: { head: boolean; tail: boolean };
}

/** What the ledger needs to know of the reader's `Reading` (packages/reader); the whole of it is kept as it is. */
export interface StorableReading {
  kind: ReportRow['kind'];
  title: string | null;
  year: number | null;
  delivered: string | null;
  session: string | null;
  speaker: string | null;
  truncated: { head: boolean; tail: boolean };
  outline: { id: string; level: number; parent: string | null; heading: string }[];
  facts: {
    id: string;
    at: number;
    value: number | null;
    unit: string;
    sign?: -1;
    measure: string;
    subject: string;
    bound: string;
    modality: string;
    period: string | null;
    section: string;
    indicator?: string;
    confidence: number;
    text: string;
  }[];
  commitments: {
    id: string;
    text: string;
    span: { start: number; end: number };
    verb: string;
    object: string;
    kind: string;
    certainty: string;
    deadline: { date: string | null } | null;
    section: string;
    facts: string[];
  }[];
  projects: unknown[];
  terms: unknown[];
  damage: unknown[];
}

/** What a clerk says about a number of a report. The notation is the reader's: shared with `Fact` and the gold lines. */
export type CorrectedFact = {
  /** A decimal; null for a target without a number. */
  value: string | null;
  unit: string;
  sign?: -1;
  measure: 'level' | 'increment' | 'total' | 'growth' | 'change' | 'ratio' | 'rank' | 'multiple';
  subject: string;
  bound: 'eq' | 'approx' | 'ge' | 'gt' | 'le' | 'lt' | 'lo' | 'hi';
  modality: 'actual' | 'estimate' | 'target' | 'stretch';
  /** `2023`, `2016-2020`, `-2025` (by 2025) or null. */
  period: string | null;
};

export interface NewFactCorrection {
  /** The reader's fact; null where it read none. */
  fact: string | null;
  /** Offset of the number's first digit in the decoded source text. */
  at: number;
  /** The number in the cleaned text. */
  span: { start: number; end: number };
  /** It is this fact; it is no fact; or what was said before does not hold any more. */
  says:
    | ({ kind: 'fact' } & CorrectedFact)
    | { kind: 'none'; why: 'date' | 'name' | 'ordinal' | 'doc' | 'other' }
    | { kind: 'withdrawn' };
  reason: string;
}

export interface FactCorrection extends NewFactCorrection {
  id: string;
  /** Instant, ISO UTC. */
  madeAt: string;
  /** Name of the account. */
  madeBy: string;
}

/** The corrections in force for one file, in the order of its text. */
export interface SourceCorrections {
  name: string;
  sha256: string;
  text: string;
  corrections: FactCorrection[];
}

/** A file as it came. `text` is the decoded source text. */
export interface NewSource {
  name: string;
  mediaType: string;
  encoding: string | null;
  sha256: string;
  bytes: Uint8Array;
  text: string;
}

export interface NewReport {
  /** Id that `saveSource` gave; several readings of one page share it. */
  source: string;
  reading: StorableReading;
  readerVersion: string;
  /** When the reading does not say it. */
  year?: number;
  importedBy: string;
  onConflict: 'ask' | 'new-version';
}

export interface ImportRow {
  id: string;
  place: string;
  name: string;
  mediaType: string | null;
  year: number | null;
  onConflict: 'ask' | 'new-version';
  status: 'queued' | 'reading' | 'done' | 'failed' | 'conflict';
  step: string | null;
  progress: number;
  reports: { id: string; year: number; title: string }[];
  problem: { code: string; message: { zh: string; en: string } } | null;
  warnings: { code: string; message: { zh: string; en: string } }[];
  conflict: { report: string; year: number } | null;
  createdAt: string;
  createdBy: string;
}

/** A row of the breakdown table; the fields are those of the API's BreakdownRow. */
export interface BreakdownRow {
  id: string;
  report: string;
  version: number;
  /** 序号, from 1. */
  order: number;
  section: string[];
  original: string;
  commitments: string[];
  span: { start: number; end: number } | null;
  task: string;
  mechanism: string;
  kind: 'target' | 'quantity' | 'project' | 'action' | 'direction';
  target: Target | null;
  targetText: string;
  leadUnit: string | null;
  coUnits: string[];
  leader: string | null;
  nodes: QuarterNode[];
  due: string | null;
  status: 'draft' | 'rejected' | 'published';
  rejectReason: string | null;
  suggestions: { unit: string; name: string; role: 'lead' | 'co'; reason: string; score: number }[];
  openReason: string | null;
  matter: string | null;
  fromTable: boolean;
}

export type NewBreakdownRow = Omit<
  BreakdownRow,
  'id' | 'report' | 'version' | 'order' | 'status' | 'rejectReason' | 'matter'
>;

/** What may be changed on a draft row. */
export type RowChanges = Partial<
  Pick<
    BreakdownRow,
    | 'task'
    | 'target'
    | 'targetText'
    | 'leadUnit'
    | 'coUnits'
    | 'leader'
    | 'nodes'
    | 'due'
    | 'mechanism'
    | 'openReason'
    | 'fromTable'
  >
>;

/** A row and the version it was looked at; another version on the server is a conflict. */
export interface RowRef {
  id: string;
  version: number;
}

export interface PublishOutcome {
  published: { row: string; matter: string }[];
  refused: { row: string; error: LedgerError }[];
}

export interface IndicatorRow {
  id: string;
  place: string;
  slug: string;
  name: string;
  nameEn: string;
  unit: string;
  better: 'up' | 'down' | 'none';
  leadUnit: string | null;
  sourceUnit: string | null;
  headline: boolean;
  order: number;
  calendar: ReleaseCalendar | null;
}

export interface TargetRow {
  id: string;
  indicator: string;
  year: number;
  kind: 'level' | 'growth' | 'ratio' | 'direction';
  value: string | null;
  stretch: string | null;
  unit: string;
  bound: string;
  text: string;
  report: string | null;
  /** The matter that follows it up. */
  matter: string | null;
}

export interface ObservationRow extends ObservedFigure {
  id: string;
  indicator: string;
  replaces: string | null;
  reason: string | null;
  at: string;
  actor: string;
  /** Another one replaced it. */
  replaced: boolean;
}

export type NewObservation = Omit<ObservationRow, 'id' | 'replaces' | 'replaced' | 'reason' | 'at' | 'actor'> & {
  /** Needed when a figure for that period and kind is already there. */
  reason?: string;
};

/** An indicator with its target of a year, the figures in force and what they say about the matter that follows it up. */
export interface IndicatorWithFigures {
  indicator: IndicatorRow;
  target: TargetRow | null;
  /** The report's own words for the target; null when no matter follows it up. */
  source: Matter['source'];
  /** In force (not replaced), oldest period first. */
  observations: ObservationRow[];
  /** Standing of the target's matter; null when no matter follows it up. */
  standing: Standing | null;
}

/** A matter with its standing on the place's day, as lists show it. */
export interface MatterWithStanding {
  matter: Matter;
  standing: Standing;
  /** First day it was seen red without a break; null when it is not red. */
  redSince: string | null;
  /** The heading inside the report's part it came from; the part's own where there is none. */
  section: string | null;
  lastReported: string | null;
}

export interface MatterFilter {
  year?: number;
  unit?: string;
  role?: 'lead' | 'co' | 'any';
  mechanism?: string;
  report?: string;
  section?: string;
  stage?: string;
  light?: Standing['light'];
  paceClass?: Standing['paceClass'];
  dueFrom?: string;
  dueTo?: string;
  redSince?: string;
  /** Only what is not done yet. */
  open?: boolean;
  /** Only what nobody has reported on this day or after it. */
  notReportedSince?: string;
  q?: string;
  sort: 'order' | 'due' | 'pace' | 'unit' | 'updated';
  page: number;
  size: number;
}

export interface MatterCounts {
  byLight: Record<Standing['light'], number>;
  byPaceClass: Record<Standing['paceClass'], number>;
}

export interface MatterPage {
  items: MatterWithStanding[];
  total: number;
  counts: MatterCounts;
}

export interface CommandRequest {
  place: PlaceRow;
  /** Null opens a new matter. */
  matter: string | null;
  command: Command;
  /** Version the command was decided on; null for a new matter. */
  version: number | null;
  /** Instant, ISO UTC. */
  at: string;
  /** Roles of the actor in the place. */
  roles: readonly Role[];
}

/** Where a new matter stands in its report. */
export interface MatterOrigin {
  report: string | null;
  year: number;
  section: string | null;
  order: number;
}

export interface DashboardCounts {
  year: number;
  byPaceClass: MatterCounts['byPaceClass'];
  byLight: MatterCounts['byLight'];
  /** By lead unit, in pinyin order. */
  units: ({ unit: string; name: string; total: number } & MatterCounts)[];
}

export interface DayRoot {
  day: string;
  /** Hex. */
  root: string;
  entries: number;
}

/** What the ledger judges by: mechanisms and the rule sets of `mechanisms/`. */
export interface Rules {
  mechanisms: ReadonlyMap<string, Mechanism>;
  ruleSets: readonly RuleSet[];
}

export interface VerifyReport {
  matters: number;
  entries: number;
  /** What does not hold: a broken chain, a table that differs from the replay, a root that differs. */
  findings: { place: string; matter: string | null; code: 'hash' | 'chain' | 'projection' | 'root'; detail: string }[];
}

export type { Amendments, Entry, EntryData };
