/** What an entry makes of a matter. Together with `decide` the whole behaviour of a matter, without a database. */
import type { Amendments, Entry, EntryData, QuarterNode } from './entry.ts';
import type { Matter } from './matter.ts';

/**
 * The matter after one more entry; `null` before the first, which must be `opened`. Pure: the same entries always
 * make the same matter, and the matter passed in stays as it is.
 * @throws when the first entry is not `opened`, or a later one is: such a ledger is broken, not merely wrong.
 */
export function apply(matter: Matter | null, entry: Entry): Matter {
  if (matter === null) return open(entry);
  return { ...change(matter, entry, entry.data), version: entry.seq };
}

/** The matter that a list of entries makes, in their order; null when there are none. */
export function replay(entries: readonly Entry[]): Matter | null {
  return entries.reduce<Matter | null>(apply, null);
}

function open(entry: Entry): Matter {
  const { data } = entry;
  if (data.kind !== 'opened')
    throw new Error(`The first entry of matter ${entry.matter} is "${data.kind}", not "opened"`);
  return {
    id: entry.matter,
    place: entry.place,
    mechanism: data.mechanism,
    mechanismVersion: data.mechanismVersion,
    title: data.title,
    stage: data.stage,
    fields: data.reason === undefined ? data.fields : { ...data.fields, openReason: data.reason },
    leadUnit: data.leadUnit,
    coUnits: data.coUnits,
    leader: data.leader,
    due: data.due,
    target: data.target,
    nodes: data.nodes,
    source: data.source,
    measurements: {},
    reports: [],
    attachments: [],
    openedOn: entry.day,
    closedOn: null,
    stageDates: { [data.stage]: entry.day },
    stageBy: { [data.stage]: { actor: entry.actor, unit: entry.unit } },
    version: entry.seq,
  };
}

function change(matter: Matter, entry: Entry, data: EntryData): Matter {
  switch (data.kind) {
    case 'opened':
      throw new Error(`Matter ${matter.id} is opened a second time by entry ${entry.id}`);
    case 'amended':
      return amend(matter, data.changes);
    case 'moved':
      return {
        ...matter,
        stage: data.to,
        closedOn: data.closing ? (matter.closedOn ?? entry.day) : null,
        stageDates: { ...matter.stageDates, [data.to]: entry.day },
        stageBy: { ...matter.stageBy, [data.to]: { actor: entry.actor, unit: entry.unit } },
      };
    case 'measured':
      return measure(matter, data, entry.id);
    case 'reported': {
      const { kind: _, node, ...words } = data;
      const reported = { ...matter, reports: [...matter.reports, { ...words, entry: entry.id }] };
      return node ? { ...reported, nodes: markNode(matter.nodes, node) } : reported;
    }
    case 'attached': {
      const { kind: _, attachment, sha256: __, ...file } = data;
      return { ...matter, attachments: [...matter.attachments, { id: attachment, ...file, entry: entry.id }] };
    }
    case 'corrected':
      return correct(matter, data.entry, data.data, entry.id);
    case 'erased':
      return erase(matter, data.entry, data.fields);
  }
}

function amend(matter: Matter, { fields, ...changes }: Amendments): Matter {
  return { ...matter, ...changes, fields: fields ? { ...matter.fields, ...fields } : matter.fields };
}

function measure(matter: Matter, data: Extract<EntryData, { kind: 'measured' }>, entry: string): Matter {
  const { measure: id, period, value, unit, note } = data;
  const measurement = { value, unit, ...(note === undefined ? {} : { note }), entry };
  return {
    ...matter,
    measurements: { ...matter.measurements, [id]: { ...matter.measurements[id], [period]: measurement } },
  };
}

function markNode(nodes: readonly QuarterNode[], mark: { quarter: number; reached: boolean }): QuarterNode[] {
  return nodes.map((node) => (node.quarter === mark.quarter ? { ...node, reached: mark.reached } : node));
}

/** Puts the right data where the wrong entry's still stands; what a later entry has replaced stays replaced. */
function correct(matter: Matter, wrong: string, right: EntryData, correction: string): Matter {
  if (right.kind === 'measured') {
    return matter.measurements[right.measure]?.[right.period]?.entry === wrong
      ? measure(matter, right, correction)
      : matter;
  }
  if (right.kind === 'reported') {
    const { kind: _, node: __, ...words } = right;
    return {
      ...matter,
      reports: matter.reports.map((report) => (report.entry === wrong ? { ...words, entry: correction } : report)),
    };
  }
  return matter;
}

/** Blanks personal fields of one entry; the entry itself, and its hash, stay. */
function erase(matter: Matter, entry: string, fields: readonly string[]): Matter {
  const blank = <T extends { entry: string }>(line: T): T =>
    line.entry === entry
      ? { ...line, ...Object.fromEntries(fields.filter((f) => f in line).map((f) => [f, ''])) }
      : line;
  return {
    ...matter,
    reports: matter.reports.map(blank),
    attachments: matter.attachments.map(blank),
    measurements: Object.fromEntries(
      Object.entries(matter.measurements).map(([id, byPeriod]) => [
        id,
        Object.fromEntries(Object.entries(byPeriod).map(([period, line]) => [period, blank(line)])),
      ]),
    ),
  };
}
