import type { ReportDocument } from './document.ts';
import { identity } from './offset-map.ts';
import type { Section, SectionRole } from './reading.ts';
import { sentences } from './sentences.ts';

/** A document of one section, for the phrase-book tests: what a step reads when a report's part holds only these words. */
export function phrase(text: string, role: SectionRole = 'plan', year: number | null = 2026): ReportDocument {
  const outline: Section[] = [
    {
      id: 's0',
      role,
      level: 1,
      parent: null,
      heading: '',
      headingSpan: { start: 0, end: 0 },
      span: { start: 0, end: text.length },
    },
  ];
  return {
    text,
    map: identity,
    outline,
    sentences: sentences(text, outline),
    place: null,
    year,
    delivered: null,
    kind: 'report',
  };
}
