import { describe, expect, test } from 'vitest';
import type { OpenCommand } from './command.ts';
import {
  annualTargets,
  EDUCATION,
  evidence,
  FINANCE,
  given,
  measured,
  moved,
  opened,
  twenty,
  unitClerk,
} from './testing/given.ts';

const open: OpenCommand = { command: 'open', title: '新增规上企业20家', leadUnit: EDUCATION, target: twenty };

describe('publishing a row opens a matter', () => {
  test('assigned to its lead unit, which is not its own co-unit', () => {
    expect(given().when({ ...open, coUnits: [FINANCE, EDUCATION, FINANCE] })).toMatchObject([
      { kind: 'opened', stage: 'assigned', mechanism: 'report-task', mechanismVersion: 1, coUnits: [FINANCE] },
    ]);
  });
  test('not without a lead unit', () => {
    expect(given().when({ ...open, leadUnit: null })).toBe('needs-lead');
  });
  test('a headline target needs none: its source publishes it', () => {
    expect(given().when({ ...open, leadUnit: null }, { mechanism: annualTargets })).toMatchObject([{ stage: 'set' }]);
  });
  test('with neither number, node nor deadline only for a reason', () => {
    expect(given().when({ ...open, target: null })).toBe('needs-reason');
    expect(given().when({ ...open, target: null, reason: '长期工作' })).toMatchObject([{ reason: '长期工作' }]);
    expect(given().when({ ...open, target: null, due: '2026-06-30' })).toMatchObject([{ due: '2026-06-30' }]);
  });
  test('a field the mechanism does not have is refused', () => {
    expect(given().when({ ...open, fields: { yaer: '2026' } })).toBe('invalid');
  });
  test('a unit clerk may not', () => {
    expect(given().when(open, unitClerk)).toBe('forbidden');
  });
  test('not twice', () => {
    expect(given(opened).when(open)).toBe('already-there');
  });
});

describe('reporting a month', () => {
  test('the first progress moves the matter to 推进', () => {
    expect(
      given(opened).when({ command: 'report', period: '2026-03', value: '6', text: ' 新增6家 ' }, unitClerk),
    ).toEqual([
      measured('2026-03', '6'),
      { kind: 'reported', period: '2026-03', text: '新增6家' },
      { kind: 'moved', from: 'assigned', to: 'doing', closing: false },
    ]);
  });
  test('the next one does not', () => {
    expect(
      given(opened, moved('assigned', 'doing')).when({ command: 'report', period: '2026-04', value: '8' }),
    ).toEqual([measured('2026-04', '8')]);
  });
  test('a co-unit may report, another unit may not', () => {
    const report = { command: 'report', period: '2026-04', text: '已配套资金' } as const;
    expect(given(opened).when(report, { ...unitClerk, unit: FINANCE })).toHaveLength(2);
    expect(given(opened).when(report, { ...unitClerk, unit: 'unit-water' })).toBe('forbidden');
    expect(given(opened).when(report, { roles: ['auditor'] })).toBe('forbidden');
  });
  test('the month must have begun', () => {
    expect(given(opened).when({ command: 'report', period: '2026-07', value: '9' })).toHaveLength(2);
    expect(given(opened).when({ command: 'report', period: '2026-08', value: '9' })).toBe('unknown-period');
    expect(given(opened).when({ command: 'report', period: '2026年3月', value: '9' })).toBe('unknown-period');
  });
  test('a figure must be a number, and the task must ask for one', () => {
    expect(given(opened).when({ command: 'report', period: '2026-03', value: '6家' })).toBe('invalid');
    expect(given({ ...opened, target: null }).when({ command: 'report', period: '2026-03', value: '6' })).toBe(
      'invalid',
    );
  });
  test('something must be said', () => {
    expect(given(opened).when({ command: 'report', period: '2026-03' })).toBe('invalid');
  });
  test('only a node that is there can be reached', () => {
    const node = { quarter: 1, reached: true } as const;
    expect(given(opened).when({ command: 'report', period: '2026-03', node })).toBe('invalid');
    const nodes = [{ quarter: 1 as const, text: '完成选址' }];
    expect(given({ ...opened, nodes }).when({ command: 'report', period: '2026-03', node })).toMatchObject([
      { kind: 'reported', node },
      { kind: 'moved' },
    ]);
  });
  test('not when the work is done', () => {
    const done = [opened, moved('assigned', 'doing'), evidence, moved('doing', 'done')];
    expect(given(...done).when({ command: 'report', period: '2026-03', value: '6' })).toBe('invalid');
  });
});

