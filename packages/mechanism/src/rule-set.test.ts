import { expect, test } from 'vitest';
import { judge } from './judge.ts';
import type { RuleSet } from './mechanism.ts';
import { ruleSetOn } from './rule-set.ts';
import { defaults, matterOf, measured, opened, reportTask } from './testing/given.ts';

const stricter: RuleSet = { ...defaults, validFrom: '2026-07-01', lights: [{ light: 'red', when: 'points < -5' }] };
const on = (day: string) => ruleSetOn([defaults, stricter], 'default', day);

test('a new version counts from its day on; the past keeps its own', () => {
  expect(on('2026-06-30')).toBe(defaults);
  expect(on('2026-07-01')).toBe(stricter);
  expect(ruleSetOn([{ ...defaults, validTo: '2025-12-31' }], 'default', '2026-01-01')).toBeNull();
  expect(ruleSetOn([defaults], 'other', '2026-01-01')).toBeNull();
});

test('the same figures under another rule set are another light', () => {
  const matter = matterOf(opened, measured('2026-06', '8.8'));
  const light = (ruleSet: RuleSet) => judge(matter, reportTask, ruleSet, { today: '2026-07-06' }).light;
  expect([light(defaults), light(stricter)]).toEqual(['yellow', 'red']);
});
