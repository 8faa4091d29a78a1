import type { ReportDocument } from './document.ts';
import type { Term } from './reading.ts';

/** The shorthand a report uses, with its definitions. */
export function terms(_document: ReportDocument): Term[] {
  return [];
}
