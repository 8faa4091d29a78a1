import type { ReportDocument } from './document.ts';
import type { Reading } from './reading.ts';

export type Parts = Pick<Reading, 'facts' | 'commitments' | 'projects' | 'terms'>;

export function link(_document: ReportDocument, parts: Parts): Parts {
  return parts;
}
