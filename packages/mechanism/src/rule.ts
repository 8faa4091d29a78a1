/**
 * The rule language: CEL, parsed by a library, evaluated here.
 *
 * Missing is unknown, with SQL's three-valued logic: `null < 1` is null, `null || true` is true. Numbers are
 * decimals, rule literals too: `0.1 + 0.2 == 0.3` holds.
 */
import { type ASTNode, ParseError, parse } from '@marcbachmann/cel-js';
import { type Exact, exact, isExact } from './decimal.ts';

/** null is unknown. */
export type RuleValue = Exact | boolean | string | null;

/** What a rule may name. Numbers come as decimals. */
export type RuleScope = Readonly<Record<string, RuleValue>>;

export interface Rule {
  text: string;
  tree: ASTNode;
}

export interface RuleError {
  /** Offset in the rule. */
  at: number;
  found: string;
  expected: string;
}

/**
 * Reads a rule and checks that it names only `variables` and uses only operators the evaluator knows.
 * @example readRule('pace < 0.8 || overdue >= 30', ['pace', 'overdue'])
 */
export function readRule(text: string, variables: readonly string[]): Rule | RuleError {
  const key = `${variables.join()} ${text}`;
  const known = readBefore.get(key);
  if (known !== undefined) return known;
  const read = parseRule(text, variables);
  readBefore.set(key, read);
  return read;
}

/** The same few rules judge every matter: each is parsed once. */
const readBefore = new Map<string, Rule | RuleError>();

function parseRule(text: string, variables: readonly string[]): Rule | RuleError {
  try {
    const tree = parse(text).ast;
    return check(tree, text, variables) ?? { text, tree };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return { at: 0, found: text, expected: `CEL (${error.message.split('\n')[0]})` };
  }
}

export function isRule(result: Rule | RuleError): result is Rule {
  return 'tree' in result;
}

const COMPARISONS = ['<', '<=', '>', '>=', '==', '!='] as const;
const ARITHMETIC = ['+', '-', '*', '/'] as const;
type Comparison = (typeof COMPARISONS)[number];
type Arithmetic = (typeof ARITHMETIC)[number];

const BINARY: readonly string[] = [...COMPARISONS, ...ARITHMETIC, '&&', '||'];

function check(node: ASTNode, text: string, variables: readonly string[]): RuleError | null {
  const { op, args } = node as { op: string; args: unknown };
  if (op === 'value') return null;
  if (op === 'id') {
    if (variables.includes(args as string)) return null;
    return { at: node.start, found: args as string, expected: variables.join(', ') };
  }
  if (op === '!_' || op === '-_') return check(args as ASTNode, text, variables);
  if (BINARY.includes(op)) {
    const [left, right] = args as [ASTNode, ASTNode];
    return check(left, text, variables) ?? check(right, text, variables);
  }
  return { at: node.start, found: text.slice(node.start, node.end), expected: `! ${BINARY.join(' ')}` };
}

/** The rule's value in a scope; null where something it needs is unknown. Never throws for a rule that was read. */
export function evaluate(rule: Rule, scope: RuleScope): RuleValue {
  return walk(rule.tree, rule.text, scope);
}

function walk(node: ASTNode, text: string, scope: RuleScope): RuleValue {
  const { op, args } = node as { op: string; args: unknown };
  if (op === 'value') return literal(args, text.slice(node.start, node.end));
  if (op === 'id') return scope[args as string] ?? null;
  if (op === '!_') return not(walk(args as ASTNode, text, scope));
  if (op === '-_') return negative(walk(args as ASTNode, text, scope));
  const [left, right] = args as [ASTNode, ASTNode];
  if (op === '&&') return and(walk(left, text, scope), walk(right, text, scope));
  if (op === '||') return not(and(not(walk(left, text, scope)), not(walk(right, text, scope))));
  const a = walk(left, text, scope);
  const b = walk(right, text, scope);
  if (a === null || b === null) return null;
  return (ARITHMETIC as readonly string[]).includes(op)
    ? calculate(op as Arithmetic, a, b)
    : compare(op as Comparison, a, b);
}

/** A number is taken from the rule's own letters: the library has already made a float of it. */
function literal(value: unknown, letters: string): RuleValue {
  if (typeof value === 'number' || typeof value === 'bigint') return exact(letters);
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

function not(value: RuleValue): boolean | null {
  return typeof value === 'boolean' ? !value : null;
}

function negative(value: RuleValue): RuleValue {
  return isExact(value) ? value.negated() : null;
}

function and(a: RuleValue, b: RuleValue): boolean | null {
  if (a === false || b === false) return false;
  return a === true && b === true ? true : null;
}

function calculate(op: Arithmetic, a: RuleValue, b: RuleValue): RuleValue {
  if (!isExact(a) || !isExact(b)) return null;
  if (op === '+') return a.plus(b);
  if (op === '-') return a.minus(b);
  if (op === '*') return a.times(b);
  return b.isZero() ? null : a.dividedBy(b);
}

function compare(op: Comparison, a: RuleValue, b: RuleValue): boolean | null {
  const order = orderOf(a, b);
  if (order === null) return null;
  switch (op) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '==':
      return order === 0;
    case '!=':
      return order !== 0;
  }
}

/** Values of different types do not compare: unknown. */
function orderOf(a: RuleValue, b: RuleValue): number | null {
  if (isExact(a) && isExact(b)) return a.comparedTo(b);
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return null;
}
