import type { Span } from '../reading.ts';

/** A shorthand and what the report says it means. */
export interface Definition {
  name: string;
  definition: string;
  /** The whole note, in the text. */
  span: Span;
}

/** [1] · 1. · 1、 · （1） · ① at the beginning of a note. */
const mark = /(?:\[(\d{1,3})\]|【(\d{1,3})】|（(\d{1,2})）|(?<![\d.%])(\d{1,2})[.．、](?!\d)|([①-⑳]))/g;
/** “一县一特”（P2）： or the same without quotes. */
const entry =
  /^[ \u3000]*[“‘"]?([^”"：:\n]{2,40}?)[”’"]?[ \u3000]*(?:[（(][Pp第]?\d{1,3}页?[)）])?[ \u3000]*(?:[：:]|是指|——?|(?<=[”"])(?=指)|，指)([\s\S]+)$/;
const page = /[（(][Pp第]\d{1,3}页?[)）][ \u3000]*$/;

/**
 * The notes at the end of a report: numbered, one a line or all in one line. Numbers inside a note (6个100%) do not
 * split it, because the next note must carry the next number.
 *
 * @example notes('1.一县一特：一县扶持一个特色产业。（P2）2.两优：优先培训、优先就业。', 0).map((n) => n.name) // ['一县一特', '两优']
 */
export function notes(glossary: string, offset: number): Definition[] {
  const starts: { at: number; body: number }[] = [];
  let expected = 1;
  for (const match of glossary.matchAll(mark)) {
    const number = Number(match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5]!.charCodeAt(0) - 0x245f);
    if (number !== expected) continue;
    starts.push({ at: match.index, body: match.index + match[0].length });
    expected++;
  }
  if (starts.length === 0) return lines(glossary, offset);
  return starts.flatMap(({ at, body }, i) =>
    definitionIn(glossary, at, body, starts[i + 1]?.at ?? glossary.length, offset),
  );
}

/** Notes without numbers: “X”：… each on its line. */
function lines(glossary: string, offset: number): Definition[] {
  const found: Definition[] = [];
  let at = 0;
  for (const line of glossary.split('\n')) {
    if (/^[ \u3000]*[“‘]/.test(line)) found.push(...definitionIn(glossary, at, at, at + line.length, offset));
    at += line.length + 1;
  }
  return found;
}

function definitionIn(glossary: string, start: number, body: number, end: number, offset: number): Definition[] {
  const words = glossary.slice(body, end).trimEnd();
  const parts = entry.exec(words);
  if (!parts) return [];
  const name = parts[1]!.replace(/[“”‘’"]/g, '').trim();
  const definition = parts[2]!
    .replace(page, '')
    .replace(/\s+/g, '')
    .replace(/^(?:是)?指|。$/g, '');
  return name && definition
    ? [{ name, definition, span: { start: offset + start, end: offset + body + words.length } }]
    : [];
}
