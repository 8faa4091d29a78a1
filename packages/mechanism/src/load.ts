import type { LoadResult, Mechanism, RuleSet } from './mechanism.ts';

export function loadMechanism(_yamlText: string, _file: string): LoadResult<Mechanism> {
  throw new Error('coming');
}

export function loadRuleSet(_yamlText: string, _file: string): LoadResult<RuleSet> {
  throw new Error('coming');
}
