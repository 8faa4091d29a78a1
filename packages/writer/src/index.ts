export * from './breakdown.ts';
export { breakdownCsv, ledgerCsv } from './csv.ts';
export { breakdownDocx } from './docx.ts';
export type * from './ledger-list.ts';
export { type MatchRow, matchTable, type TableMatches } from './match-table.ts';
export type * from './office-table.ts';
export { readTable } from './read-table.ts';
export { breakdownXlsx, ledgerXlsx } from './xlsx.ts';
