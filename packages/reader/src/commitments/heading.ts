import type { Section, Span } from '../reading.ts';

/** Whether a sentence is the heading of its section, or part of it. */
export const isHeading = (sentence: Span, section: Section): boolean =>
  sentence.start < section.headingSpan.end && sentence.end <= section.headingSpan.end + 1;
