import { type Mark, marks } from './outline/marks.ts';
import type { Section } from './reading.ts';

export { type Head, head } from './outline/head.ts';

/**
 * Fifth step: the parts of the report and their roles. Level 1 covers the text from end to end; levels 2 and 3 lie
 * inside it. A section without a heading of its own (the targets paragraph of a plan) has an empty `headingSpan`.
 */
export function outline(text: string): Section[] {
  const found = marks(text);
  if (found[0]?.start !== 0 || found[0].level !== 1)
    found.unshift({
      start: 0,
      end: 0,
      level: 1,
      role: found[0]?.role === 'review' || !found[0] ? 'preamble' : 'other',
      heading: '',
    });
  const sections: Section[] = [];
  const open: Section[] = [];
  found.forEach((mark: Mark, i) => {
    while (open.length && open.at(-1)!.level >= mark.level) open.pop()!.span.end = mark.start;
    const section: Section = {
      id: `s${i}`,
      role: mark.role,
      level: mark.level,
      parent: open.at(-1)?.id ?? null,
      heading: mark.heading,
      headingSpan: { start: mark.start, end: mark.end },
      span: { start: mark.start, end: text.length },
    };
    sections.push(section);
    open.push(section);
  });
  return sections;
}
