/** Every document in `mechanisms/` loads, and says what its file name says. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';
import { loadMechanism, loadRuleSet } from './load.ts';

const root = new URL('../../../mechanisms/', import.meta.url).pathname;
const files = globSync('*/*.yaml', { cwd: root });

test.each(files.filter((file) => !file.endsWith('.story.yaml')))('%s', (file) => {
  const text = readFileSync(root + file, 'utf8');
  const result = dirname(file) === 'rule-sets' ? loadRuleSet(text, file) : loadMechanism(text, file);
  expect(result.ok ? [] : result.errors.map((error) => error.message.en)).toEqual([]);
  if (!result.ok) return;
  // A later version of a rule set has its year behind the name.
  expect(basename(file, '.yaml').replace(/-20\d\d$/, '')).toBe(result.value.id);
  if ('cluster' in result.value) expect(result.value.cluster).toBe(dirname(file));
});

test('the rule set a mechanism names is there', () => {
  const named = files
    .filter((file) => dirname(file) !== 'rule-sets')
    .map((file) => loadMechanism(readFileSync(root + file, 'utf8'), file))
    .flatMap((result) => (result.ok ? [result.value.ruleSet] : []));
  expect(named.length).toBeGreaterThan(0);
  for (const id of named) expect(files).toContain(`rule-sets/${id}.yaml`);
});
