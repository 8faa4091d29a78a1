import { createHash } from 'node:crypto';
import { isClassified } from './classified.ts';
import { type CleanPage, clean } from './clean.ts';
import { commitments } from './commitments.ts';
import { decode, largestFile } from './decode.ts';
import { divide } from './divide.ts';
import type { ReportDocument } from './document.ts';
import { doubtBesideGaps } from './doubt.ts';
import { facts } from './facts.ts';
import { link } from './link.ts';
import { from } from './offset-map.ts';
import { head, outline } from './outline.ts';
import { projects } from './projects.ts';
import { quantities } from './quantities.ts';
import { readError } from './read-error.ts';
import type { Reading, ReadOptions, ReadResult, ReadStep, Source, Span } from './reading.ts';
import { sentences } from './sentences.ts';
import { terms } from './terms.ts';
import { type File, unpack } from './unpack.ts';

/**
 * Reads one file, or each file of a zip archive: every report, news item or bulletin in it, with facts, commitments, projects
 * and terms. Errors come back as values: see `ReadErrorCode`. In an archive a file that cannot be read is skipped and said;
 * a classified one refuses the whole.
 *
 * @example
 * const result = await read(await readFile('报告.txt'), { name: '报告.txt' });
 * if (result.ok) console.log(result.readings[0].facts[0]); // { subject: '地区生产总值', value: 383, unit: '亿元', … }
 */
export async function read(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  if (bytes.length > largestFile) return { ok: false, error: readError('too-large', options.name) };
  const files = await unpack({ name: options.name, bytes });
  if (files === null) return readFile({ name: options.name, bytes }, options);
  if (typeof files === 'string') return { ok: false, error: readError(files, options.name) };
  return readAll(files, options.onStep);
}

/** The files of an archive, one after the other; the steps of the last are told, so that a bar never goes back. */
async function readAll(files: readonly File[], onStep: ReadOptions['onStep']): Promise<ReadResult> {
  const all: Extract<ReadResult, { ok: true }> = { ok: true, readings: [], sourceText: '', sources: [], skipped: [] };
  for (const file of files) {
    const isLast = file === files.at(-1);
    const result = await readFile(file, { name: file.name, ...(isLast && onStep && { onStep }) });
    if (result.ok) {
      all.readings.push(...result.readings);
      all.sources.push(...result.sources);
    } else if (result.error.code === 'classified') return result;
    else all.skipped.push(result.error);
  }
  const [first] = all.sources;
  return first ? { ...all, sourceText: first.text } : { ok: false, error: all.skipped[0]! };
}

async function readFile({ name, bytes }: File, options: ReadOptions): Promise<ReadResult> {
  const begin = (step: ReadStep) => options.onStep?.(step);
  begin('decode');
  const result = await decode(bytes, options);
  if (!result.ok) return result;
  const { decoded } = result;
  const page = clean(decoded, begin);
  if (isClassified(page.text)) return { ok: false, error: readError('classified', name) };
  const source = {
    name,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    mediaType: decoded.mediaType,
    encoding: decoded.encoding,
    length: decoded.sourceText.length,
  };
  begin('divide');
  const items = divide(page.text, page.breaks);
  // An item owns the source from its first character to that of the next; the page's edges belong to the outer ones.
  const starts = items.map((item, i) => (i === 0 ? 0 : page.map.toSource(item.start)));
  const readings = items.map((item, i) =>
    readItem(page, item, { ...source, span: { start: starts[i]!, end: starts[i + 1] ?? source.length } }, begin),
  );
  const [first, last] = [readings[0], readings.at(-1)];
  if (first) first.truncated.head ||= page.truncated.head;
  if (last) last.truncated.tail ||= page.truncated.tail;
  const { sourceText } = decoded;
  return { ok: true, readings, sourceText, sources: [{ name, bytes, text: sourceText }], skipped: [] };
}

function readItem(page: CleanPage, item: Span, source: Source, begin: (step: ReadStep) => void): Reading {
  const text = page.text.slice(item.start, item.end);
  begin('outline');
  const about = head(text);
  const sections = outline(text);
  begin('sentences');
  const document: ReportDocument = {
    text,
    map: from(item.start, page.map),
    outline: sections,
    sentences: sentences(text, sections),
    place: about.place,
    year: about.year,
    delivered: about.delivered,
    kind: about.kind,
  };
  begin('quantities');
  const numbers = quantities(document);
  begin('facts');
  const found = doubtBesideGaps(text, facts(document, numbers));
  begin('commitments');
  const promises = commitments(document, found);
  begin('projects');
  const named = projects(document);
  begin('terms');
  const explained = terms(document);
  begin('link');
  const linked = link(document, { facts: found, commitments: promises, projects: named, terms: explained });
  const lies = (span: Span) => span.start >= source.span.start && span.start < source.span.end;
  return {
    source,
    ...about,
    truncated: truncation(text, sections),
    text,
    outline: sections,
    furniture: page.furniture.filter((piece) => lies(piece.source)),
    damage: page.damage
      .filter(({ span }) => span.start < item.end && (span.end > item.start || span.start >= item.start))
      .map((damage) => ({ ...damage, span: within(damage.span, item) })),
    ...linked,
  };
}

/** What repair said of the whole page is cut to the item. */
function within({ start, end }: Span, item: Span): Span {
  const last = item.end - item.start;
  return { start: Math.max(0, start - item.start), end: Math.min(last, Math.max(0, end - item.start)) };
}

/** A report without its head begins inside a part; one without its tail breaks off inside a sentence. */
function truncation(text: string, sections: Reading['outline']): Reading['truncated'] {
  const first = sections[0]?.role;
  return {
    head: first !== undefined && first !== 'preamble' && first !== 'other' && !sections[0]!.heading,
    tail: !/[。！？；”）.!?]\s*$/.test(text) && /[，、；：\u4e00-\u9fff]\s*$/.test(text) && text.length > 500,
  };
}
