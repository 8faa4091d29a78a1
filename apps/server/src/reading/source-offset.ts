import type { Reading } from '@luoshi/reader';

/** A number as the gold lines count it. */
const numbers = /\d+(?:\.\d+)?/g;

/**
 * Where a number of the cleaned text begins in the source text. The reading keeps no map from one to the other, but
 * everything it found has its place in both: between the two nearest such places the numbers are counted off, for
 * cleaning never changes one.
 *
 * @param at offset of the number's first digit in `reading.text`
 * @returns null where the two stretches do not hold the same numbers (markup or page furniture between them)
 */
export function sourceOffset(reading: Reading, sourceText: string, at: number): number | null {
  const number = numberIn(reading.text, { start: at, end: at + 1 });
  if (number?.start !== at) return null;
  const known = [
    { text: 0, source: reading.source.span.start },
    ...[reading.facts, reading.commitments, reading.projects, reading.terms, reading.damage].flat().flatMap((one) => [
      { text: one.span.start, source: one.source.start },
      { text: one.span.end, source: one.source.end },
    ]),
    { text: reading.text.length, source: reading.source.span.end },
  ];
  const from = known.reduce((best, one) => (one.text <= at && one.text > best.text ? one : best));
  const to = known.reduceRight((best, one) => (one.text >= number.end && one.text < best.text ? one : best));
  let source = sourceText.slice(from.source, to.source);
  for (const { source: span } of reading.furniture) {
    if (span.start < from.source || span.end > to.source) continue;
    const [start, stop] = [span.start - from.source, span.end - from.source];
    source = source.slice(0, start) + ' '.repeat(stop - start) + source.slice(stop);
  }
  const here = [...plainDigits(reading.text.slice(from.text, to.text)).matchAll(numbers)];
  const there = [...plainDigits(source).matchAll(numbers)];
  const own = here.find(({ index }) => index === at - from.text);
  if (!own) return null;
  const same = (all: RegExpExecArray[]) => all.filter(([digits]) => digits === own[0]);
  if (same(here).length !== same(there).length) return null;
  const found = same(there)[same(here).indexOf(own)];
  return found ? from.source + found.index : null;
}

/** Full-width digits as ASCII, every character in its place. */
export function plainDigits(text: string): string {
  return text.replace(/[０-９．]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** The number that begins in a stretch of text, whole; null when there is none. @example numberIn('新建12.5公里', { start: 2, end: 3 }) // { start: 2, end: 6 } */
export function numberIn(text: string, { start, end }: { start: number; end: number }) {
  for (const number of plainDigits(text).matchAll(numbers)) {
    const stop = number.index + number[0].length;
    if (number.index >= end) return null;
    if (stop > start) return { start: number.index, end: stop };
  }
  return null;
}
