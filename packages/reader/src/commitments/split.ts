import { verbWords } from '@luoshi/vocabulary';
import { lexicon } from '../lexicon.ts';
import type { Span } from '../reading.ts';
import { members } from './clauses.ts';
import { stageEnding } from './kind.ts';

const { pivots, ...words } = verbWords();
const effects = lexicon(words.effects);

/**
 * One verb over several objects with their own figures is several items: 新增甲企业5家、乙企业10家 → 新增甲企业5家 | 乙企业10家.
 * A list that shares one figure (甲、乙等平台5个), or shares its tail (甲校、乙园2所和丙院建设), stays one, and so does what
 * 分别 distributes. `figures` are the places of the numbers inside `item`.
 */
export function splitByFigures(text: string, item: Span, objectStart: number, figures: readonly Span[]): Span[] {
  if (figures.length < 2 || text.slice(item.start, item.end).includes('分别')) return [item];
  const groups = grouped(text, members(text, { start: objectStart, end: item.end }), figures).flatMap((g) =>
    splitAtAnd(text, g),
  );
  if (groups.length < 2) return [item];
  const styles = new Set(groups.map((g) => g.style).filter((style) => style !== 'all'));
  if (styles.size > 1 || (styles.has('inside') && groups.some((g) => g.members > 1))) return [item];
  return groups.map((g, i) => ({ start: i === 0 ? item.start : g.start, end: g.end }));
}

/** Members of a list under one figure, with where it stands: 3条道路 `first`, 道路3条 `last`, 城区15分钟圈 `inside`, 3条 `all`. */
interface Group extends Span {
  members: number;
  style: 'first' | 'last' | 'inside' | 'all';
  figures: readonly Span[];
}

function grouped(text: string, parts: readonly Span[], figures: readonly Span[]): Group[] {
  const groups: Group[] = [];
  let open: Span | null = null;
  let count = 0;
  let next = 0;
  for (const part of parts) {
    const own: Span[] = [];
    while (next < figures.length && figures[next]!.end <= part.end) {
      const figure = figures[next++]!;
      if (figure.start >= part.start) own.push(figure);
    }
    const start: number = open?.start ?? part.start;
    count++;
    if (own.length === 0) {
      open = { start, end: part.end };
      continue;
    }
    if (groups.length > 0 && (onlyFigure(text, part, own) || effects.startingAt(text, part.start, part.end)))
      groups.at(-1)!.end = part.end;
    else groups.push(group(start, part.end, count, own));
    open = null;
    count = 0;
  }
  if (open && groups.length > 0) groups.push({ ...open, members: count, style: 'inside', figures: [] });
  return groups;
}

function group(start: number, end: number, members: number, own: readonly Span[]): Group {
  const [first, last] = [own[0]!.start === start, end - own.at(-1)!.end <= 2];
  const style = first && last ? 'all' : first ? 'first' : last ? 'last' : 'inside';
  return { start, end, members, style, figures: own };
}

const and = /(?:和|及|与|以及)$/;
/** Nouns of work that close a member: 101套住房建设和17个小区改造 has two, 8个厂和6个站的管理 one. */
const closes = /(?:建设|改造|整治|治理|扩建|修复|加固|提升|安装|修缮|新建|建设任务|项目|工程)$/;

/** 3公里道路改造和5座桥梁加固 → 3公里道路改造 | 5座桥梁加固; 甲企业5家和乙企业10家 → 甲企业5家 | 乙企业10家. */
function splitAtAnd(text: string, whole: Group): Group[] {
  const [first, second] = whole.figures;
  if (whole.figures.length !== 2 || !first || !second || whole.members > 1) return [whole];
  if (whole.style === 'first') {
    const joint = and.exec(text.slice(first.end, second.start));
    const left = second.start - (joint?.[0].length ?? 0);
    if (!joint || !closes.test(text.slice(first.end, left))) return [whole];
    return [group(whole.start, left, 1, [first]), group(second.start, whole.end, 1, [second])];
  }
  const joint = /^(?:和|及|与|以及)/.exec(text.slice(first.end, second.start));
  if (whole.style !== 'last' || !joint || first.end + joint[0].length === second.start) return [whole];
  return [group(whole.start, first.end, 1, [first]), group(first.end + joint[0].length, whole.end, 1, [second])];
}

/** 增长15%, 力争9%, 95亿元: a figure about the object before it, not an object of its own. */
export function onlyFigure(text: string, part: Span, own: readonly Span[]): boolean {
  if (own.length === 0) return false;
  const before = text.slice(part.start, own[0]!.start);
  const after = part.end - own.at(-1)!.end;
  if (after > 2 || (own.length === 1 && own[0]!.start === part.start && after > 0)) return false;
  return /^(?:分别|同比|比上年|平均|每年|年均|力争|争取|确保|增长|增速|增幅|下降|降幅|提高|增加|减少|达到?|占比?|突破|超过?|左右|以上)*$/.test(
    before,
  );
}

/** 支持甲医院创建三级医院、乙医院创建二级医院: every member has its own subject before its verb. */
export function splitByPivot(text: string, item: Span, objectStart: number): Span[] {
  const parts = members(text, { start: objectStart, end: item.end });
  if (parts.length < 2) return [item];
  const words = parts.map((p) => text.slice(p.start, p.end));
  if (!words.every((w) => pivots.some((pivot) => w.indexOf(pivot, 2) > 0 && !w.endsWith(pivot)))) return [item];
  return parts.map((p, i) => (i === 0 ? { start: item.start, end: p.end } : p));
}

/**
 * 推动甲厂6月底前投产、乙园年底前竣工: members that end with their own stage are items of their own; names before one share it
 * (甲、乙开工). A second stage without a name (建成、投产) belongs to the first.
 */
export function splitByStage(text: string, item: Span, objectStart: number): Span[] {
  const parts = members(text, { start: objectStart, end: item.end });
  const groups: Span[] = [];
  let start: number | null = null;
  for (const part of parts) {
    const stage = stageEnding(text, part);
    const isBare = stage !== '' && part.end - part.start - stage.length < 2;
    if (isBare && start === null && groups.length > 0) groups.at(-1)!.end = part.end;
    else {
      start ??= part.start;
      if (stage === '') continue;
      groups.push({ start, end: part.end });
      start = null;
    }
  }
  if (groups.length < 2 || start !== null) return [item];
  return groups.map((g, i) => (i === 0 ? { start: item.start, end: g.end } : g));
}
