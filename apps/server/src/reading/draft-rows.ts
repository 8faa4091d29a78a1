import type { NewBreakdownRow, PostRow, UnitRow } from '@luoshi/ledger';
import { targetOf } from '@luoshi/mechanism';
import type { Commitment, Fact, Reading, Section } from '@luoshi/reader';
import { indicators } from '@luoshi/vocabulary';

/** From this score on a suggested lead unit is filled in; below it is only offered. */
const sure = 0.5;

/** The place's own units and posts, which the reader's suggestions are put in terms of. */
export interface Office {
  units: readonly UnitRow[];
  posts: readonly PostRow[];
}

/**
 * The rows of the breakdown table (任务分解表) that a report's commitments make. Everything inferred is marked as such:
 * units are suggestions with their reason, a deadline or a number is there only when the report's words have it.
 */
export function draftRows(reading: Reading, office: Office): NewBreakdownRow[] {
  const facts = new Map(reading.facts.map((f) => [f.id, f]));
  const known = new Map(indicators().map((i) => [i.id, i]));
  return reading.commitments.map((commitment) => {
    const own = commitment.facts.flatMap((id) => facts.get(id) ?? []).filter((f) => !isSize(f));
    const isVision = rolesAbove(reading, commitment.section).includes('vision');
    const suggestions = suggestionsFor(commitment, office.units);
    const lead = suggestions.find((s) => s.role === 'lead' && s.score >= sure)?.unit ?? null;
    return {
      section: sectionPath(reading, commitment.section),
      original: commitment.text,
      commitments: [commitment.id],
      span: commitment.span,
      task: commitment.text.replace(/\[\d+\]|[。；;,，]+$/g, ''),
      mechanism: !isVision && isHeadline(commitment, own) ? 'annual-targets' : 'report-task',
      kind: commitment.kind,
      target: targetOf(own, (id) => known.get(id)),
      targetText: targetText(own),
      leadUnit: lead,
      coUnits: lead
        ? suggestions.filter((s) => s.role === 'co' && s.score >= sure && s.unit !== lead).map((s) => s.unit)
        : [],
      leader: leaderOf(lead, office.posts),
      nodes: [],
      due: commitment.deadline?.date ?? (isVision ? endOf(own) : null),
      suggestions,
      openReason: null,
      fromTable: false,
    };
  });
}

/** The post in charge of a unit (分管领导). */
export function leaderOf(unit: string | null, posts: readonly PostRow[]): string | null {
  return posts.find((p) => unit !== null && p.units.includes(unit))?.id ?? null;
}

/** A target of the whole place (地区生产总值增长6%) goes to the indicator set, not to one unit's task list. */
function isHeadline(commitment: Commitment, facts: readonly Fact[]): boolean {
  return commitment.kind === 'target' && facts.some((f) => f.indicator !== undefined && f.modality === 'target');
}

/** 总投资68亿元 says how large a project is, not what is to be reached this year. */
const isSize = (fact: Fact): boolean => /(总投资|投资额|占地|总长|总面积)$/.test(fact.subject);

/** The last day of the year that goals ahead are for (到2030年). */
function endOf(facts: readonly Fact[]): string | null {
  const year = facts.map((f) => /^-(\d{4})$/.exec(f.period ?? '')?.[1]).find((y) => y !== undefined);
  return year === undefined ? null : `${year}-12-31`;
}

/** The numbers of a commitment as the report says them: 地区生产总值增长6.5%、力争7%；新增就业4000人以上. */
function targetText(facts: readonly Fact[]): string {
  return facts
    .filter((f) => f.modality === 'target' || f.modality === 'stretch')
    .map((f, i, all) => {
      if (f.modality === 'stretch' && all[i - 1]?.subject === f.subject) return `、力争${f.text}`;
      return `${i > 0 ? '；' : ''}${f.subject}${growthWord(f)}${f.text}`;
    })
    .join('');
}

/** The verb that a growth figure lost when it was cut out of its sentence. */
function growthWord({ measure, value }: Fact): string {
  if (measure !== 'growth' || value === null) return '';
  return value < 0 ? '下降' : '增长';
}

function suggestionsFor(commitment: Commitment, units: readonly UnitRow[]): NewBreakdownRow['suggestions'] {
  return commitment.units.flatMap(({ unit, name, role, reason, score }) => {
    const own =
      units.find((u) => u.slug === unit) ?? units.find((u) => [u.name, u.shortName, ...u.aliases].includes(name));
    return own ? [{ unit: own.id, name: own.shortName, role, reason, score }] : [];
  });
}

/** Headings from the report's part down to the section a commitment stands in. */
export const sectionPath = (reading: Reading, id: string): string[] =>
  sectionsAbove(reading, id).flatMap(({ heading }) => (heading ? [heading] : []));

/** What a section and those it stands in are for. */
export const rolesAbove = (reading: Reading, id: string): Section['role'][] =>
  sectionsAbove(reading, id).map(({ role }) => role);

/** From the part down to the section itself. */
function sectionsAbove(reading: Reading, id: string): Section[] {
  const path: Section[] = [];
  let next: string | null = id;
  while (next !== null) {
    const section: Section | undefined = reading.outline.find((s) => s.id === next);
    if (!section) break;
    path.unshift(section);
    next = section.parent;
  }
  return path;
}
