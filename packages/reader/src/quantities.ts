import type { ReportDocument } from './document.ts';
import { amounts } from './quantities/amounts.ts';
import { capacities } from './quantities/capacities.ts';
import { chinese, mayStartNumber } from './quantities/chinese.ts';
import { codes } from './quantities/codes.ts';
import { dates } from './quantities/dates.ts';
import { indices } from './quantities/indices.ts';
import { ordinals } from './quantities/ordinals.ts';
import { type NumberRun, noFact, type Quantity, type Quotation, type Recogniser } from './quantities/quantity.ts';
import { ranks } from './quantities/ranks.ts';
import { ratios } from './quantities/ratios.ts';
import { slogans } from './quantities/slogans.ts';
import { thresholds } from './quantities/thresholds.ts';

export { isFactual, type Quantity, type QuantityKind } from './quantities/quantity.ts';

/** The ways of saying a number, in the order in which they are tried; the first that knows the number reads it. */
const recognisers: readonly Recogniser[] = [
  dates,
  ordinals,
  slogans,
  ratios,
  ranks,
  codes,
  thresholds,
  capacities,
  amounts,
  indices,
];

const beforeLength = 24;
const afterLength = 40;
const quoteLength = 60;
const openQuote = '“'.charCodeAt(0);
const openTitle = '《'.charCodeAt(0);

/**
 * Every number of the document, in order: those that can state a fact, with unit and bound, and those that cannot
 * (dates, names, headings), which later steps must not take for one. One pass over the text.
 *
 * @example quantities(document) // 新增规上企业15家 -> [{ kind: 'amount', value: 15, unit: '家', bound: 'eq', … }]
 */
export function quantities(document: ReportDocument): Quantity[] {
  const { text } = document;
  const found: Quantity[] = [];
  let quote: Quotation | null = null;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === openQuote || c === openTitle) quote = quotation(text, i, c === openTitle);
    else if (isDigit(c)) {
      const run = numberRun(text, i, quote && i < quote.end ? quote : null, found.at(-1) ?? null);
      found.push(recognise(run));
      i = run.end - 1;
    } else if (mayStartNumber(text, i)) {
      const quantity = chinese({ start: i, ...around(text, i, i) });
      if (!quantity) continue;
      found.push(quantity);
      i = quantity.number.end - 1;
    }
  }
  return found;
}

function recognise(run: NumberRun): Quantity {
  for (const recogniser of recognisers) {
    const quantity = recogniser(run);
    if (quantity) return quantity;
  }
  return noFact(run, 'bare', '无单位');
}

function numberRun(text: string, start: number, quote: Quotation | null, previous: Quantity | null): NumberRun {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  // 1,256: a comma between thousands.
  while (end - start <= 15 && /^,\d{3}(?!\d)/.test(text.slice(end, end + 5))) end += 4;
  if (text[end] === '.' && isDigit(text.charCodeAt(end + 1))) {
    end++;
    while (isDigit(text.charCodeAt(end))) end++;
  }
  const digits = text.slice(start, end).replaceAll(',', '');
  const { before, from } = around(text, start, end);
  return { start, end, text: digits, value: Number(digits), before, after: from, quote, previous };
}

/** The text right before `start` and from `end` on, within its line. At the start of a line `before` is the line break. */
function around(text: string, start: number, end: number): { before: string; from: string } {
  const before = text.slice(Math.max(0, start - beforeLength), start);
  const from = text.slice(end, end + afterLength);
  const line = from.indexOf('\n');
  return {
    before: before.slice(before.lastIndexOf('\n') + 1) || before.slice(-1),
    from: line < 0 ? from : from.slice(0, line),
  };
}

/** The span inside the marks that open at `open`, or null when they do not close nearby. */
function quotation(text: string, open: number, title: boolean): Quotation | null {
  const line = text.slice(open + 1, open + 1 + quoteLength).split('\n', 1)[0]!;
  const near = line.indexOf(title ? '》' : '”');
  return near < 0 ? null : { start: open + 1, end: open + 1 + near, title };
}

const isDigit = (c: number) => c >= 0x30 && c <= 0x39;
