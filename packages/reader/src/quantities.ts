import type { ReportDocument } from './document.ts';
import type { Span } from './reading.ts';

export type Quantity = Span & { value: number; unit: string };

export function quantities(_document: ReportDocument): Quantity[] {
  return [];
}
