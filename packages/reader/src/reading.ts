/**
 * The contract of the reader: what `read` returns and `luoshi read --format json` prints.
 * Others build on it, so a field is added, never renamed.
 *
 * Offsets are UTF-16 units, `end` exclusive. A `Span` named `span` lies in `Reading.text` (the cleaned text);
 * one named `source` lies in the decoded source text (see `Source`).
 */

export interface Span {
  start: number;
  end: number;
}

/** Where a reading comes from. The decoded source text is the string as it stands, a byte-order mark included. */
export interface Source {
  name: string;
  sha256: string;
  mediaType:
    | 'text/plain'
    | 'text/html'
    | 'text/markdown'
    | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    | 'application/msword'
    | 'application/pdf';
  /** The encoding the bytes were read as, e.g. `utf-8`, `gb18030`, `utf-16le`; null for binary formats. */
  encoding: string | null;
  /** Length of the decoded source text in UTF-16 units. */
  length: number;
  /** For the nth of several items on one page: the stretch of the source text that is this item. */
  span: Span;
}

export type PlaceLevel = 'nation' | 'province' | 'city' | 'county' | 'township' | 'park';

export interface PlaceName {
  /** GB/T 2260 code (6 digits), or 9 digits for townships; null when the name is not in the table. */
  code: string | null;
  /** Short full name as in the table, e.g. `洪湖市`. */
  name: string;
  level: PlaceLevel;
}

/** `years` is the look back over a five-year plan or term; `vision` its goals ahead. */
export type SectionRole =
  | 'preamble'
  | 'review'
  | 'years'
  | 'problems'
  | 'guiding'
  | 'targets'
  | 'plan'
  | 'livelihood'
  | 'self-building'
  | 'glossary'
  | 'vision'
  | 'other';

/** A section of the report; sections of one level do not overlap and together cover the text. */
export interface Section {
  id: string;
  role: SectionRole;
  /** 1 for a part (一、), 2 for a heading inside it ((一)), 3 for a run-in heading. */
  level: 1 | 2 | 3;
  parent: string | null;
  heading: string;
  headingSpan: Span;
  span: Span;
}

/** A stretch of the source that is not the report: forum counters, portal navigation, continuation marks. */
export interface Furniture {
  source: Span;
  text: string;
  /** The rule of furniture.yaml, or `structure`. */
  rule: string;
}

/** A stretch of the source that scraping broke. `certain` is false where `after` is a guess or a marked gap (□). */
export interface Damage {
  source: Span;
  /** Place of `after` in the clean text. */
  span: Span;
  before: string;
  after: string;
  kind: 'hint' | 'shift' | 'traditional' | 'punctuation' | 'spacing' | 'entity' | 'lost';
  certain: boolean;
}

export type Measure = 'level' | 'increment' | 'total' | 'growth' | 'change' | 'ratio' | 'rank' | 'multiple';
export type Bound = 'eq' | 'approx' | 'ge' | 'gt' | 'le' | 'lt' | 'lo' | 'hi';
export type Modality = 'actual' | 'estimate' | 'target' | 'stretch';
export type Relation =
  | 'sync'
  | 'above'
  | 'below'
  | 'assigned'
  | 'rising'
  | 'falling'
  | 'stable'
  | 'zero'
  | 'full-coverage'
  | 'rank';

/** A number with subject, measure, bound, modality, period and place. Notation: shared/eval/GUIDE.md. */
export interface Fact {
  id: string;
  /** Offset of the number's first character in the decoded source text. */
  at: number;
  /** As written (383 for 383亿元); null for a target without a number, which has a `relation`. */
  value: number | null;
  unit: string;
  /** -1 for a fall; absent otherwise. */
  sign?: -1;
  measure: Measure;
  subject: string;
  bound: Bound;
  modality: Modality;
  /** `2023`, `2016-2020`, `-2025` (by 2025) or null. */
  period: string | null;
  /** Only when the fact is about another place than the report's own government. */
  place?: string;
  relation?: { kind: Relation; to?: string };
  /** The number with its unit and bound words, as it stands in the clean text. */
  text: string;
  span: Span;
  source: Span;
  section: string;
  /** Id in indicators.yaml. */
  indicator?: string;
  /** 0..1; below 0.5 the screen shows it as doubtful. */
  confidence: number;
  /** Which fields stand in the words; the others are inferred. */
  stated: ('unit' | 'measure' | 'subject' | 'bound' | 'modality' | 'period' | 'place')[];
  /** Names of the rules that fired, in order. */
  why: string[];
}

