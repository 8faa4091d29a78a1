import type { Decoded } from './decode.ts';
import { compose, type OffsetMap } from './offset-map.ts';
import type { Damage, Furniture, ReadStep } from './reading.ts';
import { repair } from './repair.ts';
import { trim } from './trim.ts';
import { unwrap } from './unwrap.ts';

/** A page as it was meant: repaired, without furniture, a paragraph a line. */
export interface CleanPage {
  text: string;
  /** From `text` to the decoded source text. */
  map: OffsetMap;
  furniture: Furniture[];
  /** Spans lie in `text`. */
  damage: Damage[];
  truncated: { head: boolean; tail: boolean };
  /** Places in `text` where a line of source and date stood: what follows may be another item. */
  breaks: number[];
}

/** Rules of furniture.yaml whose lines stand under the title of an item. */
const underTitles = new Set(['portal-source', 'posted-date', 'forum-posted']);

/** The steps `repair`, `trim` and `unwrap`, with all positions brought to the clean text and to the source. */
export function clean(decoded: Decoded, begin: (step: ReadStep) => void): CleanPage {
  begin('repair');
  const repaired = repair(decoded.text);
  begin('trim');
  const trimmed = trim(repaired.text);
  const page = unwrap(trimmed.text);
  const toRepaired = compose(page.map, trimmed.map);
  const repairedToSource = compose(repaired.map, decoded.map);
  return {
    text: page.text,
    map: compose(toRepaired, repairedToSource),
    furniture: trimmed.furniture.map(({ span, text, rule }) => ({
      source: repairedToSource.spanToSource(span),
      text,
      rule,
    })),
    damage: [
      ...repaired.repairs.map((r) => ({
        ...r,
        source: repairedToSource.spanToSource(r.span),
        span: { start: toRepaired.toClean(r.span.start), end: toRepaired.toClean(r.span.end) },
      })),
      ...page.joints.map((at): Damage => {
        const source = {
          start: compose(toRepaired, repairedToSource).toSource(at - 1) + 1,
          end: compose(toRepaired, repairedToSource).toSource(at),
        };
        return { source, span: { start: at, end: at }, before: '\n', after: '', kind: 'spacing', certain: true };
      }),
    ],
    truncated: trimmed.truncated,
    breaks: trimmed.furniture
      .filter(({ rule }) => underTitles.has(rule))
      .map(({ span }) => toRepaired.toClean(span.start)),
  };
}
