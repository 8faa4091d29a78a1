import type { Command } from '@luoshi/mechanism';
import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Append, type Appended, appendAll } from './append.ts';
import { refreshStandings } from './standing.ts';
import { HUNDRED, TEST_AT, type TestLedger, type TestOffice, testLedger, testOffice } from './testing/index.ts';
import { verify } from './verify.ts';

let ledger: TestLedger;
let office: TestOffice;
beforeAll(async () => {
  ledger = await testLedger();
  office = await testOffice(ledger);
});
afterAll(() => ledger?.drop());

const FACTOR = Number(process.env.LUOSHI_TEST_FACTOR ?? 1);

const quarter = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const);
/** Few, so that figures are replaced and corrected; the last one has not begun yet. */
const period = fc.constantFrom(1, 2, 2, 3, 12).map((month) => `2026-${String(month).padStart(2, '0')}`);
const decimal = fc.integer({ min: -5000, max: 20000 }).map((n) => (n / 100).toFixed(2));
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });

/** Anything a user could send, sensible or not; `entry` picks one of the matter's entries. */
const command: fc.Arbitrary<Command | { command: 'correct'; nth: number; value: string; reason: string }> = fc.oneof(
  fc.record({ command: fc.constant('report' as const), period, value: decimal, text: words }),
  fc.record({
    command: fc.constant('report' as const),
    period,
    text: words,
    node: fc.record({ quarter, reached: fc.boolean() }),
  }),
  fc.record({
    command: fc.constant('move' as const),
    to: fc.constantFrom('accepted', 'doing', 'done', 'verified', 'reported', 'adjusted', 'excused', 'nowhere'),
    reason: words,
  }),
  fc.record({
    command: fc.constant('amend' as const),
    changes: fc.record(
      {
        title: words,
        due: fc.constantFrom(null, '2026-06-30', '2026-12-31'),
        target: fc.constantFrom(null, HUNDRED, { ...HUNDRED, kind: 'stock' as const, base: '20' }),
        nodes: fc.array(fc.record({ quarter, text: words, share: decimal }), { maxLength: 2 }),
      },
      { requiredKeys: [] },
    ),
    reason: words,
  }),
  fc.record({ command: fc.constant('correct' as const), nth: fc.nat(9), value: decimal, reason: words }),
);

const step = fc.record({
  matter: fc.nat(1),
  who: fc.constantFrom('clerk', 'clerk', 'housing', 'housing', 'leader'),
  command,
  month: fc.integer({ min: 5, max: 9 }),
});

/** Entries that can be corrected. */
const idsIn = (appended: Appended): string[] =>
  appended.ok
    ? appended.value.entries
        .filter(({ data }) => data.kind === 'measured' || data.kind === 'reported')
        .map(({ id }) => id)
    : [];

test('whatever is sent in whatever order, tables equal the replay of the entries', async () => {
  const { place, actors, roles, units } = office;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 40, size: '+1' }), fc.nat(3), async (steps, cut) => {
      const ids = [uuid(), uuid()];
      const opens = ids.map(
        (id): Append => ({
          matter: null,
          opens: id,
          mechanism: 'report-task',
          command: {
            command: 'open',
            title: '任务',
            leadUnit: units.housing!.id,
            target: HUNDRED,
            due: '2026-12-31',
            nodes: ([1, 2, 3, 4] as const).map((quarter) => ({ quarter, text: '节点' })),
          },
          version: null,
          at: TEST_AT,
          day: '2026-01-20',
          actor: actors.clerk.account,
          unit: null,
          roles: roles.clerk,
        }),
      );
      const opened = await ledger.asSystem((tx) => appendAll(tx, place, opens, '2026-01-20'));
      const entries = new Map(ids.map((id, i) => [id, idsIn(opened[i]!)]));
      const appendOf = ({ matter, who, command, month }: (typeof steps)[number]): Append => {
        const id = ids[matter]!;
        const known = entries.get(id)!;
        const actor = actors[who as keyof typeof actors];
        return {
          matter: id,
          command:
            'nth' in command
              ? {
                  command: 'correct',
                  entry: known[command.nth % known.length] ?? id,
                  value: command.value,
                  reason: command.reason,
                }
              : command,
          version: null,
          at: TEST_AT,
          day: `2026-0${month}-15`,
          actor: actor.account,
          unit: actor.unit,
          roles: roles[who as keyof typeof roles],
        };
      };
      // Some one by one, as requests do, the others in one batch, as samples do.
      const alone = steps.length >> cut;
      for (const one of steps.slice(0, alone)) {
        const [result] = await ledger.asSystem((tx) => appendAll(tx, place, [appendOf(one)], '2026-06-01'));
        entries.get(ids[one.matter]!)!.push(...idsIn(result!));
      }
      await ledger.asSystem((tx) => appendAll(tx, place, steps.slice(alone).map(appendOf)));
      await ledger.asSystem((tx) => refreshStandings(tx, place, '2026-09-18'));
      const report = await verify(ledger, { place: place.id });
      expect(report.findings).toEqual([]);
    }),
    { numRuns: 25 * FACTOR },
  );
});
