import type { OfficeTable } from './office-table.ts';

/** A row of the breakdown that a line may belong to. */
export interface MatchRow {
  id: string;
  original: string;
  task: string;
}

export interface TableMatches {
  matched: { line: number; row: string; score: number }[];
  /** Lines of the table that belong to no row. */
  unmatched: number[];
}

export function matchTable(_table: OfficeTable, _rows: readonly MatchRow[]): TableMatches {
  throw new Error('coming');
}
