/** given / when / then for decisions, and the two mechanisms as they stand in the repository. */
// biome-ignore lint/style/noRestrictedImports: only tests use this file, and they read the mechanisms as they stand
import { readFileSync } from 'node:fs';
import { apply } from '../apply.ts';
import type { Command, DecisionContext } from '../command.ts';
import { decide } from '../decide.ts';
import type { Entry, EntryData, Target } from '../entry.ts';
import { loadMechanism, loadRuleSet } from '../load.ts';
import type { Matter } from '../matter.ts';
import type { LoadResult, Mechanism, RuleSet } from '../mechanism.ts';

function load<T>(file: string, read: (text: string, file: string) => LoadResult<T>): T {
  const path = new URL(`../../../../mechanisms/${file}`, import.meta.url);
  const result = read(readFileSync(path, 'utf8'), file);
  if (!result.ok) throw new Error(result.errors.map((error) => error.message.en).join('\n'));
  return result.value;
}

export const reportTask: Mechanism = load('tasks/report-task.yaml', loadMechanism);
export const annualTargets: Mechanism = load('indicators/annual-targets.yaml', loadMechanism);
export const defaults: RuleSet = load('rule-sets/default.yaml', loadRuleSet);

export const EDUCATION = 'unit-education';
export const FINANCE = 'unit-finance';

/** 新增 20 家: a flow target over the year. */
export const twenty: Target = { measure: '企业', value: '20', unit: '家', bound: 'ge', kind: 'flow' };

export const opened: Extract<EntryData, { kind: 'opened' }> = {
  kind: 'opened',
  mechanism: 'report-task',
  mechanismVersion: 1,
  stage: 'assigned',
  title: '新增规上企业20家',
  fields: { year: '2026' },
  leadUnit: EDUCATION,
  coUnits: [FINANCE],
  leader: null,
  due: null,
  target: twenty,
  nodes: [],
  source: null,
};

export const moved = (from: string, to: string): EntryData => ({ kind: 'moved', from, to, closing: to === 'done' });
export const measured = (period: string, value: string): Extract<EntryData, { kind: 'measured' }> => ({
  kind: 'measured',
  measure: 'done',
  period,
  value,
  unit: '家',
});
export const evidence: EntryData = {
  kind: 'attached',
  attachment: 'file-1',
  name: '验收单.pdf',
  mediaType: 'application/pdf',
  size: 1200,
  sha256: 'ab',
};

/** The entries as a ledger would number them; ids are `e1`, `e2`, … */
export function entriesOf(data: readonly EntryData[], by = { actor: 'li', unit: EDUCATION as string | null }): Entry[] {
  return data.map((one, i) => ({
    id: `e${i + 1}`,
    place: 'qinglan',
    matter: 'm1',
    seq: i + 1,
    at: '2026-02-10T02:00:00.000Z',
    day: '2026-02-10',
    ...by,
    data: one,
    previous: '',
    hash: '',
  }));
}

export function matterOf(...data: EntryData[]): Matter {
  return entriesOf(data).reduce<Matter | null>(apply, null)!;
}

const clerk: DecisionContext = {
  mechanism: reportTask,
  actor: 'wang',
  unit: null,
  roles: ['clerk'],
  today: '2026-07-06',
  at: '2026-07-06T01:00:00.000Z',
};
export const unitClerk: Partial<DecisionContext> = { actor: 'li', unit: EDUCATION, roles: ['unit-clerk'] };

/** `given(entries).when(command, who)` is what `decide` answers: the entries, or the code of the refusal. */
export function given(...history: EntryData[]) {
  const matter = history.length === 0 ? null : matterOf(...history);
  return {
    when(command: Command, who: Partial<DecisionContext> = {}): EntryData[] | string {
      const decision = decide(matter, command, { ...clerk, ...who });
      return decision.ok ? decision.value : decision.error.code;
    },
  };
}
