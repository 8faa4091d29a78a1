import { type FurnitureRule, loadFurniture } from '@luoshi/vocabulary';
import { applyEdits, type OffsetMap } from './offset-map.ts';
import type { Span } from './reading.ts';

/** A stretch taken away, placed in the text that was given to `trim`. */
export interface Trimming {
  span: Span;
  text: string;
  /** Id of a rule in furniture.yaml, or `structure`, `page-break`, `running-head`. */
  rule: string;
}

export interface Trimmed {
  text: string;
  /** From `text` to the text that was given. */
  map: OffsetMap;
  furniture: Trimming[];
  /** What a newspaper's continuation marks say is missing. */
  truncated: { head: boolean; tail: boolean };
}

const rules = loadFurniture();
/** Longest line a rule is tried on; furniture is short. */
const longest = 160;
/** A line this long is prose. */
const prose = 60;

interface Line extends Span {
  text: string;
  rule: FurnitureRule | null;
  kind: 'line' | 'tail' | 'continued' | null;
}

/**
 * Third step: takes away what is not the report, by the rules of furniture.yaml and by structure: when furniture stands
 * above the title, so is everything else there; after a tail line nothing of the report follows.
 *
 * @example trim('首页 > 政务公开\n政府工作报告\n…').furniture[0] // { text: '首页 > 政务公开', rule: 'portal-bar', … }
 */
export function trim(text: string): Trimmed {
  const lines = linesOf(text);
  const cut = new Array<string | null>(lines.length).fill(null);
  const truncated = { head: false, tail: false };
  lines.forEach((line, i) => {
    if (line.kind === 'line') cut[i] = line.rule!.id;
    else if (line.kind === 'continued') {
      cut[i] = line.rule!.id;
      truncated[rules.continued.find((r) => r.id === line.rule!.id)!.loses] = true;
    }
  });
  cutPageEdges(lines, text, cut);
  cutHead(lines, cut);
  cutTail(lines, cut);

  const furniture: Trimming[] = [];
  for (let i = 0; i < lines.length; i++) {
    const rule = cut[i];
    if (!rule) continue;
    const { start, end } = lines[i]!;
    const last = furniture.at(-1);
    // Neighbouring lines of one rule are one piece of furniture.
    if (last && last.rule === rule && cut[i - 1] === rule) last.span.end = end;
    else furniture.push({ span: { start, end }, text: '', rule });
  }
  for (const piece of furniture) piece.text = text.slice(piece.span.start, piece.span.end).trim();
  const done = applyEdits(
    text,
    furniture.map(({ span }) => ({ start: span.start, end: span.end, by: '' })),
  );
  return { ...done, furniture: furniture.filter((piece) => piece.text), truncated };
}

/** Lines with their line break, and the rule each falls under. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    const short = end - start <= longest;
    const words = short ? text.slice(start, end).trim() : '';
    lines.push({ start, end, text: words, ...ruleFor(words) });
    start = end;
  }
  return lines;
}

function ruleFor(words: string): Pick<Line, 'rule' | 'kind'> {
  if (words && words.length <= longest) {
    for (const rule of rules.continued) if (rule.pattern.test(words)) return { rule, kind: 'continued' };
    for (const rule of rules.tails) if (rule.pattern.test(words)) return { rule, kind: 'tail' };
    for (const rule of rules.lines) if (rule.pattern.test(words)) return { rule, kind: 'line' };
  }
  return { rule: null, kind: null };
}

/** Lines at the edge of a page that running heads and page numbers may take. */
const edge = 2;

/**
 * Where form feeds part pages (a PDF), short lines that come back at the edges of pages are running heads, whatever number
 * stands in them. The first page keeps its own: there such a line may be the title.
 */
function cutPageEdges(lines: readonly Line[], text: string, cut: (string | null)[]): void {
  const pages: number[][] = [[]];
  lines.forEach((line, i) => {
    if (text.slice(line.start, line.end).includes('\f')) {
      cut[i] = 'page-break';
      pages.push([]);
    } else if (line.text) pages.at(-1)!.push(i);
  });
  if (pages.length < 2) return;
  const edges = pages.map((page) => [...new Set([...page.slice(0, edge), ...page.slice(-edge)])]);
  const form = (i: number) => lines[i]!.text.replace(/\d+/g, '#').replace(/\s/g, '');
  const times = new Map<string, number>();
  for (const page of edges) for (const key of new Set(page.map(form))) times.set(key, (times.get(key) ?? 0) + 1);
  for (const [n, page] of edges.entries())
    for (const i of page)
      if (lines[i]!.text.length <= 40 && times.get(form(i))! >= Math.max(2, pages.length * 0.4))
        if (n > 0 || /\d/.test(lines[i]!.text)) cut[i] ??= 'running-head';
}

const isProse = (line: Line) =>
  line.end - line.start > prose && !line.rule && (line.text === '' || /[\u4e00-\u9fff]{4}/.test(line.text));
const title = /^(?!.*[[【].*[\]】]$)[^。，；]{0,40}(?:工作(?:的)?报告|公报|通报)(?:[—（(].{0,12})?$/;

/** Everything above the title goes when any of it is furniture; a title of its own (标题行) with nothing odd above stays. */
function cutHead(lines: readonly Line[], cut: (string | null)[]): void {
  const firstProse = lines.findIndex(isProse);
  const top = firstProse < 0 ? lines.length : firstProse;
  let at = -1;
  for (let i = 0; i < top; i++)
    if (cut[i] === null && title.test(lines[i]!.text) && !/^[[【]/.test(lines[i]!.text)) at = i;
  if (at <= 0) return;
  const above = lines.slice(0, at);
  if (!above.some((line) => line.kind === 'line' || line.kind === 'tail')) return;
  for (let i = 0; i < at; i++) cut[i] ??= lines[i]!.text ? 'structure' : (cut[i - 1] ?? null);
}

/** What a line of the report ends with, or holds: even the last one, broken off by a page's end. */
const content = /[。！？；”]$|[\u4e00-\u9fff“”、]{8,}，/;

/**
 * A tail line goes wherever it stands (another item may follow it). After the last line of the report, one line of
 * furniture makes all the rest furniture: 评分 · 回复 举报 · 本版积分规则.
 */
function cutTail(lines: readonly Line[], cut: (string | null)[]): void {
  lines.forEach((line, i) => {
    if (line.kind === 'tail') cut[i] = line.rule!.id;
  });
  const last = lines.findLastIndex(
    (line) => line.kind === 'continued' || isProse(line) || (!line.rule && content.test(line.text)),
  );
  const rest = lines.slice(last + 1);
  if (!rest.some((line) => line.kind === 'tail' || line.kind === 'line')) return;
  for (let i = last + 1; i < lines.length; i++) cut[i] ??= lines[i]!.text ? 'structure' : (cut[i - 1] ?? null);
}
