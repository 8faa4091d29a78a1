import type { Draft } from './draft.ts';
import { share } from './fenbie.ts';
import { govern } from './governing.ts';
import { shareTail } from './list-tail.ts';
import { setMeasure } from './measure.ts';
import { name } from './names.ts';
import { isListed } from './scene.ts';

/** How many drafts back a list, or a whole that a part belongs to, is looked for: sentences are short, garbage is not. */
const longestList = 20;
const longestReach = 40;

/** What earlier sentences left for later ones to lean on. */
export interface Context {
  /** The last fact of the paragraph so far. */
  last: Draft | null;
}

/**
 * Fills subject, noun, verb and measure of the drafts of one sentence, left to right: what is not said again is taken
 * from what was said before.
 */
export function resolve(drafts: Draft[], context: Context): void {
  /** The facts that a trailing 分别 can reach back to. */
  const primary: Draft[] = [];
  let last: Draft | null = null;
  let whole: Draft | null = null;
  let outside: Draft | null = null;
  let list: Draft[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    if (draft.subject) {
      last = draft;
      continue;
    }
    // What stands in brackets is an aside: afterwards the sentence goes on from before them.
    if (last?.piece.aside && !draft.piece.aside) last = outside ?? last;
    if (!draft.piece.aside) outside = draft;
    const ended = list;
    list = isListed(draft) ? [...list.slice(-longestList), draft] : [draft];
    govern(draft, last);
    const earlier = drafts.slice(Math.max(0, i - longestReach), i);
    setMeasure(draft, last, earlier);
    const scene = {
      draft,
      last: last ?? context.last,
      earlier,
      whole,
      next: drafts[i + 1] ?? null,
      list: list.length > 1 ? list : ended,
    };
    const group = share(drafts, i, primary, scene);
    if (group) {
      for (const member of group) if (member.measure !== 'growth') primary.push(member);
      last = group.at(-1)!;
      continue;
    }
    name(scene);
    if (isPrimary(draft)) primary.push(draft);
    // 高于全国4.2个百分点 says nothing that the next clause could lean on.
    if (!draft.why.includes('比较')) last = draft;
    if (!draft.before.among && draft.measure !== 'growth') whole = draft;
  }
  shareTail(drafts);
  if (last) context.last = last;
}

const isPrimary = ({ before, after, measure }: Draft) =>
  (before.noun !== '' || after.noun !== '') && measure !== 'rank';
