/** What a shape cannot say: that every name is declared, and that every rule can be read. */
import { GATE_VARIABLES } from './gate.ts';
import type { LoadError } from './mechanism.ts';
import { isRule, readRule } from './rule.ts';
import { type IndicatorSetBody, label, type StagedBody } from './schema.ts';
import type { Checked, Path } from './yaml-document.ts';

/** Stages are declared once, every stage named anywhere is one of them, and every gate's rule can be read. */
export function checkStaged(body: StagedBody, root: Path, checked: Checked<unknown>): LoadError[] {
  const declared = [
    ...body.stages.map((text, i) => ({ id: label(text).id, path: ['stages', i] as Path })),
    ...body.sides.map((side, i) => ({ id: label(side.stage).id, path: ['sides', i, 'stage'] as Path })),
  ];
  const ids = declared.map(({ id }) => id);
  const twice = declared.filter(({ id }, i) => ids.indexOf(id) !== i);
  const missing = stagesNamed(body).filter(({ id }) => !ids.includes(id));
  return [
    ...twice.map(({ id, path }) =>
      checked.error('reference', [...root, ...path], id, '', {
        zh: `环节“${id}”重复`,
        en: `stage "${id}" is declared twice`,
      }),
    ),
    ...missing.map(({ id, path }) => undeclared(id, ids, [...root, ...path], checked)),
    ...Object.entries(body.gates).flatMap(([id, { when }]) =>
      when === undefined ? [] : checkRule(when, GATE_VARIABLES, [...root, 'gates', id, 'when'], checked),
    ),
  ];
}

function stagesNamed(body: StagedBody): { id: string; path: Path }[] {
  const list = (ids: readonly string[], ...path: Path) => ids.map((id, i) => ({ id, path: [...path, i] }));
  const one = (id: string | undefined, ...path: Path) => (id === undefined ? [] : [{ id, path }]);
  return [
    ...one(body.opens_at, 'opens_at'),
    ...one(body.done_from, 'done_from'),
    ...body.sides.flatMap(({ from, to }, i) => [...list(from, 'sides', i, 'from'), ...list(to, 'sides', i, 'to')]),
    ...body.also.flatMap(({ from, to }, i) => [...one(from, 'also', i, 'from'), ...one(to, 'also', i, 'to')]),
    ...Object.keys(body.gates).flatMap((id) => one(id, 'gates', id)),
    ...list(body.on_report?.from ?? [], 'on_report', 'from'),
    ...one(body.on_report?.to, 'on_report', 'to'),
  ];
}

/** Every series has a calendar that is declared. */
export function checkSeries(set: IndicatorSetBody, root: Path, checked: Checked<unknown>): LoadError[] {
  const known = Object.keys(set.calendars);
  return Object.entries(set.series)
    .filter(([, { calendar }]) => !known.includes(calendar))
    .map(([id, { calendar }]) => undeclared(calendar, known, [...root, 'series', id, 'calendar'], checked));
}

export function checkRule(
  text: string,
  variables: readonly string[],
  path: Path,
  checked: Checked<unknown>,
): LoadError[] {
  const rule = readRule(text, variables);
  if (isRule(rule)) return [];
  return [
    checked.error('rule', path, rule.found, rule.expected, {
      zh: `规则“${text}”里的“${rule.found}”不能用，可用：${rule.expected}`,
      en: `in the rule "${text}", "${rule.found}" cannot stand; there are ${rule.expected}`,
    }),
  ];
}

function undeclared(id: string, known: readonly string[], path: Path, checked: Checked<unknown>): LoadError {
  const expected = known.join(' | ');
  return checked.error('reference', path, id, expected, {
    zh: `“${id}”没有声明，可用：${expected}`,
    en: `"${id}" is not declared; there are ${expected}`,
  });
}
