import type { Draft } from './draft.ts';
import { connective, pairs, sharedTails } from './words.ts';

/** The values that stand side by side after one 分别: "40831元、24302元" from the draft at `from`. */
export function run(drafts: readonly Draft[], from: number): Draft[] {
  const first = drafts[from]!;
  const found = [first];
  for (let i = from + 1; i < drafts.length; i++) {
    const next = drafts[i]!;
    const bare =
      !next.before.noun &&
      !next.before.verb &&
      !next.after.noun &&
      next.before.direction === null &&
      !next.before.respectively;
    if (!bare || !(next.piece.joint === '、' || next.piece.joint === '和' || next.piece.joint === '，')) break;
    if (next.piece.joint === '，' && next.piece.before !== '') break;
    if (next.quantity.kind !== first.quantity.kind) break;
    found.push(next);
  }
  return found;
}

/**
 * The subjects that 分别 shares out, from the words that list them; null when they do not make `count` of them.
 *
 * @example heads('减跑动、减时限、减材料免提交比例', 3) // ['减跑动比例', '减时限比例', '减材料免提交比例']
 * @example heads('城乡居民人均可支配收入', 2) // ['城镇居民人均可支配收入', '农村居民人均可支配收入']
 */
export function heads(list: string, count: number): string[] | null {
  const words = list.replace(/[两三四五六七八九十]+(?:项|个|类)(?:主要|核心)?(?:指标|工作|收入)?(?:增速|增幅)?$/, '');
  const tail = sharedTails.endingAt(words, words.length);
  const items = words.split(connective).filter(Boolean);
  for (const candidate of [items, expand(items), expandWhole(words)]) {
    if (!candidate || candidate.length < count) continue;
    const chosen = candidate.slice(-count);
    const last = chosen.at(-1)!;
    const kind = /[两三四五六七八九十]+大(?:[^大]{0,4}?)(产业|行业|园区|企业|领域|项目)/.exec(last);
    return chosen.map((item, i) => {
      const own = kind ? item.replace(/[两三四五六七八九十]+大.*$/, '') + kind[1]! : item;
      if (kind) return tail && !own.endsWith(tail) ? own + tail : own;
      return i < chosen.length - 1 && tail && !sharedTails.endingAt(own, own.length)
        ? own + commonTail(last, tail)
        : own;
    });
  }
  return null;
}

/** Splits one word that holds two subjects: 城乡居民… -> 城镇居民…, 农村居民…. */
function expand(items: string[]): string[] {
  return items.flatMap((item) => expandWhole(item) ?? [item]);
}

function expandWhole(words: string): string[] | null {
  for (const [pair, members] of pairs) {
    const at = words.indexOf(pair);
    if (at >= 0) return members.map((member) => words.slice(0, at) + member + words.slice(at + pair.length));
  }
  return null;
}

function commonTail(_last: string, tail: string): string {
  return tail;
}
