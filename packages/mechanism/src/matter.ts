import type { DateString, Decimal, FieldValue, Period, QuarterNode, SourceRef, Target } from './entry.ts';

export interface Measurement {
  value: Decimal;
  unit: string;
  note?: string;
  /** Entry that set it last (the original, or its correction). */
  entry: string;
}

export interface ProgressReport {
  period: Period;
  text: string;
  problems?: string;
  nextSteps?: string;
  entry: string;
}

/** A matter as its entries make it. Made only by `apply`. */
export interface Matter {
  id: string;
  place: string;
  mechanism: string;
  mechanismVersion: number;
  title: string;
  stage: string;
  fields: Record<string, FieldValue>;
  leadUnit: string | null;
  coUnits: string[];
  leader: string | null;
  due: DateString | null;
  target: Target | null;
  nodes: QuarterNode[];
  source: SourceRef | null;
  /** By measure id, then period. */
  measurements: Record<string, Record<Period, Measurement>>;
  reports: ProgressReport[];
  attachments: { id: string; name: string; mediaType: string; size: number; entry: string; period?: Period }[];
  openedOn: DateString;
  /** Day it reached a closing stage, or null. */
  closedOn: DateString | null;
  /** Day each stage was entered last. */
  stageDates: Record<string, DateString>;
  /** Who moved it there, and for which unit: the one who did the work may not verify it. */
  stageBy: Record<string, { actor: string; unit: string | null }>;
  /** Number of entries; a command carries the version it was decided on. */
  version: number;
}

export type PaceClass = 'done' | 'ahead' | 'on' | 'behind' | 'other' | 'unpublished';
export type Light = 'green' | 'yellow' | 'red' | 'none';

/** What pace and clocks say about a matter on a day; list, detail, export and bulletin all show this one. */
export interface Standing {
  asOf: DateString;
  paceClass: PaceClass;
  light: Light;
  /** Latest figure that counts, in the target's unit. */
  value: Decimal | null;
  /** Shares of the target in percent, two decimals: done, due; pace is done ÷ due (1.00 = on schedule). */
  shareDone: Decimal | null;
  shareDue: Decimal | null;
  pace: Decimal | null;
  /** One sentence for the reader, e.g. 完成 62%,应完成 75%,落后 13 个百分点. */
  reason: { zh: string; en: string };
}
