import { clauses } from './commitments/clauses.ts';
import { datesIn } from './commitments/deadline.ts';
import { type Action, type Head, innerCertainty, readHead } from './commitments/head.ts';
import { isHeading } from './commitments/heading.ts';
import { judge, nature, stageEnding } from './commitments/kind.ts';
import {
  announces,
  hasOutcome,
  isAside,
  isDetail,
  isPresent,
  isPurpose,
  outcomeBefore,
  statesRelation,
} from './commitments/outcome.ts';
import { onlyFigure, splitByFigures, splitByPivot } from './commitments/split.ts';
import type { ReportDocument, Sentence } from './document.ts';
import type { Certainty, Commitment, Deadline, Fact, SectionRole, Span } from './reading.ts';

const ahead = new Set<SectionRole>(['targets', 'plan', 'livelihood', 'self-building', 'vision']);

/** A clause with what its head says and the figures in it. */
interface Read extends Span {
  head: Head;
  deadlines: (Deadline & Span)[];
  figures: Span[];
  /** 开工, 投产 … at its end. */
  stage: string;
}

/**
 * The promises of the parts that look ahead, in order; none overlap, none leaves its sentence.
 * 确保全年新引进项目20个，其中亿元项目5个 → 确保全年新引进项目20个 | 亿元项目5个, both `ensure`, deadline 全年.
 * What counts as one: shared/eval/COMMITMENTS.md. `facts` are those of the same document.
 */
export function commitments(document: ReportDocument, facts: readonly Fact[]): Commitment[] {
  const sections = new Map(document.outline.map((s) => [s.id, s]));
  const numbers = facts.filter((f) => f.value !== null).toSorted((a, b) => a.span.start - b.span.start);
  const found: Commitment[] = [];
  let next = 0;
  for (const sentence of document.sentences) {
    const section = sections.get(sentence.section);
    if (!section || !ahead.has(section.role)) continue;
    while (next < numbers.length && numbers[next]!.span.start < sentence.start) next++;
    let last = next;
    while (last < numbers.length && numbers[last]!.span.start < sentence.end) last++;
    const inside = numbers.slice(next, last);
    if (isHeading(sentence, section) && inside.length === 0) continue;
    for (const item of itemsOf(
      document,
      sentence,
      section.role,
      inside.map((f) => f.span),
    ))
      found.push(commitment(document, `c${found.length + 1}`, sentence, item, inside));
  }
  return found;
}

interface Item extends Span {
  head: Head;
  deadline: Deadline | null;
  kind: Commitment['kind'];
  certainty: Certainty;
  stage: string;
  objectStart: number;
}

/** What a clause without verb of its own takes over from the one before it: …项目20个，合同引资额30亿元. */
interface Running {
  stated: Certainty | null;
  deadline: Deadline | null;
  action: Action | null;
}
const nothing: Running = { stated: null, deadline: null, action: null };

function itemsOf(document: ReportDocument, sentence: Sentence, role: SectionRole, figures: Span[]): Item[] {
  const { text } = document;
  const parts = clauses(text, sentence).map((c): Read => readClause(document, c, figures));
  const items: Item[] = [];
  let running = nothing;
  let pending: Deadline | null = null;
  for (let i = 0; i < parts.length; i++) {
    const part = joined(text, parts, i);
    i = parts.indexOf(part.last);
    const { head } = part;
    const previous = items.at(-1);
    // 增长8%，力争9%: more about the item before, and part of it.
    if (previous && previous.end === parts[i - 1]?.end && onlyFigure(text, part, part.figures)) {
      previous.end = part.end;
      continue;
    }
    const own = part.deadlines[0] ?? null;
    const continues = head.action === null && head.stated === null;
    if (!promises(text, part, role, items.length > 0, i === parts.length - 1)) {
      if (own) pending = own;
      if (!continues) running = nothing;
      continue;
    }
    const deadline = own ?? pending ?? (continues ? running.deadline : null);
    const inherited = continues ? running.stated : null;
    const carried =
      continues && part.figures[0] && !outcomeBefore(text, head.start, part.figures[0].start) ? running.action : null;
    running = {
      stated: head.stated ?? inherited,
      deadline,
      action: part.figures.length > 0 ? (head.action ?? carried) : null,
    };
    pending = null;
    const whole = { start: head.start, end: part.end };
    const byFigure = splitByFigures(text, whole, head.objectStart, part.figures);
    for (const span of byFigure.length > 1 ? byFigure : splitByPivot(text, whole, head.objectStart)) {
      const first = span.start === head.start;
      const within = part.figures.filter((f) => f.start >= span.start && f.end <= span.end);
      const itemHead = first ? head : { ...readHead(text, span, []), stated: head.stated };
      const action = itemHead.action ?? (first ? carried : (head.action ?? carried));
      const judged = judge(
        text,
        span,
        { ...itemHead, action, objectStart: first ? head.objectStart : itemHead.objectStart },
        {
          figures: within.length,
          stage: span.end === part.end ? part.stage : '',
          role,
          inherited,
        },
      );
      const set = part.deadlines.find((d) => d.start >= span.start && d.end <= span.end);
      items.push({
        ...span,
        head: itemHead,
        objectStart: itemHead.objectStart,
        stage: span.end === part.end ? part.stage : '',
        deadline: set ?? deadline,
        ...judged,
      });
    }
  }
  return items;
}

