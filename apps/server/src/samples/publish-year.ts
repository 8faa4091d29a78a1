import { type BreakdownRow, type Ledger, publishRows, rejectRows } from '@luoshi/ledger';
import type { Commitment } from '@luoshi/reader';
import { rolesAbove } from '../reading/draft-rows.ts';
import { indicatorName } from '../views/indicator-name.ts';
import type { Scene } from './load-places.ts';
import type { SampleReport } from './load-reports.ts';

/** A published task with the words of the report it came from. */
export interface SampleTask {
  matter: string;
  row: BreakdownRow;
  commitment: Commitment | null;
}

/** The day the county office issued the breakdown. */
const issued = { at: '2026-02-06T01:30:00.000Z', day: '2026-02-06' };

/** Publishes the breakdown table of 2026, without what is no task of the year. */
export async function publishYear(
  ledger: Ledger,
  scene: Scene,
  reports: readonly SampleReport[],
): Promise<SampleTask[]> {
  const report = reports.find((r) => r.place === scene.county.slug && r.year === 2026);
  if (!report) throw new Error('the samples have no county report of 2026');
  const commitments = new Map(report.reading.commitments.map((c) => [c.id, c]));

  return ledger.asSystem(async (tx) => {
    const sectionOf = (row: BreakdownRow) => commitments.get(row.commitments[0] ?? '')?.section ?? '';
    const left = new Set<BreakdownRow>();
    const leaveOut = async (reason: string, unfit: (row: BreakdownRow, roles: readonly string[]) => boolean) => {
      const rows = report.rows.filter((r) => !left.has(r) && unfit(r, rolesAbove(report.reading, sectionOf(r))));
      for (const row of rows) left.add(row);
      if (rows.length > 0) await rejectRows(tx, scene.county.id, rows, reason);
    };
    await leaveOut('属“十五五”五年目标，在规划纲要中另行分解', (_, roles) => roles.includes('vision'));
    await leaveOut(
      '属总体要求，不作为具体任务',
      (row, roles) => row.kind === 'direction' && row.section.length < 2 && !roles.includes('livelihood'),
    );

    const wanted = report.rows.filter((r) => !left.has(r));
    const { published, refused } = await publishRows(tx, scene.county, wanted, {
      ...issued,
      roles: ['clerk'],
      indicatorName,
      actor: { account: scene.clerk, unit: null },
    });
    const [first] = refused;
    if (first) throw new Error(`${refused.length} rows were not published: ${first.error.message.zh}`);
    const byId = new Map(wanted.map((r) => [r.id, r]));
    return published.map(({ row: id, matter }) => {
      const row = byId.get(id)!;
      return { matter, row, commitment: commitments.get(row.commitments[0] ?? '') ?? null };
    });
  });
}
