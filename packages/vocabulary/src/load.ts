import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** One wrong line of a vocabulary file. */
export interface VocabularyFault {
  file: string;
  line: number;
  /** Where in the file, e.g. `3.kind` for the field `kind` of the fourth item. */
  field: string;
  found: string;
  expected: string;
}

/** A vocabulary file does not say what its schema asks for; `faults` name every wrong line, the message the first ten. */
export class VocabularyError extends Error {
  readonly faults: VocabularyFault[];
  constructor(faults: VocabularyFault[]) {
    super(
      faults
        .slice(0, 10)
        .map((f) => `${f.file}:${f.line} ${f.field}: found ${f.found}, expected ${f.expected}`)
        .join('\n'),
    );
    this.name = 'VocabularyError';
    this.faults = faults;
  }
}

/**
 * Reads one vocabulary text (YAML) by its schema.
 * Throws a `VocabularyError` naming file, line, found and expected: `duties.yaml:41 0.lead: found "no", expected array`.
 */
export function parseVocabulary<T>(file: string, text: string, schema: z.ZodType<T>): T {
  // The parser that knows lines takes ten times as long; it is asked only when there is a fault to place.
  const quick = schema.safeParse(quickly(text));
  if (quick.success) return quick.data;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  if (document.errors.length > 0)
    throw new VocabularyError(
      document.errors.map((e) => ({ file, line: lineAt(e.pos[0]), field: '', found: e.code, expected: 'valid YAML' })),
    );
  const value: unknown = document.toJS();
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  throw new VocabularyError(
    result.error.issues.map((issue) => {
      const path = issue.path.map((p) => (typeof p === 'symbol' ? String(p) : p));
      return {
        file,
        line: lineAt(startOf(document, path)),
        field: path.join('.'),
        found: issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : (JSON.stringify(issue.input) ?? 'nothing'),
        expected: expectation(issue),
      };
    }),
  );
}

function quickly(text: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch {
    return undefined;
  }
}

/** Reads a vocabulary file that lies beside this package's sources; `file` is its URL. See `parseVocabulary`. */
export function loadVocabulary<T>(file: URL, schema: z.ZodType<T>): T {
  return parseVocabulary(basename(file.pathname), readFileSync(file, 'utf8'), schema);
}

/** The offset of the node at `path`, or of its nearest parent that exists (a missing field has no line of its own). */
function startOf(document: ReturnType<typeof parseDocument>, path: (string | number)[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'unrecognized_keys') return 'no such field here';
  return issue.message;
}
