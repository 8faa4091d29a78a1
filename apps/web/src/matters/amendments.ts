import type { MatterDetail, QuarterNode, Target } from '../api/types.ts';
import { plainNumber } from '../shared/typed-number.ts';
import type { MatterCommand } from './queries.ts';

type Changes = Extract<MatterCommand, { command: 'amend' }>['changes'];

/** What the form of an amendment holds. */
export interface Amended {
  title: string;
  leadUnit: string | null;
  coUnits: string[];
  leader: string | null;
  due: string | null;
  value?: string;
  unit?: string;
  stretch?: string;
  /** Words for each quarter's end, first to fourth; empty for none. */
  nodes?: string[];
}

/** Only what differs from the matter, so that the timeline says what was changed and nothing else; null for nothing. */
export function amendmentsOf(matter: MatterDetail, form: Amended): Changes | null {
  const changes: Changes = {};
  const title = form.title.trim();
  if (title !== matter.title) changes.title = title;
  if (form.leadUnit !== (matter.leadUnit?.id ?? null)) changes.leadUnit = form.leadUnit;
  const coUnits = form.coUnits.filter((unit) => unit !== form.leadUnit);
  if (
    differs(
      coUnits,
      matter.coUnits.map((unit) => unit.id),
    )
  )
    changes.coUnits = coUnits;
  if (form.leader !== (matter.leader?.id ?? null)) changes.leader = form.leader;
  if (form.due !== matter.due) changes.due = form.due;
  const target = targetOf(matter.target, form);
  if (differs(target, matter.target)) changes.target = target;
  const nodes = nodesOf(matter.nodes, form.nodes);
  if (differs(nodes, matter.nodes)) changes.nodes = nodes;
  return Object.keys(changes).length > 0 ? changes : null;
}

function targetOf(target: Target | null, form: Amended): Target | null {
  if (!target) return null;
  const value = plainNumber(form.value);
  if (value === '') return null;
  const stretch = plainNumber(form.stretch);
  const { stretch: _, ...rest } = target;
  return { ...rest, value, unit: form.unit?.trim() || target.unit, ...(stretch && { stretch }) };
}

/** The shares and what was reached stay with their quarter; a quarter without words is no node, unless it has a share. */
function nodesOf(nodes: readonly QuarterNode[], texts: readonly string[] | undefined): QuarterNode[] {
  if (!texts) return [...nodes];
  return ([1, 2, 3, 4] as const).flatMap((quarter): QuarterNode[] => {
    const before = nodes.find((node) => node.quarter === quarter);
    const text = texts[quarter - 1]?.trim() ?? '';
    if (before) return text || before.share ? [{ ...before, text }] : [];
    return text ? [{ quarter, text }] : [];
  });
}

/** Compares by content; the order of an object's keys does not matter. */
function differs(a: unknown, b: unknown): boolean {
  return sorted(a) !== sorted(b);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    one && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([x], [y]) => x.localeCompare(y)))
      : one,
  );
}
