import { type BreakdownRow, changeRow, type Ledger, publishRows, rejectRows } from '@luoshi/ledger';
import type { Commitment } from '@luoshi/reader';
import { rolesAbove } from '../reading/draft-rows.ts';
import type { Scene } from './load-places.ts';
import type { SampleReport } from './load-reports.ts';
import { planTask } from './plan-task.ts';
import { seeded } from './random.ts';

/** A published task with the words of the report it came from. */
export interface SampleTask {
  matter: string;
  row: BreakdownRow;
  commitment: Commitment | null;
}

/** The day the county office issued the breakdown. */
const issued = { at: '2026-02-06T01:30:00.000Z', day: '2026-02-06' };

/** Fills in the breakdown table of 2026 as an office would, and publishes it. */
export async function publishYear(
  ledger: Ledger,
  scene: Scene,
  reports: readonly SampleReport[],
): Promise<SampleTask[]> {
  const report = reports.find((r) => r.place === scene.county.slug && r.year === 2026);
  if (!report) throw new Error('the samples have no county report of 2026');
  const random = seeded(20260206);
  const office = scene.units.find((u) => u.slug === 'government-office')!.id;
  const commitments = new Map(report.reading.commitments.map((c) => [c.id, c]));

  return ledger.asSystem(async (tx) => {
    const sectionOf = (row: BreakdownRow) => commitments.get(row.commitments[0] ?? '')?.section ?? '';
    const isAhead = (row: BreakdownRow) => rolesAbove(report.reading, sectionOf(row)).includes('vision');
    const ahead = report.rows.filter(isAhead);
    if (ahead.length > 0) await rejectRows(tx, scene.county.id, ahead, '属“十五五”五年目标,在规划纲要中另行分解');

    const planned: BreakdownRow[] = [];
    let before = office;
    for (const row of report.rows.filter((r) => !isAhead(r))) {
      const result = await changeRow(tx, scene.county.id, row, planTask(row, scene, before, random));
      if (!result.ok) throw new Error(`${row.task}: ${result.error.message.zh}`);
      planned.push(result.value);
      // A sentence that names no duty is mostly about what the one before it was about.
      before = result.value.leadUnit ?? before;
    }
    const { published, refused } = await publishRows(tx, scene.county, planned, {
      ...issued,
      roles: ['clerk'],
      actor: { account: scene.clerk, unit: null },
    });
    const [first] = refused;
    if (first) throw new Error(`${refused.length} rows were not published: ${first.error.message.zh}`);
    const byId = new Map(planned.map((r) => [r.id, r]));
    return published.map(({ row: id, matter }) => {
      const row = byId.get(id)!;
      return { matter, row, commitment: commitments.get(row.commitments[0] ?? '') ?? null };
    });
  });
}
