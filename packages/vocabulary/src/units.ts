import { z } from 'zod';
import { loadVocabulary } from './load.ts';

const decimal = z.string().regex(/^\d+(\.\d+)?$/, 'a decimal number in quotes, e.g. "0.0005"');

/** Words divided by spaces. */
const words = z.string().transform((text) => text.split(/\s+/).filter(Boolean));

const schema = z.strictObject({
  dimensions: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      base: z.string(),
      each: words.optional(),
      factors: z.record(z.string(), decimal).optional(),
    }),
  ),
  multipliers: z.record(z.string(), decimal),
  per: words,
});

/** A unit word of `units.yaml`: what it measures and how many base units it is. */
export interface Unit {
  word: string;
  /** e.g. `area`; the ids stand in units.yaml. */
  dimension: string;
  /** The unit the factor leads to, e.g. 平方米. */
  base: string;
  /** Decimal string: 亩 is `666.6666666666666667` 平方米. */
  factor: string;
}

export interface Units {
  /** Unit words by the word (亩, 公里, 家, %). */
  words: ReadonlyMap<string, Unit>;
  /** 万, 亿 … with their factors as decimal strings. */
  multipliers: ReadonlyMap<string, string>;
  /** What may stand after `/` in a compound unit (元/亩). */
  per: readonly string[];
}

/**
 * The unit words of `packages/vocabulary/units.yaml`.
 * Throws a `VocabularyError` when the file is wrong, and when one word stands in two dimensions.
 *
 * @example loadUnits().words.get('公里') // { word: '公里', dimension: 'length', base: '米', factor: '1000' }
 */
export function loadUnits(): Units {
  const data = loadVocabulary(new URL('../units.yaml', import.meta.url), schema);
  const words = new Map<string, Unit>();
  for (const { id, base, each = [], factors = {} } of data.dimensions)
    for (const [word, factor] of [...each.map((word) => [word, '1'] as const), ...Object.entries(factors)]) {
      const other = words.get(word);
      if (other) throw new Error(`units.yaml: ${word} stands in both ${other.dimension} and ${id}`);
      words.set(word, { word, dimension: id, base, factor });
    }
  return { words, multipliers: new Map(Object.entries(data.multipliers)), per: data.per };
}
