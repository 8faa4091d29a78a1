import { isHeading } from './commitments/heading.ts';
import { type Item, itemsOf } from './commitments/items.ts';
import { outcomeBefore } from './commitments/outcome.ts';
import { readClauses } from './commitments/read-clauses.ts';
import type { ReportDocument, Sentence } from './document.ts';
import type { Commitment, Fact, SectionRole } from './reading.ts';

const ahead = new Set<SectionRole>(['targets', 'plan', 'livelihood', 'self-building', 'vision']);

/**
 * The promises of the parts that look ahead, in order; none overlap, none leaves its sentence.
 * 确保全年新引进项目20个，其中亿元项目5个 → 确保全年新引进项目20个 | 亿元项目5个, both `ensure`, deadline 全年.
 * What counts as one: shared/eval/COMMITMENTS.md. `facts` are those of the same document.
 */
export function commitments(document: ReportDocument, facts: readonly Fact[]): Commitment[] {
  const sections = new Map(document.outline.map((s) => [s.id, s]));
  const inOrder = facts.toSorted((a, b) => a.span.start - b.span.start);
  const found: Commitment[] = [];
  let next = 0;
  for (const sentence of document.sentences) {
    const section = sections.get(sentence.section);
    if (!section || !ahead.has(section.role)) continue;
    while (next < inOrder.length && inOrder[next]!.span.start < sentence.start) next++;
    let last = next;
    while (last < inOrder.length && inOrder[last]!.span.start < sentence.end) last++;
    const inside = inOrder.slice(next, last);
    if (isHeading(sentence, section) && inside.length === 0) continue;
    let at = 0;
    for (const item of itemsOf(document.text, readClauses(document, sentence, inside), section.role)) {
      const own: Fact[] = [];
      for (; at < inside.length && inside[at]!.span.end <= item.end; at++)
        if (inside[at]!.span.start >= item.start) own.push(inside[at]!);
      found.push(commitment(document, `c${found.length + 1}`, sentence, item, own));
    }
  }
  return found;
}

function commitment(
  document: ReportDocument,
  id: string,
  sentence: Sentence,
  item: Item,
  facts: readonly Fact[],
): Commitment {
  const span = { start: item.start, end: item.end };
  const outcome =
    item.action === null && facts[0] && !item.stage
      ? outcomeBefore(document.text, item.objectStart, facts[0].span.start)
      : null;
  return {
    id,
    text: document.text.slice(span.start, span.end),
    span,
    source: document.map.spanToSource(span),
    verb:
      item.stage ||
      (item.action?.words ?? (outcome ? document.text.slice(outcome.start, outcome.end) : seeks(document.text, item))),
    object: outcome
      ? document.text.slice(item.objectStart, outcome.start).replace(/(?:分别|均)$/, '')
      : objectOf(document.text, item, facts),
    kind: item.kind,
    certainty: item.certainty,
    deadline: item.deadline && { text: item.deadline.text, date: item.deadline.date },
    section: sentence.section,
    facts: facts.map((f) => f.id),
    units: [],
  };
}

/** 争取 is both certainty and verb in 争取上级资金5亿元. */
const seeks = (text: string, item: Item): string => (text.startsWith('争取', item.start) ? '争取' : '');

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
  // 把亏损面降到20%: the object stands between.
  if (item.action && item.action.start > item.objectStart && words.endsWith(item.action.words))
    words = words.slice(0, -item.action.words.length).replace(/^[把将]/, '');
  return words
    .replace(/(?:计划)?总?投资的|占地的|年产的/g, '')
    .replace(
      /(?:达到?|增长|稳定在|保持在|[、，]?力争|顺利|尽快|早日|如期|分别|均|要|计划|安排|平均每年|每年|以上|左右|[、，])+$/,
      '',
    )
    .replace(/^的/, '');
}
