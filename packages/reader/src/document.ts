import type { OffsetMap } from './offset-map.ts';
import type { PlaceName, Section, Span } from './reading.ts';

/** A sentence of the clean text: ends at 。！？; or at a line break. Clauses (，、；) are the steps' own business. */
export interface Sentence extends Span {
  /** Id of the innermost section that holds it. */
  section: string;
  /** Running number of the paragraph (line) it stands in. */
  paragraph: number;
}

/**
 * One item after `decode → repair → trim → divide → outline → sentences`: what the later steps
 * (quantities, facts, commitments, projects, terms, link) read. Punctuation is full-width here
 * (，；：（）), digits, `%` and the decimal point are ASCII.
 */
export interface ReportDocument {
  text: string;
  /** From `text` back to the decoded source text. */
  map: OffsetMap;
  outline: Section[];
  sentences: Sentence[];
  place: PlaceName | null;
  /** The year the plan part is for; the review part speaks of `year - 1`. */
  year: number | null;
  delivered: string | null;
  kind: 'report' | 'news' | 'bulletin' | 'other';
}
