/**
 * One append-only line about a matter: who, when, what, why. `Entries are the truth`: the tables that screens read
 * are made from them by `apply`, and `luoshi verify` replays them.
 *
 * Numbers are decimal strings, dates `YYYY-MM-DD`, periods `2026`, `2026H1`, `2026Q1`, `2026-03`.
 */

export type Period = string;
export type DateString = string;
export type Decimal = string;

/** A quantified target of a task, as the report states it. */
export interface Target {
  measure: string;
  value: Decimal;
  unit: string;
  /** How the outcome is compared: at least, at most, about, exactly, above, below. */
  bound: 'ge' | 'le' | 'approx' | 'eq' | 'gt' | 'lt';
  /**
   * flow: adds up over the year (新增 15 家); stock: a level reached at the end (总数达 32 家);
   * growth and rate: compared with the target itself; hold: no worse than (不低于、不超过).
   */
  kind: 'flow' | 'stock' | 'growth' | 'rate' | 'hold';
  /** For a stock: the level the year started from. */
  base?: Decimal;
  /** The stretch above the floor (力争). */
  stretch?: Decimal;
}

/** A quarter's node (季度节点): what shall stand at its end, in words and, if given, as a share of the whole (0–100). */
export interface QuarterNode {
  quarter: 1 | 2 | 3 | 4;
  text: string;
  share?: Decimal;
  /** Set by the unit when it says the node is reached. */
  reached?: boolean;
}

/** Values of a mechanism's own fields, by field id. */
export type FieldValue = string | boolean | null | string[] | Target | QuarterNode[];

export interface SourceRef {
  report: string;
  /** Ids of the commitments in that report's reading. */
  commitments: string[];
  /** The words of the report the matter stands on. */
  text: string;
}

export type EntryData =
  | {
      kind: 'opened';
      mechanism: string;
      mechanismVersion: number;
      /** Where it starts; `decide` takes it from the mechanism, so that `apply` needs no mechanism. */
      stage: string;
      title: string;
      fields: Record<string, FieldValue>;
      leadUnit: string | null;
      coUnits: string[];
      leader: string | null;
      due: DateString | null;
      target: Target | null;
      nodes: QuarterNode[];
      source: SourceRef | null;
      /** Why it is published with neither number, node nor deadline. */
      reason?: string;
    }
  | { kind: 'amended'; changes: Amendments; reason: string }
  /** `closing` when the work counts as finished (or excused) from this stage on. */
  | { kind: 'moved'; from: string; to: string; closing: boolean; reason?: string }
  | { kind: 'measured'; measure: string; period: Period; value: Decimal; unit: string; note?: string }
  | {
      kind: 'reported';
      period: Period;
      text: string;
      problems?: string;
      nextSteps?: string;
      node?: { quarter: 1 | 2 | 3 | 4; reached: boolean };
    }
  | {
      kind: 'attached';
      attachment: string;
      name: string;
      mediaType: string;
      size: number;
      sha256: string;
      period?: Period;
    }
  | { kind: 'corrected'; entry: string; data: EntryData; reason: string }
  | { kind: 'erased'; entry: string; fields: string[]; reason: string };

export type Amendments = Partial<{
  title: string;
  fields: Record<string, FieldValue>;
  leadUnit: string | null;
  coUnits: string[];
  leader: string | null;
  due: DateString | null;
  target: Target | null;
  nodes: QuarterNode[];
}>;

export type EntryKind = EntryData['kind'];

/** An entry as the ledger keeps it. */
export interface Entry {
  id: string;
  place: string;
  matter: string;
  /** 1, 2, 3 … inside the matter. */
  seq: number;
  /** Instant of the commit, ISO UTC. */
  at: string;
  /** The day it belongs to, in the place's time zone. */
  day: DateString;
  /** Account that made it, and the unit it acted for. */
  actor: string;
  unit: string | null;
  data: EntryData;
  /** Hex SHA-256; `previous` is the hash of entry `seq - 1`, 64 zeros for the first. */
  previous: string;
  hash: string;
}
