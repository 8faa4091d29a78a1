import i18next from 'i18next';
import type { Commitment, Damage, Fact, Project, Reading, Section, Term } from '../api/types.ts';
import { listText } from '../shared/list-text.ts';
import { decimalText } from '../shared/quantity-text.tsx';
import type { Corrected, CorrectedReading } from './corrections.ts';
import { doubtfulBelow, type MarkKind, repairId } from './marks.ts';

/** A line of a side list: what it says, and the words it can be found by. */
export interface Line {
  id: string;
  title: string;
  note: string;
  tags: string[];
  doubtful: boolean;
  /** A clerk said that it is no fact. */
  struck?: boolean;
  /** In lower case. */
  search: string;
}

export function linesOf(
  reading: Reading,
  kind: MarkKind,
  corrected: CorrectedReading['corrected'] = new Map(),
): Line[] {
  switch (kind) {
    case 'fact':
      return reading.facts.map((fact) => factLine(fact, corrected.get(fact.id)));
    case 'commitment':
      return reading.commitments.map(commitmentLine);
    case 'project':
      return reading.projects.map(projectLine);
    case 'term':
      return reading.terms.map(termLine);
    case 'repair':
      // What the clerk has to look at comes first.
      return reading.damage.map(repairLine).sort((a, b) => Number(b.doubtful) - Number(a.doubtful));
  }
}

function line(id: string, title: string, note: string, tags: (string | null)[], doubtful = false): Line {
  const kept = tags.filter((tag) => tag !== null);
  return { id, title, note, tags: kept, doubtful, search: [title, note, ...kept].join(' ').toLowerCase() };
}

function factLine(fact: Fact, corrected: Corrected | undefined): Line {
  const words = line(
    fact.id,
    fact.subject,
    factText(fact),
    [
      corrected ? i18next.t(`reports:corrected.${correctionKind(corrected)}`) : null,
      i18next.t(`reports:modality.${fact.modality}`),
      fact.period && periodWords(fact.period),
    ],
    fact.confidence < doubtfulBelow,
  );
  return corrected?.correction.says.kind === 'none' ? { ...words, struck: true } : words;
}

/** How a corrected fact is told in a word. */
export function correctionKind({ correction, read }: Corrected): 'none' | 'added' | 'changed' {
  if (correction.says.kind === 'none') return 'none';
  return read === null ? 'added' : 'changed';
}

function commitmentLine(commitment: Commitment): Line {
  const lead = commitment.units.find((unit) => unit.role === 'lead');
  return line(commitment.id, commitment.text, lead?.name ?? '', [
    i18next.t(`reports:commitmentKind.${commitment.kind}`),
    commitment.deadline?.text ?? null,
  ]);
}

function projectLine(project: Project): Line {
  return line(project.id, project.name, project.owner ?? '', [
    project.investment ? `${project.investment.value}${project.investment.unit}` : null,
    project.stage && stageWords(project.stage, project.reached),
  ]);
}

/** 竣工; 计划竣工 for a stage that is not reached yet. */
function stageWords(stage: NonNullable<Project['stage']>, reached: boolean): string {
  const name = i18next.t(`reports:stage.${stage}`);
  return reached ? name : i18next.t('reports:project.plannedStage', { stage: name });
}

function termLine(term: Term): Line {
  return line(term.id, term.name, term.definition ?? listText(term.members), [
    term.definition === null ? i18next.t('reports:term.unexplained') : null,
    i18next.t('reports:term.mentions', { count: term.mentions.length }),
  ]);
}

function repairLine(damage: Damage, n: number): Line {
  return line(
    repairId(n),
    damage.kind === 'lost'
      ? i18next.t('reports:repair.lost', { before: visible(damage.before) })
      : `${visible(damage.before)} → ${visible(damage.after) || i18next.t('reports:repair.removed')}`,
    '',
    [i18next.t(`reports:damage.${damage.kind}`), damage.certain ? null : i18next.t('reports:repair.guess')],
    !damage.certain,
  );
}

/** Spaces and line breaks one can see. */
export function visible(text: string): string {
  return text.replaceAll('\n', '⏎').replace(/[ \u3000\u00a0]/g, '␣');
}

/** A fact's number in words: `增长 6.5%`, `下降 3%`, `15 家以上`; a target without one is told by its relation. */
export function factText(fact: Fact): string {
  if (fact.value === null) {
    if (!fact.relation) return fact.text;
    const { kind, to } = fact.relation;
    if (to === undefined) return i18next.t(`reports:relation.${kind}`);
    return i18next.t(`reports:relationTo.${kind}`, { to });
  }
  const quantity = `${decimalText(plain(fact.value))}${fact.unit}`;
  const bounded = i18next.t(`reports:bound.${fact.bound}`, { quantity });
  const direction = fact.measure === 'growth' || fact.measure === 'change';
  return direction
    ? i18next.t(`reports:direction.${fact.sign === -1 ? 'down' : 'up'}`, { quantity: bounded })
    : bounded;
}

/** A JSON number without an exponent. */
function plain(value: number): string {
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 12 });
}

/** `2016-2020` a span of years, `-2025` up to a year. */
export function periodWords(period: string): string {
  if (/^-\d{4}$/.test(period)) return i18next.t('reports:period.until', { year: period.slice(1) });
  if (/^\d{4}-\d{4}$/.test(period)) {
    return i18next.t('reports:period.span', { from: period.slice(0, 4), to: period.slice(5) });
  }
  return /^\d{4}$/.test(period) ? i18next.t('reports:period.year', { year: period }) : period;
}

/** The headings above a place in the text, outermost first. */
export function headingsOf(outline: readonly Section[], id: string): string[] {
  const byId = new Map(outline.map((section) => [section.id, section]));
  const headings: string[] = [];
  for (let at = byId.get(id); at && headings.length < 5; at = at.parent === null ? undefined : byId.get(at.parent)) {
    if (at.heading) headings.unshift(at.heading);
  }
  return headings;
}
