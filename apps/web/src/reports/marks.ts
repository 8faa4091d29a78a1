import type { Reading, Section } from '../api/types.ts';

export const markKinds = ['fact', 'commitment', 'project', 'term', 'repair'] as const;
export type MarkKind = (typeof markKinds)[number];

/** A stretch of the cleaned text that something was read from. A term has one mark for each place it stands. */
export interface Mark {
  /** The id in the reading; damage has none there and is `repair-<n>`. */
  id: string;
  /** `heading` is drawn, but is nothing one looks up in a list. */
  kind: MarkKind | 'heading';
  start: number;
  end: number;
  /** The reader is not sure: a fact below one half, a repair that is a guess. */
  doubtful: boolean;
}

/** A stretch no boundary runs through: all of it lies in the same marks. `start === end` where something vanished. */
export interface Piece {
  start: number;
  end: number;
  marks: Mark[];
}

export interface Paragraph {
  start: number;
  end: number;
  /** The sections that begin here. */
  sections: Section[];
  /** 1 to 3 where the whole line is a heading; a heading that runs into its paragraph is a mark. */
  headingLevel: Section['level'] | null;
  pieces: Piece[];
}

export const doubtfulBelow = 0.5;

/** Everything marked in a reading, in the order of the text; the longer first where two begin together. */
export function marksOf(reading: Reading): Mark[] {
  const length = reading.text.length;
  const mark = (id: string, kind: Mark['kind'], span: { start: number; end: number }, doubtful = false): Mark => ({
    id,
    kind,
    start: Math.max(0, Math.min(span.start, length)),
    end: Math.max(0, Math.min(span.end, length)),
    doubtful,
  });
  const marks: Mark[] = [
    ...reading.outline
      .filter((section) => section.heading !== '')
      .map((section) => mark(section.id, 'heading', section.headingSpan)),
    ...reading.facts.map((fact) => mark(fact.id, 'fact', fact.span, fact.confidence < doubtfulBelow)),
    ...reading.commitments.map((one) => mark(one.id, 'commitment', one.span)),
    ...reading.projects.map((project) => mark(project.id, 'project', project.span)),
    ...reading.terms.flatMap((term) =>
      distinct([term.span, ...term.mentions]).map((span) => mark(term.id, 'term', span)),
    ),
    ...reading.damage.map((damage, n) => mark(repairId(n), 'repair', damage.span, !damage.certain)),
  ];
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

export const repairId = (n: number): string => `repair-${n}`;

function distinct(spans: { start: number; end: number }[]): { start: number; end: number }[] {
  return [...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values()];
}

/**
 * Cuts the text into paragraphs, and these at every boundary of a mark, in one sweep: marks may lie in one another,
 * cross, or run over a line break.
 *
 * @param marks sorted by `start`, as `marksOf` gives them
 * @example
 * // 新建 in one mark, 建5 in another → 新 | 建 | 5 | 所, the second piece in both
 * layOut('新建5所', [], [mark(0, 2), mark(1, 3)])[0].pieces.length // 4
 */
export function layOut(text: string, outline: Section[], marks: Mark[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let next = 0;
  let section = 0;
  let open: Mark[] = [];
  let start = 0;
  while (start <= text.length) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd === -1 ? text.length : lineEnd;
    const pieces: Piece[] = [];
    let at = start;
    for (;;) {
      open = open.filter((mark) => mark.end > at);
      for (let mark = marks[next]; mark && mark.start <= at; mark = marks[++next]) {
        if (mark.end > at) open.push(mark);
        else if (mark.start === mark.end) pieces.push({ start: at, end: at, marks: [mark, ...open] });
      }
      if (at >= end) break;
      const upcoming = marks[next]?.start ?? end;
      const to = open.reduce((least, mark) => Math.min(least, mark.end), Math.min(end, upcoming));
      pieces.push({ start: at, end: to, marks: [...open] });
      at = to;
    }
    const sections: Section[] = [];
    for (let one = outline[section]; one && one.span.start <= end; one = outline[++section]) sections.push(one);
    const written = text.slice(start, end).trimEnd();
    if (written.trim() !== '' || pieces.some((piece) => piece.marks.length > 0)) {
      const whole = sections.find((one) => one.heading !== '' && one.headingSpan.end >= start + written.length);
      paragraphs.push({ start, end, sections, headingLevel: whole?.level ?? null, pieces });
    } else {
      section -= sections.length;
    }
    start = end + 1;
  }
  return paragraphs;
}

/** Of the marks on a piece, the one a click means: the shortest, and what is counted before what is promised. */
export function foremost(marks: readonly Mark[], hidden: ReadonlySet<MarkKind>): ListedMark | null {
  return (
    shownOf(marks, hidden).sort(
      (a, b) => a.end - a.start - (b.end - b.start) || markKinds.indexOf(a.kind) - markKinds.indexOf(b.kind),
    )[0] ?? null
  );
}

/** A mark that has a line in one of the side lists. */
export type ListedMark = Mark & { kind: MarkKind };

/** Those of a piece's marks that are shown. Hiding repairs never hides damage: what is doubtful stays marked. */
export function shownOf(marks: readonly Mark[], hidden: ReadonlySet<MarkKind>): ListedMark[] {
  return marks.filter((mark): mark is ListedMark => mark.kind !== 'heading' && isShown(mark, mark.kind, hidden));
}

function isShown(mark: Mark, kind: MarkKind, hidden: ReadonlySet<MarkKind>): boolean {
  return !hidden.has(kind) || (kind === 'repair' && mark.doubtful);
}

/**
 * The marks to draw: repairs that are hidden are left out altogether, for a page in traditional characters has
 * thousands; only the chosen one is drawn. The other kinds are hidden by style, which is quicker.
 */
export function drawnOf(marks: readonly Mark[], repairsHidden: boolean, chosen: string | null): Mark[] {
  return marks.filter((mark) => mark.kind !== 'repair' || mark.doubtful || !repairsHidden || mark.id === chosen);
}

/** What share of the text was repaired for certain, 0 to 1. Above a twentieth the marks would drown the others. */
export function repairedShare(marks: readonly Mark[], length: number): number {
  const repaired = marks.filter((mark) => mark.kind === 'repair' && !mark.doubtful);
  return length === 0 ? 0 : repaired.reduce((sum, mark) => sum + mark.end - mark.start, 0) / length;
}
