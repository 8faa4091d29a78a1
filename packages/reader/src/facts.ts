import type { ReportDocument, Sentence } from './document.ts';
import { readAfter } from './facts/after.ts';
import { readBefore } from './facts/before.ts';
import { confidenceOf } from './facts/confidence.ts';
import type { Draft } from './facts/draft.ts';
import { type Estimate, estimateIn, looksAhead, modalityOf, noEstimate } from './facts/modality.ts';
import { periods } from './facts/periods.ts';
import { type Piece, pieces } from './facts/pieces.ts';
import { placeOf } from './facts/places.ts';
import { relations } from './facts/relations.ts';
import { type Context, resolve } from './facts/subjects.ts';
import type { Quantity } from './quantities.ts';
import type { Fact } from './reading.ts';

/**
 * The facts of a document: every number that states something, with subject, measure, bound, modality and period, and
 * targets said without a number. Each is found in its own sentence; what the sentence does not say again is taken from
 * the clause before it.
 *
 * @example facts(document, quantities(document)) // 新增规上企业15家 -> [{ subject: '规上企业', value: 15, measure: 'increment', … }]
 */
export function facts(document: ReportDocument, quantities: readonly Quantity[]): Fact[] {
  const found: Omit<Fact, 'id'>[] = [];
  const isAhead = looksAhead(document);
  const periodsIn = periods(document);
  const glossaries = new Set(document.outline.filter((s) => s.role === 'glossary').map((s) => s.id));
  const context: Context = { last: null };
  let estimate: Estimate = noEstimate;
  let before: Sentence | null = null;
  let next = 0;
  for (const sentence of document.sentences) {
    const words = document.text.slice(sentence.start, sentence.end);
    const inside: Quantity[] = [];
    while (next < quantities.length && quantities[next]!.number.start < sentence.end) {
      const quantity = quantities[next++]!;
      if (quantity.number.start >= sentence.start) inside.push(quantity);
    }
    const sameParagraph = before?.paragraph === sentence.paragraph;
    const continues = before !== null && sameParagraph && document.text[before.end - 1] === '；';
    if (!sameParagraph) context.last = null;
    estimate = estimateIn(words, sentence.start, estimate, continues, sameParagraph);
    before = sentence;
    const ahead = isAhead(sentence.section);
    const periodAt = periodsIn({ words, section: sentence.section, ahead });
    const all = inside.length > 0 || ahead ? pieces(document.text, sentence, inside) : [];
    const drafts = all.flatMap((piece) => draftOf(piece) ?? []);
    resolve(drafts, context);
    let previous: Draft | null = null;
    for (const draft of drafts) {
      found.push(factOf(draft, previous));
      previous = draft;
    }
    if (ahead) found.push(...relations(document, sentence, all, periodAt));

    function factOf(draft: Draft, previous: Draft | null): Omit<Fact, 'id'> {
      const { quantity, stated } = draft;
      const named = periodAt(quantity.start - sentence.start);
      const period = draft.before.yearly ? spanOf(named.period, ahead, document.year) : named.period;
      const { modality, rule } = modalityOf(draft, previous, ahead, estimate);
      const place = placeOf(draft);
      const reached =
        modality === 'actual' &&
        rule !== '起点' &&
        period?.startsWith('-') &&
        Number(period.slice(1)) >= (document.year ?? 0);
      if (rule) {
        draft.why.push(rule);
        stated.add('modality');
      }
      if (modality === 'stretch' && previous) {
        draft.measure = previous.measure;
        draft.sign = previous.sign;
      }
      if (named.stated) stated.add('period');
      if (place) stated.add('place');
      if (quantity.unit) stated.add('unit');
      if (draft.bound !== 'eq') stated.add('bound');
      const span = { start: quantity.start, end: quantity.end };
      return {
        at: document.map.toSource(quantity.number.start),
        value: quantity.value,
        unit: quantity.unit,
        ...(draft.sign === -1 ? { sign: -1 as const } : {}),
        measure: draft.measure,
        subject: draft.subject,
        bound: draft.bound,
        modality: reached ? 'target' : modality,
        period,
        ...(place === undefined ? {} : { place }),
        text: document.text.slice(span.start, span.end),
        span,
        source: document.map.spanToSource(span),
        section: sentence.section,
        confidence: glossaries.has(sentence.section) ? Math.min(0.45, confidenceOf(draft)) : confidenceOf(draft),
        stated: [...stated],
        why: draft.why,
      };
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start).map((fact, i) => ({ id: `f${i + 1}`, ...fact }));
}

/**
 * 年均增长7.4% is of several years: one year named beside it is where they end. In a review they are the five of a term,
 * ahead those of the plan that ends then (到2030年…年均增长6% → 2026-2030).
 */
function spanOf(period: string | null, ahead: boolean, year: number | null): string | null {
  if (year === null || period === null) return period;
  if (!ahead) return /^\d{4}$/.test(period) ? `${year - 5}-${year - 1}` : period;
  const end = /^-(\d{3}[05])$/.exec(period)?.[1];
  return end ? `${Number(end) - 4}-${end}` : period;
}

/** A bound that does not stand right before its number: 约占三成的30%, 至少建成1个. */
function looseBound(before: string): Draft['bound'] {
  if (/约占|约为/.test(before)) return 'approx';
  return /(?:至少|不少于)[^，；\d]{1,6}$/.test(before) ? 'ge' : 'eq';
}

/** A draft for a piece with a number, its words taken apart; null for a clause without one. */
function draftOf(piece: Piece): Draft | null {
  const { quantity } = piece;
  if (!quantity) return null;
  return {
    piece,
    quantity,
    before: readBefore(piece.before, {
      rank: quantity.kind === 'rank',
      alone: piece.after === '' || (piece.after.startsWith('的') && quantity.kind === 'amount'),
    }),
    after: readAfter(piece.after),
    measure: 'level',
    sign: 1,
    bound: quantity.bound === 'eq' ? looseBound(piece.before) : quantity.bound,
    subject: '',
    noun: '',
    verb: '',
    stated: new Set(),
    why: [quantity.rule],
  };
}
