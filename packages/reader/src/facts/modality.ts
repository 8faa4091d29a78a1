import type { ReportDocument } from '../document.ts';
import type { Section, SectionRole } from '../reading.ts';

const ahead = new Set<SectionRole>(['targets', 'plan', 'livelihood', 'self-building', 'vision', 'guiding']);
const back = new Set<SectionRole>(['review', 'years', 'problems', 'preamble']);

/** Whether a section speaks of what is to come; one without a role does when it stands after the first that does. */
export function looksAhead(document: ReportDocument): (section: string) => boolean {
  const first = document.outline
    .filter((s) => ahead.has(s.role))
    .reduce((least, s) => Math.min(least, s.span.start), Number.POSITIVE_INFINITY);
  const known = new Map<string, Section>(document.outline.map((s) => [s.id, s]));
  return (id) => {
    const section = known.get(id);
    if (!section) return false;
    if (ahead.has(section.role)) return true;
    if (back.has(section.role)) return false;
    return section.span.start >= first;
  };
}
