/**
 * What the ledger offers to the server and the command line. One concept of the database a file beside this one;
 * this file only names the shapes they share.
 */
import type { Entry, EntryData, Matter, Standing } from '@luoshi/mechanism';

export type Role = 'clerk' | 'unit-clerk' | 'leader' | 'deputy' | 'auditor' | 'administrator' | 'security-administrator';

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
  kind: 'department' | 'town' | 'enterprise' | 'other';
  duties: string;
  sort: number;
}

export interface PostRow {
  id: string;
  place: string;
  title: string;
  holder: string;
  units: string[];
}

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

/** A matter with its standing on the place's day, as lists show it. */
export interface MatterWithStanding {
  matter: Matter;
  standing: Standing;
  /** Heading of the report's section it came from. */
  section: string | null;
  lastReported: string | null;
}

export interface MatterFilter {
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
  q?: string;
  sort: 'order' | 'due' | 'pace' | 'unit' | 'updated';
  page: number;
  size: number;
}

export interface VerifyReport {
  matters: number;
  entries: number;
  /** What does not hold: a broken chain, a table that differs from the replay, a root that differs. */
  findings: { place: string; matter: string | null; code: 'hash' | 'chain' | 'projection' | 'root'; detail: string }[];
}

export type { Entry, EntryData };
