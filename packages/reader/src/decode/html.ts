import { load } from 'cheerio';
import { applyEdits, type Edit, type OffsetMap } from '../offset-map.ts';

/** What of a page is never its text. */
const skipped = new Set(
  'script style noscript template head nav form button select option textarea svg iframe object audio video canvas'.split(
    ' ',
  ),
);
/** Elements that begin and end a line. */
const blocks = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section table tbody thead tfoot tr ul br'.split(
    ' ',
  ),
);

interface Node {
  type: string;
  name?: string;
  data?: string;
  children?: Node[];
  attribs?: Record<string, string>;
  sourceCodeLocation?: { startOffset: number; endOffset: number } | null;
}

/** A stretch of the source that is text, and what parts it from the stretch before. */
interface Piece {
  start: number;
  end: number;
  separator: '' | ' ' | '\n';
}

/**
 * The text of a page with a map back to its source: blocks become lines, cells are parted by a blank, entities are
 * resolved, blanks collapse as a browser shows them.
 *
 * @example htmlText('<p>第一段&mdash;完</p><p>第二段</p>').text // '第一段—完\n第二段'
 */
export function htmlText(source: string): { text: string; map: OffsetMap } {
  const edits: Edit[] = [];
  let done = 0;
  // Text that the parser moved out of a table stands out of order; the page's own order is kept.
  for (const { start, end, separator } of piecesOf(source).sort((a, b) => a.start - b.start)) {
    if (start < done) continue;
    edits.push({ start: done, end: start, by: done === 0 ? '' : separator });
    resolve(source, start, end, edits);
    done = end;
  }
  edits.push({ start: done, end: source.length, by: done === 0 ? '' : '\n' });
  return applyEdits(
    source,
    edits.filter((edit) => edit.end > edit.start || edit.by),
  );
}

function piecesOf(source: string): Piece[] {
  const root = load(source, { sourceCodeLocationInfo: true }).root()[0] as unknown as Node;
  const pieces: Piece[] = [];
  let separator: Piece['separator'] = '';
  // A stack of nodes to enter and of block ends, so that a page nested 10,000 deep is no danger.
  const stack: (Node | '\n' | ' ')[] = [root];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (typeof node === 'string') {
      if (separator !== '\n') separator = node;
    } else if (node.type === 'text') {
      const at = node.sourceCodeLocation;
      if (!at) continue;
      if (!node.data?.trim()) {
        if (separator === '' && node.data) separator = ' ';
        continue;
      }
      pieces.push({ start: at.startOffset, end: at.endOffset, separator });
      separator = '';
    } else if (node.children && !skipped.has(node.name ?? '') && !isHidden(node)) {
      const edge = blocks.has(node.name ?? '') ? '\n' : node.name === 'td' || node.name === 'th' ? ' ' : null;
      if (edge) {
        if (separator !== '\n') separator = edge;
        stack.push(edge);
      }
      for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
    }
  }
  return pieces;
}

function isHidden(node: Node): boolean {
  const attribs = node.attribs;
  return !!attribs && ('hidden' in attribs || /display\s*:\s*none/i.test(attribs.style ?? ''));
}

const special = /&(?:#x?[0-9a-f]+|[a-z][a-z0-9]*);?|[ \t\r\n\f]+/gi;

/** Entities and blanks of one stretch of text, as edits. */
function resolve(source: string, start: number, end: number, edits: Edit[]): void {
  const raw = source.slice(start, end);
  for (const match of raw.matchAll(special)) {
    const before = match[0];
    const at = start + match.index;
    const atEdge = at === start || at + before.length === end;
    const by = before[0] === '&' ? entity(before) : blank(raw, match.index, before, atEdge);
    if (by !== before) edits.push({ start: at, end: at + before.length, by });
  }
}

/** A line break in the page's source between two Chinese characters is no blank; blanks at a block's edge go. */
function blank(raw: string, at: number, before: string, atEdge: boolean): string {
  if (atEdge && before.includes('\n')) return '';
  const isHan = (c: string | undefined) => c !== undefined && c >= '\u2e80';
  return before.includes('\n') && isHan(raw[at - 1]) && isHan(raw[at + before.length]) ? '' : ' ';
}

const known = new Map<string, string>();

function entity(written: string): string {
  let character = known.get(written);
  if (character === undefined) {
    character = load(`<p>${written}</p>`)('p').text();
    known.set(written, character);
  }
  return character;
}
