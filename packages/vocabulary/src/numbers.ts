import { z } from 'zod';
import { loadVocabulary } from './load.ts';

/** Words divided by spaces, so that a table of a hundred stays readable. */
const words = z.string().transform((text) => text.split(/\s+/).filter(Boolean));

const schema = z.strictObject({
  bounds: z.strictObject({
    before: z.strictObject({ ge: words, le: words, gt: words, lt: words, approx: words }),
    after: z.strictObject({ ge: words, le: words, approx: words, gt: words }),
    inside: z.strictObject({ gt: words }),
  }),
  predicates: z.strictObject({
    reach: words,
    place: words,
    from: words,
    to: words,
    up: words,
    down: words,
    stock: words,
    add: words,
    fill: words,
  }),
  leads: z.strictObject({
    parts: words,
    time: words,
    scope: words,
    modal: words,
    adverbs: words,
    determiners: words,
  }),
  verbs: z.strictObject({
    increment: words,
    'increment-kept': z.record(z.string(), z.string()),
    light: words,
    nominal: words,
    standalone: words,
    nounlike: words,
    compounds: words,
  }),
  dependents: words,
  joint: z.array(z.strictObject({ of: words, name: z.string() })),
  'shared-tails': words,
  pairs: z.record(z.string(), words),
  'after-verbs': words,
  'empty-heads': words,
  progress: words,
  'progress-adverbs': words,
  'generic-heads': words,
  'threshold-nouns': words,
  'capacity-nouns': words,
  'capacity-leads': words,
  'name-tails': words,
});

/** The words around a number, as `numbers.yaml` lists them; each table says there what its words do. */
export type NumberWords = z.infer<typeof schema>;

/** Reads `packages/vocabulary/numbers.yaml`. Throws a `VocabularyError` naming the wrong line. */
export function loadNumberWords(): NumberWords {
  return loadVocabulary(new URL('../numbers.yaml', import.meta.url), schema);
}
