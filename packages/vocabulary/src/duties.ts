import { z } from 'zod';
import { loadVocabulary } from './load.ts';
import { once } from './once.ts';

const words = z.array(z.string().min(1));

const unitDuties = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** The name in a county, without the place: 发展和改革局. */
  zh: z.string(),
  en: z.string(),
  kind: z.enum(['department', 'vertical', 'party', 'group', 'park', 'town', 'enterprise']),
  /** Short names, with or without 市/县/区 before them. */
  short: words,
  /** The name in a prefecture city, where it differs. */
  atCity: z.string().optional(),
  duties: words,
  objects: words,
  verbs: words,
  domains: words,
});

/** A unit of an ordinary county with its duties and the words by which a commitment finds it. */
export type UnitDuties = z.infer<typeof unitDuties>;

/** The units of duties.yaml, in the file's order. Throws a `VocabularyError` when a line of it is wrong. */
export const duties = once(() => loadVocabulary(new URL('../duties.yaml', import.meta.url), z.array(unitDuties)));
