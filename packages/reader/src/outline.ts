import { type Mark, marks } from './outline/marks.ts';
import { ahead, back } from './outline/roles.ts';
import type { Section } from './reading.ts';

export { type Head, head } from './outline/head.ts';

/**
 * Fifth step: the parts of the report and their roles. Level 1 covers the text from end to end; levels 2 and 3 lie
 * inside it. A section without a heading of its own (the targets paragraph of a plan) has an empty `headingSpan`.
 */
export function outline(text: string): Section[] {
  const found = marks(text);
  const first = opening(text, found);
  if (found[0]?.level === 1 && found[0].role === first && found[0].end === found[0].start)
    found[0].start = found[0].end = 0;
  else if (found[0]?.start !== 0 || found[0].level !== 1)
    found.unshift({ start: 0, end: 0, level: 1, role: first, heading: '' });
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

/** What stands before the first section: the head of a report; of a page whose head is lost, the account it breaks into. */
function opening(text: string, found: readonly Mark[]): Section['role'] {
  const first = found[0];
  if (!first) return 'other';
  const head = text.slice(0, Math.min(first.start, 1000));
  if (/工作报告|各位代表|人民代表大会|人民政府/.test(head) && first.start < 1200) return 'preamble';
  return first.start < 30 ? 'preamble' : back.has(first.role) || ahead.has(first.role) ? 'review' : 'other';
}
