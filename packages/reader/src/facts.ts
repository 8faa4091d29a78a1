import type { ReportDocument } from './document.ts';
import type { Quantity } from './quantities.ts';
import type { Fact } from './reading.ts';

export function facts(_document: ReportDocument, _quantities: readonly Quantity[]): Fact[] {
  return [];
}
