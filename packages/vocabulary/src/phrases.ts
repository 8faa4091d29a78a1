import { z } from 'zod';
import { loadVocabulary } from './load.ts';

const schema = z.strictObject({ phrases: z.array(z.string()) });

/** Standing phrases of official prose (`packages/vocabulary/phrases.yaml`), a line of them per entry. Throws a `VocabularyError` when the file is wrong. */
export function loadPhrases(): readonly string[] {
  return loadVocabulary(new URL('../phrases.yaml', import.meta.url), schema).phrases;
}
