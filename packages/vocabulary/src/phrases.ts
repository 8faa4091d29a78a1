import { z } from 'zod';
import { loadVocabulary } from './load.ts';
import { once } from './once.ts';

const schema = z.strictObject({ phrases: z.array(z.string()) });

/** Standing phrases of official prose (`packages/vocabulary/phrases.yaml`), a line of them per entry. Throws a `VocabularyError` when the file is wrong. */
export const loadPhrases = once(
  (): readonly string[] => loadVocabulary(new URL('../phrases.yaml', import.meta.url), schema).phrases,
);
