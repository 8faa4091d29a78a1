import type { Entry, MatterWithStanding } from '@luoshi/ledger';
import { judge, type Matter, type Mechanism, nextDay, ruleSetOn } from '@luoshi/mechanism';
import type { Reading } from '@luoshi/reader';
import type { Visit } from '../access.ts';
import { actionsOf } from './actions.ts';
import { type EntryNames, entryView } from './entry.ts';
import { mechanismName, type Names, postRef, stageName, unitRef } from './names.ts';
import { lastDayOf } from './period.ts';

/** A line of the ledger, as every list shows it. */
export function matterRow({ matter, standing, section, lastReported }: MatterWithStanding, names: Names) {
  return {
    id: matter.id,
    mechanism: matter.mechanism,
    mechanismName: mechanismName(names, matter.mechanism),
    title: matter.title,
    section,
    stage: matter.stage,
    stageName: stageName(names, matter.mechanism, matter.stage),
    leadUnit: unitRef(names, matter.leadUnit),
    coUnits: matter.coUnits.flatMap((id) => unitRef(names, id) ?? []),
    leader: postRef(names, matter.leader),
    due: matter.due,
    target: matter.target,
    standing,
    lastReported,
    version: matter.version,
  };
}

export interface MatterParts {
  found: MatterWithStanding;
  entries: Entry[];
  names: Names;
  accounts: ReadonlyMap<string, string>;
  /** The report it stands on, if it stands on one. */
  report: { id: string; title: string; year: number; reading: Reading } | null;
  visit: Visit;
  today: string;
  at: string;
}

/** The page of a matter: the line, where it comes from, what happened, and what the caller may do now. */
export function matterDetail(parts: MatterParts) {
  const { found, entries, names, accounts } = parts;
  const { matter } = found;
  const mechanism = names.rules.mechanisms.get(matter.mechanism);
  const entryNames: EntryNames = { ...names, accounts, mechanism: matter.mechanism };
  return {
    ...matterRow(found, names),
    fields: matter.fields,
    nodes: matter.nodes,
    stages: (mechanism?.stages ?? []).map(({ id, name, side }) => ({
      id,
      name,
      side,
      enteredOn: matter.stageDates[id] ?? null,
    })),
    actions: mechanism ? actionsOf(matter, mechanism, parts) : [],
    source: sourceOf(matter, parts.report),
    measurements: mechanism ? measurementsOf(matter, mechanism, names) : [],
    reports: matter.reports.map(({ period, text, problems, nextSteps, entry }) => ({
      period,
      text,
      problems: problems ?? null,
      nextSteps: nextSteps ?? null,
      entry,
    })),
    attachments: matter.attachments.map(({ period, ...file }) => ({ ...file, period: period ?? null })),
    entries: entries.map((entry) => entryView(entry, entries, entryNames)),
    openedOn: matter.openedOn,
    closedOn: matter.closedOn,
  };
}

/** The words of the report it stands on, with the paragraph around them. */
function sourceOf(matter: Matter, report: MatterParts['report']) {
  if (!matter.source || !report) return null;
  const { reading } = report;
  const ids = new Set(matter.source.commitments);
  const spans = reading.commitments.filter((c) => ids.has(c.id)).map((c) => c.span);
  const span =
    spans.length > 0
      ? { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) }
      : null;
  const context = span
    ? reading.text.slice(reading.text.lastIndexOf('\n', span.start - 1) + 1, endOfParagraph(reading.text, span.end))
    : matter.source.text;
  return {
    report: report.id,
    reportTitle: report.title,
    year: report.year,
    commitments: matter.source.commitments,
    text: matter.source.text,
    context,
    span,
  };
}

function endOfParagraph(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** Each figure with what it meant at its period's end: the same judgement as the list's, on the figures known by then. */
function measurementsOf(matter: Matter, mechanism: Mechanism, names: Names) {
  return Object.entries(matter.measurements).flatMap(([measure, byPeriod]) =>
    Object.entries(byPeriod)
      .sort(([a], [b]) => lastDayOf(a).localeCompare(lastDayOf(b)))
      .map(([period, { value, unit, note, entry }]) => {
        const day = lastDayOf(period);
        const ruleSet = ruleSetOn(names.rules.ruleSets, mechanism.ruleSet, day);
        const known = Object.fromEntries(Object.entries(byPeriod).filter(([p]) => lastDayOf(p) <= day));
        const then = ruleSet
          ? // A period is over, and due, on the day after it.
            judge({ ...matter, measurements: { [measure]: known } }, mechanism, ruleSet, { today: nextDay(day) })
          : null;
        return {
          measure,
          period,
          value,
          unit,
          note: note ?? null,
          entry,
          shareDone: then?.shareDone ?? null,
          shareDue: then?.shareDue ?? null,
        };
      }),
  );
}
