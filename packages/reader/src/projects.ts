import type { ReportDocument } from './document.ts';
import type { Project } from './reading.ts';

export function projects(_document: ReportDocument): Project[] {
  return [];
}
