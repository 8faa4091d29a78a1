import type { Certainty, CommitmentKind, Deadline, SectionRole, Span } from '../reading.ts';
import { type Action, type Head, readHead } from './head.ts';
import { judge, nature, stageEnding } from './kind.ts';
import { announces, hasOutcome, isAside, isPresent, isPurpose, isSlogan, outcomeBefore } from './outcome.ts';
import type { ReadClause } from './read-clauses.ts';
import { onlyFigure, splitByFigures, splitByPivot, splitByStage } from './split.ts';

/** One checkable promise of a sentence. */
export interface Item extends Span {
  action: Action | null;
  objectStart: number;
  stage: string;
  deadline: Deadline | null;
  kind: CommitmentKind;
  certainty: Certainty;
}

/** What a clause without verb of its own takes over from the one before it: …项目20个，合同引资额30亿元. */
interface Running {
  stated: Certainty | null;
  deadline: Deadline | null;
  action: Action | null;
}
const nothing: Running = { stated: null, deadline: null, action: null };

/** The promises of one sentence, in order, by its clauses. */
export function itemsOf(text: string, parts: readonly ReadClause[], role: SectionRole): Item[] {
  const items: Item[] = [];
  let running = nothing;
  /** 年底前，…: a deadline whose clause holds no promise is the next one's. */
  let pending: Deadline | null = null;
  for (const [i, part] of parts.entries()) {
    const { head } = part;
    const previous = items.at(-1);
    // 增长8%，力争9%: more about the item before, and part of it.
    if (previous && previous.end === parts[i - 1]?.end && onlyFigure(text, part, part.figures)) {
      previous.end = part.end;
      continue;
    }
    const own = part.deadlines[0] ?? null;
    const continues = head.action === null && head.stated === null;
    if (!promises(text, part, role, { follows: items.length > 0, closes: i === parts.length - 1 })) {
      if (own) pending = own;
      if (!continues) running = nothing;
      continue;
    }
    const inherited: Running = continues
      ? { ...running, action: saysOutcome(text, part) ? null : running.action }
      : nothing;
    const deadline = own ?? pending ?? inherited.deadline;
    pending = null;
    running = {
      stated: head.stated ?? inherited.stated,
      deadline,
      action: part.figures.length > 0 ? (head.action ?? inherited.action) : null,
    };
    for (const [span, figures] of withFigures(split(text, part), part.figures))
      items.push(itemOf(text, part, span, figures, role, { ...inherited, deadline }));
  }
  return items;
}

function split(text: string, part: ReadClause): Span[] {
  const whole = { start: part.head.start, end: part.end };
  const byFigure = splitByFigures(text, whole, part.head.objectStart, part.figures);
  if (byFigure.length > 1) return byFigure;
  const byStage = part.stage ? splitByStage(text, whole, part.head.objectStart) : [whole];
  return byStage.length > 1 ? byStage : splitByPivot(text, whole, part.head.objectStart);
}

/** Each span with the number of figures in it; both in order. */
function withFigures(spans: readonly Span[], figures: readonly Span[]): [Span, number][] {
  let next = 0;
  return spans.map((span) => {
    let count = 0;
    for (; next < figures.length && figures[next]!.end <= span.end; next++)
      if (figures[next]!.start >= span.start) count++;
    return [span, count];
  });
}

function itemOf(
  text: string,
  part: ReadClause,
  span: Span,
  figures: number,
  role: SectionRole,
  inherited: Running,
): Item {
  const isFirst = span.start === part.head.start;
  const head: Head = isFirst ? part.head : { ...readHead(text, span, []), stated: part.head.stated };
  const action = head.action ?? (isFirst ? null : part.head.action) ?? inherited.action;
  const stage = span.end === part.end ? part.stage : stageEnding(text, span);
  const judged = judge(text, span, { ...head, action }, { figures, stage, role, inherited: inherited.stated });
  const deadline = part.deadlines.find((d) => d.start >= span.start && d.end <= span.end) ?? inherited.deadline;
  return { ...span, action: head.action, objectStart: head.objectStart, stage, deadline, ...judged };
}

/** 参保率达到96%: has its own verb before the figure, though not at its head. */
const saysOutcome = (text: string, { head, figures }: ReadClause): boolean =>
  figures[0] === undefined || outcomeBefore(text, head.start, figures[0].start) !== null;

/** Whether a clause holds something that could be ticked. */
function promises(
  text: string,
  part: ReadClause,
  role: SectionRole,
  place: { follows: boolean; closes: boolean },
): boolean {
  const { head, figures, stage } = part;
  const { action } = head;
  const object = { start: head.objectStart, end: part.end };
  if (head.manner || action?.reads === 'stance') return false;
  if (role === 'vision') return figures.length > 0;
  if (role === 'targets') return figures.length > 0 || part.relational || action?.certainty === 'ensure';
  if (announces(text, object)) return false;
  if (figures[0]) return !isPresent(text, part) && !(action === null && isAside(text, part, figures[0]));
  // 力争年内开工: the work was named before.
  if (object.end - object.start < 2) return stage !== '' && (head.stated !== null || part.deadlines.length > 0);
  if (isSlogan(text, object)) return false;
  if (action) return stage !== '' || !isPurpose(text, part, action, { ...place, nature: nature(text, object) });
  if (stage !== '' && !/早.{1,3}$/.test(text.slice(object.start, object.end)))
    return object.end - object.start > stage.length + 1 || head.stated !== null || part.deadlines.length > 0;
  return hasOutcome(text.slice(head.start, part.end), head.stated);
}
