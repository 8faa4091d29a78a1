import { applyEdits, type Edit, type OffsetMap } from '../offset-map.ts';

/** Heading, quotation and emphasis marks, and the target of a link; list marks stay. */
const marks = /^#{1,6}[ \t]+|^>[ \t]?|\*\*|__|(?<=\[[^\]\n]{0,200}\])\([^)\n]{0,400}\)/gm;

/** Markdown without its marks, with a map back to it. */
export function markdownText(source: string): { text: string; map: OffsetMap } {
  const edits: Edit[] = [];
  for (const match of source.matchAll(marks))
    edits.push({ start: match.index, end: match.index + match[0].length, by: '' });
  return applyEdits(source, edits);
}
