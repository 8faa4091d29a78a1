import { describe, expect, test } from 'vitest';
import { exact, isExact } from './decimal.ts';
import { evaluate, isRule, type RuleScope, readRule } from './rule.ts';

function value(text: string, scope: RuleScope = {}) {
  const rule = readRule(text, ['pace', 'overdue', 'kind', 'ready']);
  if (!isRule(rule)) throw new Error(`${rule.found}: ${rule.expected}`);
  const result = evaluate(rule, scope);
  return isExact(result) ? result.toFixed() : result;
}

test('numbers are decimals, literals too', () => {
  expect(value('0.1 + 0.2 == 0.3')).toBe(true);
  expect(value('pace < 0.8', { pace: exact('0.8') })).toBe(false);
  expect(value('-(pace * 3) / 2', { pace: exact('0.1') })).toBe('-0.15');
});

describe('missing is unknown, as in SQL', () => {
  test.each([
    ['pace < 1', null],
    ['pace < 1 && false', false],
    ['pace < 1 || true', true],
    ['pace < 1 || false', null],
    ['!(pace < 1)', null],
    ['pace == pace', null],
    ['overdue / 0 > 1', null],
  ])('%s', (text, result) => {
    expect(value(text, { overdue: exact(3) })).toBe(result);
  });
});

test('what cannot be compared is unknown, never true', () => {
  expect(value('kind < 3', { kind: 'flow' })).toBeNull();
  expect(value('kind == "flow" && ready', { kind: 'flow', ready: true })).toBe(true);
});

describe('a rule that cannot be read says what is wrong', () => {
  test.each([
    ['pase < 1', 'pase', 'pace, overdue, kind, ready'],
    ['overdue("started", 30)', 'overdue("started", 30)', '! < <= > >= == != + - * / && ||'],
    ['pace <', 'pace <', 'CEL (Unexpected token: EOF)'],
  ])('%s', (text, found, expected) => {
    expect(readRule(text, ['pace', 'overdue', 'kind', 'ready'])).toMatchObject({ found, expected });
  });
});
