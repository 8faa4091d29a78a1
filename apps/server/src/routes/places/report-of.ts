import { listReports, type ReportRow, type Tx } from '@luoshi/ledger';
import { noSuchReport } from '../../problem.ts';

/** The report of an address, without its reading. */
export async function reportOf(tx: Tx, place: string, id: string): Promise<ReportRow> {
  const report = (await listReports(tx, place)).find((r) => r.id === id);
  if (!report) throw noSuchReport();
  return report;
}
