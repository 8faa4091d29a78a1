import type { ReportDocument } from './document.ts';
import type { Commitment, Fact } from './reading.ts';

export function commitments(_document: ReportDocument, _facts: readonly Fact[]): Commitment[] {
  return [];
}
