import { z } from 'zod';
import { loadVocabulary } from './load.ts';
import { once } from './once.ts';

const words = z.array(z.string().min(1));
const certainty = z.enum(['ensure', 'strive', 'push', 'explore', 'plain']);

const verbs = z.strictObject({
  certainty: z.strictObject({ ensure: words, strive: words }),
  adverbs: z.strictObject({ plain: words, kept: words, continuing: words }),
  verbs: z.array(
    z.strictObject({
      name: z.string(),
      certainty,
      reads: z.enum(['end', 'count', 'work', 'outcome', 'stance']),
      words,
      /** Words of the group with another certainty. */
      exceptions: z.record(z.string(), certainty).optional(),
    }),
  ),
  nouns: words,
  nounTails: words,
  disposals: words,
  pivots: words,
  sizes: words,
  present: words,
  effects: words,
  announcements: words,
  slogans: words,
  procedure: words,
  manner: words,
  purposes: words,
  heads: z.strictObject({ works: words, events: words, vague: words }),
  judging: z.strictObject({
    tails: words,
    building: words,
    careful: words,
    winning: words,
    conclusive: words,
    finishing: words,
    ended: words,
    hollow: words,
    hollowEnds: words,
    openEnds: words,
    outcomeEnds: words,
  }),
  stages: z.array(
    z.strictObject({
      stage: z.enum([
        'reserved',
        'signed',
        'preparing',
        'started',
        'building',
        'topped-out',
        'completed',
        'operating',
        'yielding',
      ]),
      zh: z.string(),
      words,
    }),
  ),
  stageAdverbs: words,
  genericProjects: words,
  notYet: words,
});

/** How reports promise, and how they say where a project stands: the groups of verbs.yaml. */
export type Verbs = z.infer<typeof verbs>;

/** The words of verbs.yaml. Throws a `VocabularyError` when a line of it is wrong. */
export const verbWords = once(() => loadVocabulary(new URL('../verbs.yaml', import.meta.url), verbs));
