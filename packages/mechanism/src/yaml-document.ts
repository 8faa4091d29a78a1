/** A YAML document checked by a zod schema, every complaint with its line and column. */
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Bilingual, LoadError, LoadResult } from './mechanism.ts';

export type Path = readonly PropertyKey[];

/** A document that fits its schema, and the way back from a path in it to a line. */
export interface Checked<T> {
  value: T;
  /** A complaint about what stands at `path`. */
  error(code: LoadError['code'], path: Path, found: string, expected: string, message: Bilingual): LoadError;
}

export function readYaml<T>(text: string, file: string, schema: z.ZodType<T>): LoadResult<Checked<T>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const position = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  if (document.errors.length > 0) {
    return {
      ok: false,
      errors: document.errors.map((problem) => {
        const { line, column } = position(problem.pos[0]);
        const said = problem.message.split('\n')[0] ?? '';
        return {
          code: 'yaml',
          file,
          line,
          column,
          at: '',
          found: text.split('\n')[line - 1]?.trim() ?? '',
          expected: 'YAML',
          message: sentence(file, line, `YAML 写法有误：${said}`, `not valid YAML: ${said}`),
        };
      }),
    };
  }

  /** Where to look: the value when it stands on its own, the key of a map or list, else the nearest thing above. */
  const offsetOf = (path: Path): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isScalar(node) && node.range) return node.range[0];
      const parent = document.getIn(path.slice(0, length - 1), true);
      const key =
        isMap(parent) && parent.items.find((pair) => isScalar(pair.key) && pair.key.value === path[length - 1])?.key;
      if (isScalar(key) && key.range) return key.range[0];
      if (isNode(node) && node.range) return node.range[0];
    }
    return 0;
  };
  const error: Checked<T>['error'] = (code, path, found, expected, { zh, en }) => {
    const { line, column } = position(offsetOf(path));
    return { code, file, line, column, at: pathText(path), found, expected, message: sentence(file, line, zh, en) };
  };

  const data: unknown = document.toJS();
  const parsed = schema.safeParse(data);
  if (parsed.success) return { ok: true, value: { value: parsed.data, error } };
  return { ok: false, errors: parsed.error.issues.map((issue) => shapeError(issue, data, error)) };
}

function shapeError(issue: z.core.$ZodIssue, data: unknown, error: Checked<unknown>['error']): LoadError {
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    const path = [...issue.path, key];
    return error('shape', path, key, '', {
      zh: `${pathText(path)}：不认识“${key}”，请删去或改正`,
      en: `${pathText(path)}: "${key}" is not known here; remove or correct it`,
    });
  }
  const found = show(valueAt(data, issue.path));
  const expected = expectation(issue);
  return error('shape', issue.path, found, expected, {
    zh: `${pathText(issue.path)}：写的是“${found}”，应为 ${expected}`,
    en: `${pathText(issue.path)}: found "${found}", expected ${expected}`,
  });
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(' | ');
  if (issue.code === 'invalid_type') return issue.expected;
  return issue.message;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
}

function show(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** @example pathText(['matter', 'stages', 2]) // 'matter.stages[2]' */
function pathText(path: Path): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`),
    '',
  );
}

function sentence(file: string, line: number, zh: string, en: string): Bilingual {
  return { zh: `${file} 第 ${line} 行：${zh}`, en: `${file}, line ${line}: ${en}` };
}