export type Certainty = 'ensure' | 'strive' | 'push' | 'explore' | 'plain';
export type CommitmentKind = 'target' | 'quantity' | 'project' | 'action' | 'direction';

/** `text` as written (年底前), `date` the last day it allows (`2024-12-31`), null when it names no day. */
export interface Deadline {
  text: string;
  date: string | null;
}

export interface UnitSuggestion {
  /** Id in duties.yaml, e.g. `development-reform`. */
  unit: string;
  name: string;
  role: 'lead' | 'co';
  /** The words of the commitment and the duty that met. */
  reason: string;
  /** 0..1 */
  score: number;
}

/** One checkable promise. What counts as one: shared/eval/COMMITMENTS.md. */
export interface Commitment {
  id: string;
  text: string;
  span: Span;
  source: Span;
  verb: string;
  object: string;
  kind: CommitmentKind;
  certainty: Certainty;
  deadline: Deadline | null;
  section: string;
  /** Ids of the facts that lie in it. */
  facts: string[];
  units: UnitSuggestion[];
}

export type ProjectStage =
  | 'reserved'
  | 'signed'
  | 'preparing'
  | 'started'
  | 'building'
  | 'topped-out'
  | 'completed'
  | 'operating'
  | 'yielding';

export interface Project {
  id: string;
  name: string;
  owner?: string;
  /** Investment as written, e.g. { value: 20, unit: '亿元' }. */
  investment?: { value: number; unit: string };
  stage: ProjectStage | null;
  /** The stage verb as written (开工, 推进, 投产). */
  stageVerb: string | null;
  /** False for a plan, or 即将…: the stage is not reached yet. */
  reached: boolean;
  span: Span;
  source: Span;
  section: string;
}

/** A shorthand (三率两量) with its members, from an end note, brackets or 指…; `definition` null when the report uses but does not define it. */
export interface Term {
  id: string;
  name: string;
  definition: string | null;
  members: string[];
  mentions: Span[];
  span: Span;
  source: Span;
}

export interface Reading {
  source: Source;
  kind: 'report' | 'news' | 'bulletin' | 'other';
  title: string | null;
  place: PlaceName | null;
  /** The year the plan part is for: 2024 for a report delivered in January 2024. */
  year: number | null;
  /** e.g. 第九届人民代表大会第三次会议 */
  session: string | null;
  /** YYYY-MM-DD */
  delivered: string | null;
  speaker: string | null;
  truncated: { head: boolean; tail: boolean };
  text: string;
  outline: Section[];
  furniture: Furniture[];
  damage: Damage[];
  facts: Fact[];
  commitments: Commitment[];
  projects: Project[];
  terms: Term[];
}

export type ReadErrorCode =
  | 'empty'
  | 'not-text'
  | 'unsupported'
  | 'scanned'
  | 'too-large'
  | 'damaged-file'
  | 'zip-bomb'
  | 'encrypted'
  | 'classified';

/** Why a file could not be read; `messages` say what to do, in both languages. */
export interface ReadError {
  code: ReadErrorCode;
  file: string;
  message: { zh: string; en: string };
}

export interface ReadOptions {
  /** File name, used for the media type and in messages. */
  name: string;
  /** Media type or charset declared elsewhere (HTTP, upload), if any. */
  mediaType?: string;
  charset?: string;
  /** Called as each step begins, for a progress bar. */
  onStep?: (step: ReadStep) => void;
}

/** The steps of the chain, in their order. */
export type ReadStep =
  | 'decode'
  | 'repair'
  | 'trim'
  | 'divide'
  | 'outline'
  | 'sentences'
  | 'quantities'
  | 'facts'
  | 'commitments'
  | 'projects'
  | 'terms'
  | 'link';

/** A file that was read: the one given, or one out of an archive. */
export interface ReadSource {
  /** As in `Source`; inside an archive, the archive and the path in it: `历年报告.zip/2024/报告.docx`. */
  name: string;
  bytes: Uint8Array;
  /** What the offsets of its readings mean. In the text of a PDF a form feed stands between pages. */
  text: string;
}

/**
 * `sourceText` is the text of the first source; there is more than one only for an archive. `skipped` says why others of its
 * files were not read.
 */
export type ReadResult =
  | { ok: true; readings: Reading[]; sourceText: string; sources: ReadSource[]; skipped: ReadError[] }
  | { ok: false; error: ReadError };
