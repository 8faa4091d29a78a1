/**
 * A mechanism as the kernel runs it: one YAML document of `mechanisms/`, read and checked by `loadMechanism`.
 * The YAML is what officials read; this is its normal form, with every short way of writing spelled out.
 */

export interface Bilingual {
  zh: string;
  en: string;
}

export type FieldType =
  | 'text'
  | 'quantity'
  | 'date'
  | 'boolean'
  | 'choice'
  | 'unit'
  | 'units'
  | 'person'
  | 'target'
  | 'nodes'
  | 'year';

export interface FieldSpec {
  id: string;
  name: Bilingual;
  type: FieldType;
  required: boolean;
  /** Unit of a quantity, e.g. 亿元. */
  unit?: string;
  /** What a choice may be. */
  options?: { id: string; name: Bilingual }[];
}

/** A condition that must hold before a stage is entered; anything but true keeps the gate shut. */
export interface Gate {
  /** CEL expression over the variables that `gateVariables` names. */
  when: string | null;
  /** Roles that may pass; null for everybody who may act on the matter. */
  by: string[] | null;
  /** A reason must be given. */
  reason: boolean;
  /** What to do when the gate is shut. */
  message: Bilingual;
}

export interface Stage {
  id: string;
  name: Bilingual;
  /** Beside the main line: adjusted 调整, excused 容错. */
  side: boolean;
  /** What a matter in this stage counts as: still open, done, or excused (neither done nor behind). */
  counts: 'open' | 'done' | 'excused';
  /** Stages that can be entered from here. */
  to: string[];
  gate: Gate | null;
}

export type Rhythm = 'week' | 'month' | 'quarter' | 'half' | 'year';

export interface MeasureSpec {
  id: string;
  name: Bilingual;
  /** Unit of the figure; `target` takes the unit of the matter's target. */
  unit: string;
  every: Rhythm;
  /** cumulative: since the year began; period: of the period alone; level: as it stands at the period's end. */
  kind: 'cumulative' | 'period' | 'level';
  /** The field it is compared with. */
  against: string | null;
}

export interface RateSpec {
  id: string;
  name: Bilingual;
  /** CEL: which matters are in the denominator, and which of them in the numerator. */
  of: string;
  where: string;
}

export interface CycleSpec {
  id: string;
  name: Bilingual;
  every: Rhythm;
  /** Day by which a period's figures shall be in, counted in the month after the period's end. */
  dueDay: number | null;
}

/** When figures of a series come out. Days are counted from the period's end; see `release.ts`. */
export interface ReleaseCalendar {
  id: string;
  name: Bilingual;
  every: 'month' | 'quarter' | 'half' | 'year';
  /** Months after the month in which the period ends (1 = the next month), and the day in it. */
  monthsAfter: number;
  day: number;
  /** Figures of the year's last period come later: own offset. */
  yearEnd: { monthsAfter: number; day: number } | null;
  /** January and February come as one figure, with February. */
  januaryWithFebruary: boolean;
}

export interface SeriesSpec {
  /** Id in packages/vocabulary/indicators.yaml. */
  id: string;
  name: Bilingual;
  calendar: string;
  /** Which way is better; `none` for one that is only watched. */
  better: 'up' | 'down' | 'none';
  /** Unit that publishes it, e.g. 统计局. */
  sourceUnit: string | null;
}

export interface Mechanism {
  id: string;
  name: Bilingual;
  cluster: string;
  /** Names of the working systems it carries (catalogue). */
  carries: string[];
  version: number;
  primitive: 'matter' | 'indicator-set';
  file: string;
  fields: FieldSpec[];
  stages: Stage[];
  /** Stage of a new matter. */
  opensAt: string;
  /** Stage a first report of progress moves to by itself, and from which ones. */
  onReport: { from: string[]; to: string } | null;
  measures: MeasureSpec[];
  rates: RateSpec[];
  /** Id of the rule set that gives its lights, unless the place chose another. */
  ruleSet: string;
  cycles: CycleSpec[];
  /** Only of an indicator set. */
  series: SeriesSpec[];
  calendars: ReleaseCalendar[];
}

/** A dated set of thresholds. Changing one never rewrites the past: a new one gets a later `validFrom`. */
/** Decimal strings, not below 0. */
export interface About {
  /** Percentage points, for targets in percent. */
  points: string;
  /** Percent of the target, for all others. */
  percent: string;
}

export interface RuleSet {
  id: string;
  name: Bilingual;
  /** First and last day it applies to; null for open. */
  validFrom: string;
  validTo: string | null;
  /** Where the thresholds come from. */
  source: string;
  /** Pace from which work counts as ahead (超进度), e.g. 1.1. */
  ahead: string;
  /** How near “左右” is: a figure that falls short by no more than this meets its target. */
  about: About;
  /** CEL over pace, points, share_done, share_due, value, overdue; the first that is true wins. */
  lights: { light: 'red' | 'yellow'; when: string }[];
}

export interface LoadError {
  code: 'yaml' | 'shape' | 'rule' | 'reference';
  file: string;
  /** From 1. */
  line: number;
  column: number;
  /** e.g. matter.stages[2] */
  at: string;
  found: string;
  expected: string;
  message: Bilingual;
}

export type LoadResult<T> = { ok: true; value: T } | { ok: false; errors: LoadError[] };
