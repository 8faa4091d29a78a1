/** What holds of every history, not only of the ones we thought of. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply, replay } from './apply.ts';
import type { Command } from './command.ts';
import { decide } from './decide.ts';
import { brief, exact, round } from './decimal.ts';
import type { EntryData, Target } from './entry.ts';
import { judge } from './judge.ts';
import type { Matter } from './matter.ts';
import { nextDay } from './period.ts';
import { stageOf } from './stage.ts';
import { defaults, EDUCATION, entriesOf, matterOf, measured, opened, reportTask, twenty } from './testing/given.ts';

const figure = fc.integer({ min: -50, max: 400 }).map((tenths) => exact(tenths).dividedBy(10).toFixed());
const month = fc.integer({ min: 1, max: 12 }).map((m) => `2026-${String(m).padStart(2, '0')}`);
const day = fc.integer({ min: 0, max: 500 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
const stages = reportTask.stages.map((stage) => stage.id);

const target: fc.Arbitrary<Target | null> = fc.option(
  fc
    .record({
      value: figure,
      bound: fc.constantFrom('ge', 'le', 'approx', 'eq', 'gt', 'lt'),
      kind: fc.constantFrom('flow', 'stock', 'growth', 'rate', 'hold'),
      base: fc.option(figure, { nil: undefined }),
    })
    .map(
      ({ base, ...rest }): Target => ({
        ...twenty,
        ...(rest as Pick<Target, 'value' | 'bound' | 'kind'>),
        ...(base === undefined ? {} : { base }),
      }),
    ),
);

const nodes = fc
  .subarray([1, 2, 3, 4] as const)
  .chain((quarters) =>
    fc.tuple(
      ...quarters.map((quarter) =>
        fc.record({ quarter: fc.constant(quarter), text: fc.constant('形象进度'), reached: fc.boolean() }),
      ),
    ),
  );

const opening = fc.record({ target, nodes, due: fc.option(day) }).map((some): EntryData => ({ ...opened, ...some }));
const figures = fc.array(fc.tuple(month, figure), { maxLength: 6 }).map((list) => list.map(([m, v]) => measured(m, v)));

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    command: fc.constant('move' as const),
    to: fc.constantFrom(...stages),
    reason: fc.constantFrom('', '上级批准'),
  }),
  fc.record({
    command: fc.constant('report' as const),
    period: month,
    value: figure,
    text: fc.constantFrom('', '推进中'),
  }),
  fc.constant<Command>({
    command: 'attach',
    attachments: [{ attachment: 'f', name: 'a.pdf', mediaType: 'application/pdf', size: 1, sha256: 'aa' }],
  }),
);

test('commands never leave the stage graph, and every accepted entry can be applied', () => {
  fc.assert(
    fc.property(opening, fc.array(fc.tuple(command, fc.boolean()), { maxLength: 25 }), (first, commands) => {
      let matter: Matter = matterOf(first);
      for (const [one, byUnit] of commands) {
        const who = byUnit
          ? { actor: 'li', unit: EDUCATION, roles: ['unit-clerk'] }
          : { actor: 'wang', unit: null, roles: ['clerk'] };
        const decision = decide(matter, one, { mechanism: reportTask, today: '2026-12-31', at: '', ...who });
        if (!decision.ok) continue;
        for (const data of decision.value) {
          const before = matter;
          matter = apply(matter, {
            ...entriesOf([data], who)[0]!,
            id: `e${before.version + 1}`,
            seq: before.version + 1,
          });
          if (matter.stage !== before.stage) expect(stageOf(reportTask, before.stage)?.to).toContain(matter.stage);
          expect(matter.closedOn !== null).toBe(stageOf(reportTask, matter.stage)?.counts !== 'open');
        }
      }
    }),
  );
});

const RANK = { done: 0, ahead: 1, on: 2, other: 3, unpublished: 3, behind: 4 };

test('without entries a later day never gives a better class', () => {
  fc.assert(
    fc.property(opening, figures, day, day, (first, reported, a, b) => {
      const matter = matterOf(first, ...reported);
      const [early, late] = a < b ? [a, b] : [b, a];
      const before = judge(matter, reportTask, defaults, { today: early });
      const after = judge(matter, reportTask, defaults, { today: late });
      expect([after.paceClass, RANK[after.paceClass] >= RANK[before.paceClass]]).toEqual([after.paceClass, true]);
    }),
    { numRuns: 500 },
  );
});

test('a standing depends on entries and the day alone, and rounds shares to two places', () => {
  fc.assert(
    fc.property(opening, figures, day, (first, reported, today) => {
      const entries = entriesOf([first, ...reported]);
      const standing = judge(replay(entries)!, reportTask, defaults, { today });
      expect(judge(replay(structuredClone(entries))!, reportTask, defaults, { today })).toEqual(standing);
      for (const share of [standing.shareDone, standing.shareDue, standing.pace]) {
        if (share !== null) expect(share).toMatch(/^\d+\.\d{2}$/);
      }
      expect(standing.reason.zh).not.toMatch(/[,;:]|NaN|undefined|null/);
    }),
  );
});

test('a correction makes the matter it would have been', () => {
  const entered = fc.array(fc.tuple(month, figure), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(entered, fc.nat(), figure, (list, pick, wrong) => {
      const at = pick % list.length;
      const right = list.map(([m, v]) => measured(m, v));
      const mistaken = right.map((data, i) => (i === at ? measured(list[at]![0], wrong) : data));
      const matter = matterOf(opened, ...mistaken);
      const decision = decide(
        matter,
        { command: 'correct', entry: `e${at + 2}`, value: list[at]![1], reason: '误' },
        {
          mechanism: reportTask,
          actor: 'wang',
          unit: null,
          roles: ['clerk'],
          today: '2026-12-31',
          at: '',
        },
      );
      // Refused when a later figure has replaced the wrong one: then nothing of it is left.
      const corrected = decision.ok ? matterOf(opened, ...mistaken, ...decision.value) : matter;
      expect(valuesOf(corrected)).toEqual(valuesOf(matterOf(opened, ...right)));
    }),
  );
});

function valuesOf({ measurements }: Matter) {
  return Object.fromEntries(Object.entries(measurements.done ?? {}).map(([period, { value }]) => [period, value]));
}

test('rounding is half away from zero, the same for both signs, and never off by more than half a unit', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.nat(6), fc.nat(4), (digits, scale, places) => {
      const value = exact(digits.toString()).dividedBy(exact(10).pow(scale));
      const rounded = exact(round(value, places));
      const half = exact(10).pow(-places).dividedBy(2);
      expect(rounded.minus(value).abs().lessThanOrEqualTo(half)).toBe(true);
      if (rounded.minus(value).abs().equals(half)) expect(rounded.abs().greaterThan(value.abs())).toBe(true);
      expect(exact(round(value.negated(), places)).equals(rounded.negated())).toBe(true);
      expect(round(round(value, places), places)).toBe(round(value, places));
    }),
  );
});

test('the traps of printed figures', () => {
  expect(round(exact(129).times(100).dividedBy(270), 1)).toBe('47.8');
  expect(round('2.345', 2)).toBe('2.35');
  expect(round('-0.005', 2)).toBe('-0.01');
  expect(round('-0.004', 2)).toBe('0.00');
  expect(brief('62.00', 1)).toBe('62');
});

test('a day is followed by the next', () => {
  expect(nextDay('2026-02-28')).toBe('2026-03-01');
});