describe('moving along the stages', () => {
  const doing = [opened, moved('assigned', 'doing')];
  const done = [...doing, evidence, moved('doing', 'done')];

  test('only along the graph', () => {
    expect(given(...doing).when({ command: 'move', to: 'verified' })).toBe('invalid');
    expect(given(...doing).when({ command: 'move', to: 'nowhere' })).toBe('invalid');
  });
  test('完成 needs evidence, or the target reached', () => {
    const finish = { command: 'move', to: 'done' } as const;
    expect(given(...doing).when(finish, unitClerk)).toBe('gate-closed');
    expect(given(...doing, measured('2026-06', '19')).when(finish, unitClerk)).toBe('gate-closed');
    expect(given(...doing, measured('2026-06', '20')).when(finish, unitClerk)).toEqual([
      { kind: 'moved', from: 'doing', to: 'done', closing: true },
    ]);
    expect(given(...doing, evidence).when(finish, unitClerk)).toHaveLength(1);
  });
  test('核验 is for another unit and person than the one that did it', () => {
    const verify = { command: 'move', to: 'verified' } as const;
    expect(given(...done).when(verify)).toMatchObject([{ to: 'verified', closing: true }]);
    expect(given(...done).when(verify, { actor: 'li' })).toBe('gate-closed');
    expect(given(...done).when(verify, { unit: EDUCATION })).toBe('gate-closed');
    expect(given(...done).when(verify, unitClerk)).toBe('forbidden');
  });
  test('a verification that fails sends it back', () => {
    expect(given(...done).when({ command: 'move', to: 'doing', reason: '现场不符' })).toEqual([
      { kind: 'moved', from: 'done', to: 'doing', closing: false, reason: '现场不符' },
    ]);
  });
  test('a leader verifies and excuses, but does not do the work', () => {
    const leader = { actor: 'zhang', roles: ['leader'] };
    expect(given(...done).when({ command: 'move', to: 'verified' }, leader)).toHaveLength(1);
    expect(given(...doing, evidence).when({ command: 'move', to: 'done' }, leader)).toBe('forbidden');
  });
  test('容错 needs a reason', () => {
    expect(given(...doing).when({ command: 'move', to: 'excused' })).toBe('needs-reason');
    expect(given(...doing).when({ command: 'move', to: 'excused', reason: '政策调整' })).toMatchObject([
      { closing: true },
    ]);
  });
});

describe('changing what was agreed', () => {
  test('keeps only what differs, with its reason', () => {
    const changes = { title: opened.title, due: '2026-09-30' };
    expect(given(opened).when({ command: 'amend', changes, reason: '县政府常务会同意' })).toEqual([
      { kind: 'amended', changes: { due: '2026-09-30' }, reason: '县政府常务会同意' },
    ]);
  });
  test('no reason, no change; no difference, no entry', () => {
    expect(given(opened).when({ command: 'amend', changes: { due: '2026-09-30' }, reason: ' ' })).toBe('needs-reason');
    expect(given(opened).when({ command: 'amend', changes: { due: null }, reason: '无' })).toBe('invalid');
    expect(given(opened).when({ command: 'amend', changes: { leadUnit: null }, reason: '撤销' })).toBe('needs-lead');
    expect(given(opened).when({ command: 'amend', changes: { due: '六月底' }, reason: '提前' })).toBe('invalid');
  });
});

describe('correcting an entry', () => {
  test('keeps its period and measure', () => {
    expect(
      given(opened, measured('2026-03', '60')).when({
        command: 'correct',
        entry: 'e2',
        value: '6',
        reason: '多填一个0',
      }),
    ).toEqual([{ kind: 'corrected', entry: 'e2', data: measured('2026-03', '6'), reason: '多填一个0' }]);
  });
  test('only the entry that still stands', () => {
    const twice = given(opened, measured('2026-03', '6'), measured('2026-03', '7'));
    expect(twice.when({ command: 'correct', entry: 'e2', value: '5', reason: '误' })).toBe('not-found');
    expect(twice.when({ command: 'correct', entry: 'e3', value: '5', reason: '误' })).toHaveLength(1);
  });
});

test('erasing names an entry and its ground', () => {
  const reported = given(opened, { kind: 'reported', period: '2026-03', text: '联系人张某' });
  expect(reported.when({ command: 'erase', entry: 'e2', fields: ['text'], reason: '本人申请' })).toMatchObject([
    { kind: 'erased' },
  ]);
  expect(reported.when({ command: 'erase', entry: 'e9', fields: ['text'], reason: '本人申请' })).toBe('not-found');
});
