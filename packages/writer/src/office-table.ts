/** The table an office already has, as `readTable` finds it. */

export type TableField =
  | 'order'
  | 'section'
  | 'original'
  | 'task'
  | 'target'
  | 'leadUnit'
  | 'coUnits'
  | 'leader'
  | 'nodes'
  | 'q1'
  | 'q2'
  | 'q3'
  | 'q4'
  | 'due'
  | 'note';

export interface OfficeColumn {
  /** As written; two header rows joined by ` / `. */
  header: string;
  /** null for a column we have no use for. */
  field: TableField | null;
}

/** One line of the table; names of units are as written, the first of several is the lead. */
export interface OfficeLine {
  /** Row of the sheet or of the Word table, from 1: what the office sees. */
  line: number;
  section: string;
  original: string;
  task: string;
  target: string;
  leadUnit: string | null;
  coUnits: string[];
  leader: string;
  nodes: { quarter: 1 | 2 | 3 | 4; text: string }[];
  /** The words, and the last day they allow; null when they name none. */
  due: { text: string; date: string | null };
}

export interface TableProblem {
  line: number;
  /** Header of the column. */
  column: string;
  found: string;
  message: { zh: string; en: string };
}

export interface OfficeTable {
  /** The sheet it was found in, or `表格1`. */
  name: string;
  columns: OfficeColumn[];
  lines: OfficeLine[];
  problems: TableProblem[];
}

export interface TableError {
  code: 'unsupported' | 'damaged-file' | 'zip-bomb' | 'no-table' | 'empty';
  message: { zh: string; en: string };
}

export type TableResult = { ok: true; table: OfficeTable } | { ok: false; error: TableError };
