import type { Sentence } from './document.ts';
import type { Section } from './reading.ts';

/** Splits clean text into sentences: at 。！？； (with the closing quote or bracket that follows), at line breaks and after headings. */
export function sentences(text: string, outline: readonly Section[]): Sentence[] {
  const innermost = outline.toSorted((a, b) => a.span.start - b.span.start || a.level - b.level);
  const headingEnds = new Set(
    outline.filter((s) => s.headingSpan.end > s.headingSpan.start).map((s) => s.headingSpan.end),
  );
  const found: Sentence[] = [];
  let paragraph = 0;
  let start = 0;
  let depth = 0;
  let section = 0;
  const open: Section[] = [];
  const close = (end: number) => {
    let a = start;
    let b = end;
    while (a < b && isSpace(text.charCodeAt(a))) a++;
    while (b > a && isSpace(text.charCodeAt(b - 1))) b--;
    if (b > a) {
      while (section < innermost.length && innermost[section]!.span.start <= a) open.push(innermost[section++]!);
      while (open.length && open.at(-1)!.span.end <= a) open.pop();
      found.push({ start: a, end: b, section: open.at(-1)?.id ?? '', paragraph });
    }
    start = end;
    depth = 0;
  };
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x0a) {
      close(i);
      start = i + 1;
      paragraph++;
    } else if (c === 0x28 || c === 0xff08) depth++;
    else if (c === 0x29 || c === 0xff09) depth = Math.max(0, depth - 1);
    else if (c === 0x3002 || c === 0xff01 || c === 0xff1f || (c === 0xff1b && depth === 0)) {
      let end = i + 1;
      while (end < text.length && closers.has(text.charCodeAt(end))) end++;
      close(end);
      i = end - 1;
    }
    if (headingEnds.has(i + 1) && i + 1 > start) close(i + 1);
  }
  close(text.length);
  return found;
}

const closers = new Set([0x201d, 0x2019, 0x300b, 0xff09, 0x300d]);
const isSpace = (c: number) => c <= 0x20 || c === 0x3000 || c === 0xa0;
