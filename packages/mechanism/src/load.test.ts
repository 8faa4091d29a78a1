import { describe, expect, test } from 'vitest';
import { loadMechanism, loadRuleSet } from './load.ts';
import { annualTargets, reportTask } from './testing/given.ts';

const text = `id: visit
name: 走访
cluster: tasks
version: 1
matter:
  stages:
    - open 待办 Open
    - done 办结
  done_from: done
  gates:
    done: { when: attachments > 0 }
lights: default
`;

function errorsOf(yaml: string) {
  const result = loadMechanism(yaml, 'visit.yaml');
  return result.ok ? [] : result.errors;
}

test('short ways of writing stand for the long ones', () => {
  const result = loadMechanism(text, 'visit.yaml');
  expect(result.ok && result.value).toMatchObject({
    name: { zh: '走访', en: '走访' },
    primitive: 'matter',
    opensAt: 'open',
    stages: [
      { id: 'open', name: { zh: '待办', en: 'Open' }, counts: 'open', to: ['done'], gate: null },
      { id: 'done', name: { zh: '办结', en: 'done' }, counts: 'done', to: [], gate: { when: 'attachments > 0' } },
    ],
  });
});

describe('an error names line, column, what was found and what may stand there', () => {
  test('a key that is not known', () => {
    expect(errorsOf(text.replace('version: 1', 'version: 1\nverson: 2'))).toMatchObject([
      {
        code: 'shape',
        line: 5,
        column: 9,
        at: 'verson',
        found: 'verson',
        message: { zh: 'visit.yaml 第 5 行：verson：不认识“verson”，请删去或改正' },
      },
    ]);
  });
  test('a value of another kind', () => {
    expect(errorsOf(text.replace('version: 1', 'version: 一'))).toMatchObject([
      {
        code: 'shape',
        line: 4,
        column: 10,
        at: 'version',
        found: '一',
        message: { en: 'visit.yaml, line 4: version: found "一", expected number' },
      },
    ]);
  });
  test('a stage that does not read “id 中文 English”', () => {
    expect(errorsOf(text.replace('- done 办结', '- 办结'))).toMatchObject([
      { code: 'shape', line: 8, column: 7, at: 'matter.stages[1]', found: '办结' },
    ]);
  });
  test('a stage nobody declared', () => {
    expect(errorsOf(text.replace('done_from: done', 'done_from: closed'))).toMatchObject([
      { code: 'reference', line: 9, column: 14, found: 'closed', expected: 'open | done' },
    ]);
  });
  test('a stage declared twice', () => {
    expect(errorsOf(text.replace('- open 待办 Open', '- open 待办 Open\n    - open 重开'))).toMatchObject([
      { code: 'reference', line: 8, found: 'open' },
    ]);
  });
  test('a rule that names what the kernel does not know', () => {
    expect(errorsOf(text.replace('attachments > 0', 'files > 0'))).toMatchObject([
      { code: 'rule', line: 11, column: 19, found: 'files', at: 'matter.gates.done.when' },
    ]);
  });
  test('no YAML at all', () => {
    expect(errorsOf('id: [visit')).toMatchObject([{ code: 'yaml', line: 1 }]);
    expect(errorsOf('')).toMatchObject([{ code: 'shape', line: 1 }]);
  });
  test('two primitives, or none', () => {
    expect(errorsOf(text.replace('matter:', 'duty:'))[0]).toMatchObject({ code: 'shape', found: 'duty', line: 5 });
  });
  test('a light rule', () => {
    const result = loadRuleSet('id: a\nname: 甲\nvalid_from: 2026-01-01\nlights:\n  red: pace <\n', 'a.yaml');
    expect(!result.ok && result.errors).toMatchObject([{ code: 'rule', line: 5, column: 8 }]);
  });
});

test('the two first mechanisms are as the catalogue has them', () => {
  expect(reportTask.stages.filter((stage) => !stage.side).map((stage) => stage.id)).toEqual([
    'drafted',
    'assigned',
    'accepted',
    'doing',
    'done',
    'verified',
    'reported',
  ]);
  expect(reportTask.stages.find((stage) => stage.id === 'verified')?.name.zh).toBe('销号');
  expect(annualTargets.primitive).toBe('indicator-set');
});
