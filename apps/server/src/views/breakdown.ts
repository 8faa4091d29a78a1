import { type BreakdownRow, listRows, type Tx } from '@luoshi/ledger';

/** The breakdown table of a report with its counts. */
export async function tableOf(tx: Tx, place: string, report: string) {
  return breakdownView(report, await listRows(tx, place, report));
}

export function breakdownView(report: string, rows: BreakdownRow[]) {
  const count = (status: BreakdownRow['status']) => rows.filter((r) => r.status === status).length;
  return {
    report,
    rows,
    counts: {
      draft: count('draft'),
      rejected: count('rejected'),
      published: count('published'),
      withoutLead: rows.filter((r) => r.status === 'draft' && r.leadUnit === null).length,
    },
  };
}
