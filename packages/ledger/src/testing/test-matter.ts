import type { Command, Target } from '@luoshi/mechanism';
import { type Appended, runCommand } from '../append.ts';
import { addRows } from '../breakdown.ts';
import type { NewBreakdownRow } from '../contract.ts';
import type { Ledger } from '../ledger.ts';
import { publishRows } from '../publish.ts';
import { type TestOffice, testRow } from './test-office.ts';

/** Instant of the made-up place's day. */
export const TEST_AT = '2026-09-18T02:00:00.000Z';

export const HUNDRED: Target = { measure: '改造老旧小区', value: '100', unit: '个', bound: 'eq', kind: 'flow' };

/** Publishes one task of the housing bureau as the clerk does; answers its matter. */
export async function testMatter(
  ledger: Ledger,
  office: TestOffice,
  row: Partial<NewBreakdownRow> = {},
): Promise<string> {
  const { place, actors, roles, units, report } = office;
  const outcome = await ledger.asActor(actors.clerk, place.id, async (tx) => {
    const rows = await addRows(tx, place.id, report, [
      testRow('改造老旧小区100个', { leadUnit: units.housing!.id, target: HUNDRED, targetText: '100个', ...row }),
    ]);
    return publishRows(tx, place, rows, { at: TEST_AT, roles: roles.clerk });
  });
  if (!outcome.published[0]) throw new Error(outcome.refused[0]?.error.message.en);
  return outcome.published[0].matter;
}

/** Sends a command as one of the made-up people. */
export function send(
  ledger: Ledger,
  office: TestOffice,
  who: keyof TestOffice['actors'],
  matter: string,
  version: number,
  command: Command,
  at: string = TEST_AT,
): Promise<Appended> {
  const { place, actors, roles } = office;
  return ledger.asActor(actors[who], place.id, (tx) =>
    runCommand(tx, { place, matter, version, at, roles: roles[who], command }),
  );
}
