import type { Correction, Fact, Reading, Report, Section } from '../api/types.ts';

/** What was said about one number, and what the reader made of it. */
export interface Corrected {
  /** The one that holds. */
  correction: Correction;
  /** The reader's own answer; null where it read nothing. */
  read: Fact | null;
}

export interface CorrectedReading {
  /** The reading with corrected facts in the place of the reader's, and those added in the order of the text. */
  reading: Reading;
  /** By fact. */
  corrected: ReadonlyMap<string, Corrected>;
}

/** A reading as it stands after what clerks said of it. A number that is no fact stays in the list, marked as such. */
export function correctedReading({ reading, corrections }: Pick<Report, 'reading' | 'corrections'>): CorrectedReading {
  const last = new Map(corrections.map((one) => [one.at, one]));
  const corrected = new Map<string, Corrected>();
  const facts = reading.facts.map((fact) => {
    const correction = last.get(fact.at);
    if (!correction || correction.says.kind === 'withdrawn') return fact;
    corrected.set(fact.id, { correction, read: fact });
    return correction.says.kind === 'fact' ? rewritten(fact, correction.says) : fact;
  });
  for (const correction of last.values()) {
    const { at, span, says, fact } = correction;
    if (fact !== null || says.kind !== 'fact') continue;
    const id = `added-${at}`;
    corrected.set(id, { correction, read: null });
    const section = sectionAt(reading, span.start)?.id ?? '';
    const text = reading.text.slice(span.start, span.end);
    const source = { start: at, end: at + span.end - span.start };
    facts.push({ id, at, span, source, section, text, ...said(says), ...sure });
  }
  facts.sort((a, b) => a.span.start - b.span.start);
  return { reading: { ...reading, facts }, corrected };
}

/** The reader linked an indicator to the subject it read; to another subject it says nothing. */
function rewritten({ indicator, sign: _, ...fact }: Fact, says: Said): Fact {
  return {
    ...fact,
    ...(indicator !== undefined && says.subject === fact.subject && { indicator }),
    ...said(says),
    ...sure,
  };
}

/** The innermost section around a place in the text. */
function sectionAt({ outline }: Reading, at: number): Section | undefined {
  return [...outline].reverse().find(({ span }) => span.start <= at);
}

function partAt(reading: Reading, at: number): Section | undefined {
  return sectionAt({ ...reading, outline: reading.outline.filter(({ level }) => level === 1) }, at);
}

/** A person said it: nothing is inferred, and no rule fired. */
const sure = { confidence: 1, stated: allFields(), why: [] };

function allFields(): Fact['stated'] {
  return ['unit', 'measure', 'subject', 'bound', 'modality', 'period', 'place'];
}

type Said = Extract<Correction['says'], { kind: 'fact' }>;

function said({ kind: _, value, ...rest }: Said): Omit<Said, 'kind' | 'value'> & { value: number | null } {
  return { ...rest, value: value === null ? null : Number(value) };
}

const directed = new Set<Fact['measure']>(['growth', 'change']);

/** What the form begins with: the fact as it stands, or a guess for a number that was missed. */
export function startOf(reading: Reading, fact: Fact | null, at: number, digits: string): Omit<Said, 'kind'> {
  if (fact) {
    const { unit, sign, measure, subject, bound, modality, period } = fact;
    const value = fact.value === null ? null : String(fact.value);
    return { value, unit, ...(sign && { sign }), measure, subject, bound, modality, period };
  }
  const role = partAt(reading, at)?.role;
  const ahead = role !== 'review' && role !== 'years' && role !== 'preamble';
  const year = reading.year === null ? null : String(ahead ? reading.year : reading.year - 1);
  const modality = ahead ? 'target' : 'actual';
  return { value: digits, unit: '', measure: 'level', subject: '', bound: 'eq', modality, period: year };
}

/** Whether a fall can be told of such a figure. */
export const hasDirection = (measure: Fact['measure']): boolean => directed.has(measure);
