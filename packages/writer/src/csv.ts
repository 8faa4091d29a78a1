import { stringify } from 'csv-stringify/sync';
import { BREAKDOWN_COLUMNS, type BreakdownTable, breakdownCells, type Column } from './breakdown.ts';
import { guarded } from './cell-text.ts';
import { LEDGER_COLUMNS, type LedgerList, ledgerCells } from './ledger-list.ts';

/** The breakdown table as csv: UTF-8 with a byte-order mark, so that a spreadsheet opens it as Chinese. */
export function breakdownCsv({ lines, language = 'zh' }: BreakdownTable): string {
  return csv(
    BREAKDOWN_COLUMNS.map((column: Column) => column.header[language]),
    lines.map((line) => breakdownCells(line, language)),
  );
}

/** The ledger list as csv, in the same form. */
export function ledgerCsv({ lines, language = 'zh' }: LedgerList): string {
  return csv(
    LEDGER_COLUMNS.map((column: Column) => column.header[language]),
    lines.map((line) => ledgerCells(line, language)),
  );
}

function csv(header: readonly string[], rows: (string | number)[][]): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? guarded(cell) : cell)));
  return stringify([[...header], ...cells], { bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ });
}
