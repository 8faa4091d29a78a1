import type { ReportDocument } from './document.ts';
import type { Span, Term } from './reading.ts';
import { members } from './terms/members.ts';
import { type Definition, notes } from './terms/notes.ts';

/** “三率”（开工率、纳统率、竣工率） */
const bracketed = /“([^”\n]{2,16})”(?:\[\d{1,3}\])?（([^）\n]{4,120})）/g;
/** “三率”是指开工率、纳统率、竣工率。 */
const explained = /“([^”\n]{2,16})”(?:是指|指的是|，即|，指)([^。；\n]{4,120})/g;
/** A quoted name that counts something: 三高四新, 五好, 1+2+1, 十百千. */
const counting = /“([^”\n，。；]{2,14})”/g;
const isShorthand = (name: string) =>
  /^[一二两三四五六七八九十百千双多][\u4e00-\u9fff]{1,6}$|^[\u4e00-\u9fff]{1,3}[两三四五六七八九十双][\u4e00-\u9fff]{1,2}$/.test(
    name,
  ) || /^[\dXN一二两三四五六七八九十]+(?:\+[\dXN一二两三四五六七八九十]+)+$/.test(name);
/** Names of plans and of what the whole country knows need no definition. */
const common = /^十[二三四五六]五$|^一带一路$|^两会$|^三农$|^一体化$/;

/**
 * The shorthand of a report with its definitions: notes at the end, brackets behind the name, 指 and 即. Shorthand the
 * report uses without saying what it means has `definition: null`.
 *
 * @example terms(document)[0] // { name: '三率', definition: '开工率、纳统率、竣工率', members: ['开工率', '纳统率', '竣工率'], … }
 */
export function terms(document: ReportDocument): Term[] {
  const { text } = document;
  const glossary = document.outline.filter((section) => section.role === 'glossary' && section.level === 1);
  const defined = new Map<string, Definition>();
  const define = (definition: Definition) => {
    if (!defined.has(definition.name)) defined.set(definition.name, definition);
  };
  for (const { headingSpan, span } of glossary)
    for (const note of notes(
      text.slice(headingSpan.end, span.end).replace(/^[：: ]*名词解释[：:]?/, (head) => ' '.repeat(head.length)),
      headingSpan.end,
    ))
      define(note);
  for (const pattern of [bracketed, explained])
    for (const match of text.matchAll(pattern)) {
      const [whole, name, definition] = match as unknown as [string, string, string];
      if (pattern === bracketed && !/[、，；]|指|即/.test(definition)) continue;
      define({
        name,
        definition: definition.replace(/^即/, ''),
        span: { start: match.index, end: match.index + whole.length },
      });
    }

  const quoted = mentionsByName(text);
  const found: Omit<Term, 'id' | 'source'>[] = [...defined.values()].map(({ name, definition, span }) => ({
    name,
    definition,
    members: members(name, definition),
    mentions: mentionsOf(text, name, span, quoted),
    span,
  }));
  const explains = [...defined.values()].map((definition) => definition.span);
  for (const [name, all] of quoted) {
    // “三率” inside the note on 三率两量 is not a use of it.
    const mentions = all.filter((span) => !explains.some((note) => span.start >= note.start && span.end <= note.end));
    if (mentions.length > 0 && !defined.has(name) && isShorthand(name) && !common.test(name))
      found.push({ name, definition: null, members: [], mentions, span: mentions[0]! });
  }
  return found
    .sort((a, b) => a.span.start - b.span.start)
    .map((term, i) => ({ id: `t${i}`, ...term, source: document.map.spanToSource(term.span) }));
}

/** Where each quoted name stands, without its quotation marks. */
function mentionsByName(text: string): Map<string, Span[]> {
  const found = new Map<string, Span[]>();
  for (const match of text.matchAll(counting)) {
    const span = { start: match.index + 1, end: match.index + match[0].length - 1 };
    const there = found.get(match[1]!);
    if (there) there.push(span);
    else found.set(match[1]!, [span]);
  }
  return found;
}

/** Mentions outside the definition, quoted or not. */
function mentionsOf(text: string, name: string, definition: Span, quoted: ReadonlyMap<string, Span[]>): Span[] {
  const outside = (span: Span) => span.end <= definition.start || span.start >= definition.end;
  const marked = quoted.get(name)?.filter(outside) ?? [];
  if (marked.length > 0) return marked;
  const found: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const span = { start: at, end: at + name.length };
    if (outside(span)) found.push(span);
  }
  return found;
}
