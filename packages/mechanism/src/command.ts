/** What may be asked of a matter, who asks, and why it may be refused. */
import type {
  Amendments,
  DateString,
  Decimal,
  EntryData,
  FieldValue,
  Period,
  QuarterNode,
  SourceRef,
  Target,
} from './entry.ts';
import type { Bilingual, Mechanism } from './mechanism.ts';

export interface AttachmentRef {
  attachment: string;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
}

export interface OpenCommand {
  command: 'open';
  title: string;
  fields?: Record<string, FieldValue>;
  leadUnit: string | null;
  coUnits?: string[];
  leader?: string | null;
  due?: DateString | null;
  target?: Target | null;
  nodes?: QuarterNode[];
  source?: SourceRef | null;
  /** Why it is published with neither number, node nor deadline. */
  reason?: string;
}

export interface ReportCommand {
  command: 'report';
  period: Period;
  /** Measure id; the mechanism's first when left out. */
  measure?: string;
  /** Cumulative figure since the year began, for a target with a number. */
  value?: Decimal;
  note?: string;
  text?: string;
  problems?: string;
  nextSteps?: string;
  node?: { quarter: 1 | 2 | 3 | 4; reached: boolean };
  attachments?: AttachmentRef[];
}

export interface MoveCommand {
  command: 'move';
  to: string;
  reason?: string;
}

export interface AmendCommand {
  command: 'amend';
  changes: Amendments;
  reason: string;
}

/** Puts right a measured or reported entry; its period and measure stay. */
export interface CorrectCommand {
  command: 'correct';
  /** The entry that stands: `Measurement.entry` or `ProgressReport.entry`. */
  entry: string;
  value?: Decimal;
  text?: string;
  problems?: string;
  nextSteps?: string;
  reason: string;
}

export interface AttachCommand {
  command: 'attach';
  attachments: AttachmentRef[];
  period?: Period;
}

export interface EraseCommand {
  command: 'erase';
  entry: string;
  /** Names of the personal fields in that entry, e.g. `text`. */
  fields: string[];
  reason: string;
}

export type Command =
  | OpenCommand
  | ReportCommand
  | MoveCommand
  | AmendCommand
  | CorrectCommand
  | AttachCommand
  | EraseCommand;

export interface DecisionContext {
  mechanism: Mechanism;
  actor: string;
  /** Unit the actor acts for; null for the place's own office (政府办). */
  unit: string | null;
  /** Roles of the ledger that the actor holds here. */
  roles: readonly string[];
  today: DateString;
  /** Instant of the decision, ISO UTC. */
  at: string;
}

export type DecisionErrorCode =
  | 'not-found'
  | 'already-there'
  | 'forbidden'
  | 'invalid'
  | 'unknown-period'
  | 'gate-closed'
  | 'needs-reason'
  | 'needs-lead';

export interface DecisionError {
  code: DecisionErrorCode;
  message: Bilingual;
  /** Which field of the command, or stage. */
  at?: string;
}

export type Decision = { ok: true; value: EntryData[] } | { ok: false; error: DecisionError };
