import type { Span } from './reading.ts';

/** 【某县招商】2019年某县政府工作报告: a title under a column's name. */
const tagged = /^【[^】\n]{2,16}】[^\n。]{4,60}$/;
const reportTitle = /^[^\n。；，]{0,40}工作(?:的)?报告(?:[—（(-][^\n]{0,12})?$/;
/** Nearer titles belong to one item: the page's and the document's own. */
const nearest = 400;

/**
 * Fourth step: the items strung on one page, each a stretch of the text; together they cover it. An item begins at a
 * title: a tagged line, a report's title with its 各位代表, or a short line after which a line of source and date stood.
 *
 * @param breaks places in `text` where trim took away a line of source and date, in order
 * @example divide('【甲县招商】新闻一\n…。\n【甲县招商】新闻二\n…。', []).length // 2
 */
export function divide(text: string, breaks: readonly number[]): Span[] {
  const starts = titles(text, breaks);
  if (starts.length < 2) return [{ start: 0, end: text.length }];
  starts[0] = 0;
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }));
}

function titles(text: string, breaks: readonly number[]): number[] {
  const found: number[] = [];
  let nextBreak = 0;
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    while (nextBreak < breaks.length && breaks[nextBreak]! <= at) nextBreak++;
    if (end - at >= 4 && end - at <= 80) {
      const line = text.slice(at, end).trim();
      const dated = breaks[nextBreak] === end + 1 && !/[。！？；：，]$/.test(line);
      const report = reportTitle.test(line) && text.slice(end, end + 600).includes('各位代表');
      const far = found.length === 0 || at - found.at(-1)! > nearest;
      if (line.length >= 4 && (tagged.test(line) || dated || (report && far))) found.push(at);
    }
    at = end + 1;
  }
  return found;
}