function readClause(document: ReportDocument, clause: Span, figures: Span[]): Read {
  const { text } = document;
  const dated = datesIn(document, clause);
  const head = readHead(text, clause, dated);
  const own = figures.filter((f) => f.start >= clause.start && f.end <= clause.end && !isDetail(text, clause, f));
  if (!head.action && !head.stated && !head.manner && own[0])
    head.stated = innerCertainty(text, { start: head.start, end: own[0].start });
  return {
    ...clause,
    head,
    deadlines: dated,
    figures: own,
    stage: stageEnding(text, clause),
  };
}

/**
 * A list may run over commas before its verb comes: 确保甲校教学楼，乙校宿舍，丙园顺利完工. The clauses up to the one with the
 * stage are one.
 */
function joined(text: string, parts: Read[], from: number): Read & { last: Read } {
  const first = parts[from]!;
  const open =
    !first.head.manner &&
    first.stage === '' &&
    first.figures.length === 0 &&
    (first.head.action === null ? first.head.stated !== null : first.head.action.reads === 'work') &&
    nature(text, { start: first.head.objectStart, end: first.end }) === 'work';
  if (open)
    for (let i = from + 1; i < Math.min(parts.length, from + 6); i++) {
      const part = parts[i]!;
      if (part.head.action || part.head.stated || part.head.manner || part.figures.length > 0) break;
      if (part.stage) return { ...first, end: part.end, stage: part.stage, last: part };
    }
  return { ...first, last: first };
}

/** Whether a clause holds something that could be ticked. */
function promises(text: string, part: Read, role: SectionRole, follows: boolean, closes: boolean): boolean {
  const { head, figures } = part;
  const object = { start: head.objectStart, end: part.end };
  if (head.manner || head.action?.reads === 'stance') return false;
  const counted = figures.length > 0;
  if (role === 'targets' || role === 'vision')
    return counted ? true : role === 'targets' && statesRelation(text.slice(part.start, part.end));
  if (counted) return !isPresent(text, part) && !(head.action === null && isAside(text, part, figures[0]!));
  if (object.end - object.start < 2 || announces(text, object)) return false;
  if (head.action === null)
    return part.stage !== '' && !/早.{1,3}$/.test(text.slice(object.start, object.end))
      ? object.end - object.start > part.stage.length + 1 || head.stated !== null || part.deadlines.length > 0
      : (head.stated !== null || follows) && hasOutcome(text.slice(head.start, part.end), head.stated);
  return !isPurpose(text, part, head.action, { follows, closes, nature: nature(text, object) });
}

function commitment(
  document: ReportDocument,
  id: string,
  sentence: Sentence,
  item: Item,
  facts: readonly Fact[],
): Commitment {
  const span = { start: item.start, end: item.end };
  const inside = facts.filter((f) => f.span.start >= span.start && f.span.end <= span.end);
  const outcome =
    item.head.action === null && inside[0] && !item.stage
      ? outcomeBefore(document.text, item.objectStart, inside[0].span.start)
      : null;
  return {
    id,
    text: document.text.slice(span.start, span.end),
    span,
    source: document.map.spanToSource(span),
    verb: item.stage || (item.head.action?.words ?? (outcome ? document.text.slice(outcome.start, outcome.end) : '')),
    object: outcome ? document.text.slice(item.objectStart, outcome.start) : objectOf(document.text, item, inside),
    kind: item.kind,
    certainty: item.certainty,
    deadline: item.deadline && { text: item.deadline.text, date: item.deadline.date },
    section: sentence.section,
    facts: inside.map((f) => f.id),
    units: [],
  };
}

/** The object without its figures: 高标准农田 of 建设高标准农田3万亩. */
function objectOf(text: string, item: Item, facts: readonly Fact[]): string {
  const end = item.stage && item.end - item.stage.length > item.objectStart ? item.end - item.stage.length : item.end;
  let words = '';
  let at = Math.min(Math.max(item.start, item.objectStart), end);
  for (const { span } of facts)
    if (span.start >= at && span.end <= end) {
      words += text.slice(at, span.start);
      at = span.end;
    }
  words += text.slice(at, end);
  if (item.deadline && words.endsWith(item.deadline.text)) words = words.slice(0, -item.deadline.text.length);
  return words.replace(/(?:达到?|增长|稳定在|保持在|、力争|顺利|以上|左右|[、，])+$/, '').replace(/^的/, '');
}
