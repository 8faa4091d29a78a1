import { createHash } from 'node:crypto';
import { isClassified } from './classified.ts';
import { commitments } from './commitments.ts';
import { decode } from './decode.ts';
import { divide } from './divide.ts';
import type { ReportDocument } from './document.ts';
import { facts } from './facts.ts';
import { link } from './link.ts';
import { from, then } from './offset-map.ts';
import { head, outline } from './outline.ts';
import { projects } from './projects.ts';
import { quantities } from './quantities.ts';
import { readError } from './read-error.ts';
import type { Reading, ReadOptions, ReadResult, ReadStep } from './reading.ts';
import { repair } from './repair.ts';
import { sentences } from './sentences.ts';
import { terms } from './terms.ts';
import { trim } from './trim.ts';
import { unwrap } from './unwrap.ts';

/**
 * Reads one file: every report, news item or bulletin in it, with facts, commitments, projects and terms.
 *
 * @example
 * const result = await read(await readFile('报告.txt'), { name: '报告.txt' });
 * if (result.ok) console.log(result.readings[0].facts[0]); // { subject: '地区生产总值', value: 383, unit: '亿元', … }
 */
export async function read(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  const begin = (step: ReadStep) => options.onStep?.(step);
  begin('decode');
  const result = await decode(bytes, options);
  if (!result.ok) return result;
  const { decoded } = result;
  begin('repair');
  const repaired = repair(decoded.text);
  if (isClassified(repaired.text)) return { ok: false, error: readError('classified', options.name) };
  begin('trim');
  const trimmed = trim(repaired.text);
  const page = unwrap(trimmed.text);
  const toRepaired = then(page.map, trimmed.map);
  const toSource = then(toRepaired, then(repaired.map, decoded.map));
  const repairedToSource = then(repaired.map, decoded.map);
  const source = {
    name: options.name,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    mediaType: decoded.mediaType,
    encoding: decoded.encoding,
    length: decoded.sourceText.length,
  };
  begin('divide');
  const readings = divide(page.text).map((item): Reading => {
    const text = page.text.slice(item.start, item.end);
    const map = from(item.start, toSource);
    const about = head(text);
    begin('outline');
    const sections = outline(text);
    begin('sentences');
    const document: ReportDocument = {
      text,
      map,
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
    const found = facts(document, numbers);
    begin('commitments');
    const promises = commitments(document, found);
    begin('projects');
    const named = projects(document);
    begin('terms');
    const parts = { facts: found, commitments: promises, projects: named, terms: terms(document) };
    begin('link');
    return {
      source: { ...source, span: map.spanToSource({ start: 0, end: text.length }) },
      ...about,
      truncated: trimmed.truncated,
      text,
      outline: sections,
      furniture: trimmed.furniture.map((f) => ({
        source: repairedToSource.spanToSource(f.span),
        text: f.text,
        rule: f.rule,
      })),
      damage: repaired.repairs.map((r) => ({
        ...r,
        source: repairedToSource.spanToSource(r.span),
        span: { start: toRepaired.toClean(r.span.start), end: toRepaired.toClean(r.span.end) },
      })),
      ...link(document, parts),
    };
  });
  return { ok: true, readings, sourceText: decoded.sourceText };
}
