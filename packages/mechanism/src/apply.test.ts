import { describe, expect, test } from 'vitest';
import { apply, replay } from './apply.ts';
import type { EntryData } from './entry.ts';
import { EDUCATION, entriesOf, evidence, matterOf, measured, moved, opened } from './testing/given.ts';

const said: EntryData = { kind: 'reported', period: '2026-03', text: '联系人张某', problems: '用地未批' };

test('a matter begins with `opened` and only with it', () => {
  expect(() => matterOf(said)).toThrow('"reported", not "opened"');
  expect(() => matterOf(opened, opened)).toThrow('a second time');
  expect(replay([])).toBeNull();
});

test('a stage remembers when and by whom it was entered; leaving a closing one reopens', () => {
  const done = matterOf(opened, moved('assigned', 'doing'), evidence, moved('doing', 'done'));
  expect(done).toMatchObject({ stage: 'done', closedOn: '2026-02-10', version: 4 });
  expect(done.stageBy.done).toEqual({ actor: 'li', unit: EDUCATION });
  expect(done.attachments).toMatchObject([{ id: 'file-1', entry: 'e3' }]);
  const back = matterOf(opened, moved('assigned', 'doing'), moved('doing', 'done'), moved('done', 'doing'));
  expect(back.closedOn).toBeNull();
});

test('the later figure of a month replaces the earlier', () => {
  const matter = matterOf(opened, measured('2026-03', '6'), measured('2026-03', '7'), measured('2026-04', '9'));
  expect(matter.measurements).toEqual({
    done: { '2026-03': { value: '7', unit: '家', entry: 'e3' }, '2026-04': { value: '9', unit: '家', entry: 'e4' } },
  });
});

test('reaching a node marks it', () => {
  const nodes = [
    { quarter: 1 as const, text: '完成选址' },
    { quarter: 2 as const, text: '开工' },
  ];
  const matter = matterOf({ ...opened, nodes }, { ...said, node: { quarter: 1, reached: true } });
  expect(matter.nodes).toEqual([{ quarter: 1, text: '完成选址', reached: true }, nodes[1]]);
  expect(matter.reports).toEqual([{ period: '2026-03', text: '联系人张某', problems: '用地未批', entry: 'e2' }]);
});

describe('a correction', () => {
  const correction = (entry: string, value: string): EntryData => ({
    kind: 'corrected',
    entry,
    data: measured('2026-03', value),
    reason: '误',
  });
  test('stands where the wrong figure stood', () => {
    expect(matterOf(opened, measured('2026-03', '60'), correction('e2', '6')).measurements.done).toEqual({
      '2026-03': { value: '6', unit: '家', entry: 'e3' },
    });
  });
  test('of what a later figure has replaced changes nothing', () => {
    const matter = matterOf(opened, measured('2026-03', '60'), measured('2026-03', '7'), correction('e2', '6'));
    expect(matter.measurements.done?.['2026-03']?.value).toBe('7');
  });
  test('of a correction is a correction', () => {
    const matter = matterOf(opened, measured('2026-03', '60'), correction('e2', '16'), correction('e3', '6'));
    expect(matter.measurements.done?.['2026-03']).toMatchObject({ value: '6', entry: 'e4' });
  });
});

test('erasing blanks the named fields of that entry only', () => {
  const matter = matterOf(
    opened,
    said,
    { ...said, period: '2026-04' },
    { kind: 'erased', entry: 'e2', fields: ['text'], reason: '本人申请' },
  );
  expect(matter.reports.map((report) => report.text)).toEqual(['', '联系人张某']);
  expect(matter.reports[0]?.problems).toBe('用地未批');
});

test('applying leaves the matter it was given as it was', () => {
  const before = Object.freeze(matterOf(opened));
  const [, entry] = entriesOf([opened, measured('2026-03', '6')]);
  apply(before, entry!);
  expect(before.measurements).toEqual({});
});
