import type { ReportDocument } from './document.ts';
import { readAfter } from './facts/after.ts';
import { readBefore } from './facts/before.ts';
import type { Draft } from './facts/draft.ts';
import { looksAhead } from './facts/modality.ts';
import { pieces } from './facts/pieces.ts';
import { type Context, resolve } from './facts/subjects.ts';
import type { Quantity } from './quantities.ts';
import type { Fact, Modality } from './reading.ts';

export function facts(document: ReportDocument, quantities: readonly Quantity[]): Fact[] {
  const found: Fact[] = [];
  const isAhead = looksAhead(document);
  const context: Context = { last: null };
  let paragraph = -1;
  let estimated = false;
  let next = 0;
  let open = false;
  for (const sentence of document.sentences) {
    const inside: Quantity[] = [];
    while (next < quantities.length && quantities[next]!.number.start < sentence.end) {
      const q = quantities[next++]!;
      if (q.number.start >= sentence.start) inside.push(q);
    }
    if (sentence.paragraph !== paragraph) context.last = null;
    paragraph = sentence.paragraph;
    if (!open) estimated = false;
    const words = document.text.slice(sentence.start, sentence.end);
    open = words.endsWith('；');
    if (inside.length === 0) {
      if (words.includes('预计')) estimated = true;
      continue;
    }
    const all = pieces(document.text, sentence, inside);
    const drafts: Draft[] = [];
    for (const piece of all) {
      const quantity = piece.quantity;
      if (!quantity) continue;
      drafts.push({
        piece,
        quantity,
        before: readBefore(piece.before, quantity.kind === 'rank'),
        after: readAfter(piece.after),
        measure: 'level',
        sign: 1,
        bound: quantity.bound,
        subject: '',
        noun: '',
        verb: '',
        stated: new Set(),
        why: [quantity.rule],
      });
    }
    resolve(drafts, all, context);
    const ahead = isAhead(sentence.section);
    let previous: Fact | null = null;
    const from = words.indexOf('预计');
    for (const draft of drafts) {
      const q = draft.quantity;
      const base: Modality = ahead
        ? 'target'
        : estimated || (from >= 0 && sentence.start + from < q.start)
          ? 'estimate'
          : 'actual';
      const stretch =
        ahead &&
        previous &&
        draft.before.modal.some((m) => /力争|争取|奋力/.test(m)) &&
        !draft.before.noun &&
        !draft.after.noun &&
        previous.unit === q.unit;
      const fact: Fact = {
        id: `f${found.length + 1}`,
        at: document.map.toSource(q.number.start),
        value: q.value,
        unit: q.unit,
        ...(draft.sign === -1 ? { sign: -1 as const } : {}),
        measure: stretch ? previous!.measure : draft.measure,
        subject: draft.subject,
        bound: draft.bound,
        modality: stretch ? 'stretch' : base,
        period: document.year === null ? null : String(ahead ? document.year : document.year - 1),
        text: document.text.slice(q.start, q.end),
        span: { start: q.start, end: q.end },
        source: document.map.spanToSource({ start: q.start, end: q.end }),
        section: sentence.section,
        confidence: 0.8,
        stated: [...draft.stated],
        why: draft.why,
      };
      found.push(fact);
      previous = fact;
    }
    if (from >= 0) estimated = true;
  }
  return found;
}
