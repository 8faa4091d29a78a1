import type { ReportDocument } from '../document.ts';
import type { Deadline, Fact, Span } from '../reading.ts';
import { clauses } from './clauses.ts';
import { datesIn } from './deadline.ts';
import { type Head, innerCertainty, readHead } from './head.ts';
import { nature, stageEnding } from './kind.ts';
import { isDetail } from './outcome.ts';

/** A clause with what its head says and the figures in it. */
export interface ReadClause extends Span {
  head: Head;
  deadlines: (Deadline & Span)[];
  /** Places of the numbers that count something; sizes of a work (总投资20亿元的) are left out. */
  figures: Span[];
  /** Holds a target without a number: 与经济增长同步. */
  relational: boolean;
  /** 开工, 投产 … at its end, or ''. */
  stage: string;
}

/** The clauses of a sentence. `facts` are those inside it, in order. */
export function readClauses(document: ReportDocument, sentence: Span, facts: readonly Fact[]): ReadClause[] {
  let next = 0;
  const read = clauses(document.text, sentence).map((clause) => {
    const inside: Fact[] = [];
    while (next < facts.length && facts[next]!.span.end <= clause.end) {
      const fact = facts[next++]!;
      if (fact.span.start >= clause.start) inside.push(fact);
    }
    return readClause(document, clause, inside);
  });
  return joined(document.text, read);
}

function readClause(document: ReportDocument, clause: Span, facts: readonly Fact[]): ReadClause {
  const { text } = document;
  const deadlines = datesIn(document, clause);
  const head = readHead(text, clause, deadlines);
  const stage = stageEnding(text, clause);
  /** 推进甲、乙等3个项目, 推动甲、乙2个项目投产: only counts the names before it. */
  const sumsUp = (f: Span) =>
    (stage !== '' || head.action?.reads === 'work') &&
    (text[f.start - 1] === '等' ||
      (text.startsWith('项目', f.end) && text.slice(head.objectStart, f.start).includes('、')));
  const figures = facts
    .filter((f) => f.value !== null && !isDetail(text, clause, f.span) && !sumsUp(f.span))
    .map((f) => f.span);
  if (!head.action && !head.stated && !head.manner && figures[0])
    head.stated = innerCertainty(text, { start: head.start, end: figures[0].start });
  // 一季度开工: the day is all it says besides the stage.
  const day = deadlines.find((d) => d.end === head.start);
  if (day && stage !== '' && clause.end - head.start === stage.length) head.start = day.start;
  const relational = facts.some((f) => f.value === null);
  return { ...clause, head, deadlines, figures, relational, stage };
}

/** A list may run over this many commas before its verb comes. */
const farthest = 6;

/**
 * 确保甲校教学楼，乙校宿舍，丙园顺利完工: a list that runs over commas until its stage comes is one clause.
 */
function joined(text: string, parts: readonly ReadClause[]): ReadClause[] {
  const found: ReadClause[] = [];
  for (let i = 0; i < parts.length; i++) {
    const moved = movedFrom(text, parts[i]!, parts[i + 1]);
    if (moved) {
      found.push(moved);
      i++;
      continue;
    }
    const last = isOpen(text, parts[i]!) ? stageOfList(parts, i) : i;
    found.push(last === i ? parts[i]! : { ...parts[i]!, end: parts[last]!.end, stage: parts[last]!.stage });
    i = last;
  }
  return found;
}

/** 城镇化率，由61%提高到63%; 会议和文件，今年都要减少三分之一: a subject, and after the comma where it moves to. */
function movedFrom(text: string, subject: ReadClause, next: ReadClause | undefined): ReadClause | null {
  if (!next || subject.figures.length > 0 || subject.stage !== '' || subject.head.manner || text[subject.end] !== '，')
    return null;
  const words = text.slice(next.start, next.end);
  // 对亩均税收偏低的企业，实行差别化水价
  if (text[subject.start] === '对' && /^(?:实行|给予|予以|实施|开展|落实)/.test(words))
    return { ...next, start: subject.start, head: { ...next.head, start: subject.start } };
  const moves =
    /^(?:力争|确保)?[由从](?:20\d\d年的)?\d/.test(words) || /^(?:今年)?(?:都|均)要?(?:增|减|降|提)/.test(words);
  if (!moves) return null;
  const { start } = subject.head;
  const head: Head = {
    ...subject.head,
    action: null,
    start,
    objectStart: start,
    stated: subject.head.stated ?? next.head.stated,
  };
  return { ...next, start: subject.start, head, deadlines: [...subject.deadlines, ...next.deadlines] };
}

/** A list of works under 确保 or 推进 whose clause ends before it says what becomes of them. */
function isOpen(text: string, { head, stage, figures, end }: ReadClause): boolean {
  if (head.manner || stage !== '' || figures.length > 0) return false;
  const leads = head.action === null ? head.stated !== null : head.action.reads === 'work';
  return leads && nature(text, { start: head.objectStart, end }) === 'work';
}

function stageOfList(parts: readonly ReadClause[], from: number): number {
  for (let i = from + 1; i < Math.min(parts.length, from + farthest); i++) {
    const { head, figures, stage } = parts[i]!;
    if (head.action || head.stated || head.manner || figures.length > 0) break;
    if (stage) return i;
  }
  return from;
}
