import { expect, test } from 'vitest';
import { actionsOf } from './actions.ts';
import type { DecisionContext } from './command.ts';
import { summaryOf } from './summary.ts';
import { EDUCATION, evidence, matterOf, measured, moved, opened, reportTask } from './testing/given.ts';

const context = (who: Partial<DecisionContext>): DecisionContext => ({
  mechanism: reportTask,
  actor: 'wang',
  unit: null,
  roles: ['clerk'],
  today: '2026-07-06',
  at: '',
  ...who,
});
const offered = (...args: Parameters<typeof actionsOf>) => actionsOf(...args).map(({ command, to }) => to ?? command);

test('a unit clerk is offered its own steps, and told what the gate asks for', () => {
  const doing = matterOf(opened, moved('assigned', 'doing'));
  const who = context({ actor: 'li', unit: EDUCATION, roles: ['unit-clerk'] });
  expect(offered(doing, who)).toEqual(['report', 'attach', 'correct', 'done']);
  expect(actionsOf(doing, who).find(({ to }) => to === 'done')?.blockedBy?.zh).toBe(
    '请先上传佐证材料，或填报达到目标的数值',
  );
});

test('who did the work sees that another has to verify it', () => {
  const done = matterOf(opened, moved('assigned', 'doing'), evidence, moved('doing', 'done'));
  expect(actionsOf(done, context({}))).toMatchObject([
    { command: 'attach' },
    { command: 'correct', needsReason: true },
    { command: 'amend' },
    { to: 'verified', blockedBy: null },
    { to: 'doing' },
  ]);
  expect(actionsOf(done, context({ actor: 'li' })).find(({ to }) => to === 'verified')?.blockedBy).not.toBeNull();
});

test('who may only look is offered nothing', () => {
  expect(actionsOf(matterOf(opened), context({ roles: ['auditor'] }))).toEqual([]);
});

test('an entry in one line', () => {
  expect(summaryOf(measured('2026-08', '12'), reportTask)).toEqual({
    zh: '填报 1—8月累计完成 12 家',
    en: 'Done so far, Jan–Aug: 12 家',
  });
  expect(summaryOf(moved('doing', 'done'), reportTask).zh).toBe('推进 → 完成');
  expect(summaryOf({ kind: 'amended', changes: { due: null, leader: null }, reason: '分工调整' }, reportTask).zh).toBe(
    '调整完成时限、分管领导：分工调整',
  );
});
