import { z } from 'zod';
import { loadVocabulary } from './load.ts';

const pattern = z.string().refine(compiles, 'a regular expression');
const rule = z.strictObject({ id: z.string(), name: z.string(), pattern });
const schema = z.strictObject({
  lines: z.array(rule),
  tails: z.array(rule),
  continued: z.array(rule.extend({ loses: z.enum(['head', 'tail']) })),
});

/** A rule of furniture.yaml; `pattern` is tried on one trimmed line. */
export interface FurnitureRule {
  id: string;
  /** What it is called on the screen, e.g. 论坛计数. */
  name: string;
  pattern: RegExp;
}

export interface FurnitureRules {
  /** Lines that are furniture wherever they stand. */
  lines: readonly FurnitureRule[];
  /** Lines after which nothing of the report follows. */
  tails: readonly FurnitureRule[];
  /** Newspaper continuation marks, and which end of the report they say is missing. */
  continued: readonly (FurnitureRule & { loses: 'head' | 'tail' })[];
}

/** The rules of `packages/vocabulary/furniture.yaml`. Throws a `VocabularyError` when the file is wrong. */
export function loadFurniture(): FurnitureRules {
  const data = loadVocabulary(new URL('../furniture.yaml', import.meta.url), schema);
  const compile = <T extends { pattern: string }>(rules: readonly T[]) =>
    rules.map((r) => ({ ...r, pattern: new RegExp(r.pattern, 'u') }));
  return { lines: compile(data.lines), tails: compile(data.tails), continued: compile(data.continued) };
}

function compiles(source: string): boolean {
  try {
    new RegExp(source, 'u');
    return true;
  } catch {
    return false;
  }
}
