import type { Body, BreakdownRow } from '../api/types.ts';
import { targetText } from '../shared/quantity-text.tsx';

/** What may be changed about a row, without its version. */
export type Change = Omit<Body<'/api/places/{place}/reports/{report}/breakdown/{row}', 'patch'>, 'version'>;

export interface Filter {
  /** A part of the report (`section[0]`) or a heading inside it (`section[0] / section[1]`); empty for all. */
  section: string;
  status: BreakdownRow['status'] | 'all';
  withoutLead: boolean;
  text: string;
}

export const noFilter: Filter = { section: '', status: 'all', withoutLead: false, text: '' };

export const sectionSeparator = ' / ';

/** The parts of the report that rows come from, each followed by the headings inside it, in the report's order. */
export function sectionsOf(rows: readonly BreakdownRow[]): string[] {
  const sections = new Map<string, Set<string>>();
  for (const { section } of rows) {
    const [part, heading] = section;
    if (part === undefined) continue;
    const inside = sections.get(part) ?? new Set();
    if (heading !== undefined) inside.add(`${part}${sectionSeparator}${heading}`);
    sections.set(part, inside);
  }
  return [...sections].flatMap(([part, inside]) => [part, ...inside]);
}

/** The rows a filter leaves. Every word of the text must occur in the row: its words, its units or its target. */
export function filterRows(
  rows: readonly BreakdownRow[],
  filter: Filter,
  nameOf: (unit: string) => string,
): BreakdownRow[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      (filter.status === 'all' || row.status === filter.status) &&
      (!filter.withoutLead || (row.leadUnit === null && row.status !== 'rejected')) &&
      (filter.section === '' || isInSection(row, filter.section)) &&
      (words.length === 0 || hasWords(row, words, nameOf)),
  );
}

function isInSection(row: BreakdownRow, section: string): boolean {
  return row.section[0] === section || row.section.slice(0, 2).join(sectionSeparator) === section;
}

function hasWords(row: BreakdownRow, words: readonly string[], nameOf: (unit: string) => string): boolean {
  const units = [...(row.leadUnit === null ? [] : [row.leadUnit]), ...row.coUnits].map(nameOf);
  const all = [row.original, row.task, row.targetText, ...units].join('\n').toLowerCase();
  return words.every((word) => all.includes(word));
}

/** Whether a row can be published as it stands: somebody leads it, and something says when or how much. */
export function isReady(row: BreakdownRow): boolean {
  return row.status === 'draft' && row.leadUnit !== null && !needsReason(row);
}

/** Neither number, node nor deadline, and no reason why not. */
export function needsReason(row: BreakdownRow): boolean {
  return row.target === null && row.nodes.length === 0 && row.due === null && !row.openReason;
}

/** The lead unit the words of the row suggest, while nobody leads it. */
export function suggestedLead(row: BreakdownRow): BreakdownRow['suggestions'][number] | null {
  if (row.leadUnit !== null || row.status !== 'draft') return null;
  return row.suggestions.filter((one) => one.role === 'lead').sort((a, b) => b.score - a.score)[0] ?? null;
}

/** Why the unit that leads a row was suggested; null when somebody chose it freely. */
export function reasonForLead(row: BreakdownRow): string | null {
  return row.suggestions.find((one) => one.unit === row.leadUnit)?.reason ?? null;
}

/** 量化目标 as the cell shows it: the target as it will be measured, else the words of the report. */
export function targetCell(row: BreakdownRow): string {
  return row.target ? targetText(row.target) : row.targetText;
}

/** A line for each task: pasted lists come with numbers and bullets, which are no part of a task. */
export function tasksOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(
          /^\s*(?:[-•·*]|[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.、．](?!\d))\s*/,
          '',
        )
        .trim(),
    )
    .filter(Boolean);
}

/** Where a task of several clauses would be cut: at 。 and ；, else at ，. */
export function proposedSplit(task: string): string[] {
  const clauses = (separators: RegExp) =>
    task
      .split(separators)
      .map((part) => part.trim())
      .filter(Boolean);
  const sentences = clauses(/[。；;]/);
  return sentences.length > 1 ? sentences : clauses(/[，,]/);
}
