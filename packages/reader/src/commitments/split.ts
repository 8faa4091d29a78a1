import { verbWords } from '@luoshi/vocabulary';
import type { Span } from '../reading.ts';
import { members } from './clauses.ts';

/**
 * One verb over several objects with their own figures is several items: 新增甲企业5家、乙企业10家 → 新增甲企业5家 | 乙企业10家.
 * A list that shares one figure (甲、乙等平台5个), or shares its tail (3条道路、2座桥梁的管护水平), stays one, and so does what
 * 分别 distributes. `figures` are the places of the numbers inside `item`.
 */
export function splitByFigures(text: string, item: Span, objectStart: number, figures: readonly Span[]): Span[] {
  if (figures.length < 2 || text.slice(item.start, item.end).includes('分别')) return [item];
  const parts = members(text, { start: objectStart, end: item.end });
  if (parts.length < 2) return [item];
  const groups: Span[] = [];
  let open: Span | null = null;
  for (const part of parts) {
    const own = figures.filter((f) => f.start >= part.start && f.end <= part.end);
    const start: number = open?.start ?? part.start;
    if (own.length === 0) {
      open = { start, end: part.end };
      continue;
    }
    if (groups.length > 0 && onlyFigure(text, part, own)) groups.at(-1)!.end = part.end;
    else groups.push({ start, end: part.end });
    open = null;
  }
  if (open) {
    if (groups.length === 0) return [item];
    groups.at(-1)!.end = open.end;
  }
  if (groups.length < 2 || sharesTail(text, groups, figures)) return [item];
  groups[0]!.start = item.start;
  return groups;
}

/** 增长15%, 力争9%, 95亿元: a figure about the object before it, not an object of its own. */
function onlyFigure(text: string, part: Span, own: readonly Span[]): boolean {
  const before = text.slice(part.start, own[0]!.start);
  const after = part.end - own.at(-1)!.end;
  if (after > 2 || (own.length === 1 && own[0]!.start === part.start && after > 0)) return false;
  return /^(?:同比|比上年|年均|力争|争取|确保|增长|增速|增幅|下降|降幅|提高|增加|减少|达到?|占比?|突破|超过?|左右|以上)*$/.test(
    before,
  );
}

/** 年度投资20亿元、30个重点项目的调度: the first member ends with its figure, the last begins with one and has a tail for both. */
function sharesTail(text: string, groups: readonly Span[], figures: readonly Span[]): boolean {
  const first = groups[0]!;
  const last = groups.at(-1)!;
  const endsWithFigure = figures.some((f) => f.start >= first.start && f.end === first.end);
  const lastFigure = figures.find((f) => f.start >= last.start && f.start - last.start <= 1);
  return (
    endsWithFigure &&
    lastFigure !== undefined &&
    last.end - lastFigure.end > 4 &&
    text.slice(lastFigure.end, last.end).includes('的')
  );
}

/** 支持甲医院创建三级医院、乙医院创建二级医院: every member has its own subject before the same verb. */
export function splitByPivot(text: string, item: Span, objectStart: number): Span[] {
  const parts = members(text, { start: objectStart, end: item.end });
  if (parts.length < 2) return [item];
  const shared = verbWords().pivots.some((pivot) =>
    parts.every((p) => text.indexOf(pivot, p.start + 2) > 0 && text.indexOf(pivot, p.start + 2) < p.end - pivot.length),
  );
  if (!shared) return [item];
  return parts.map((p, i) => (i === 0 ? { start: item.start, end: p.end } : p));
}
