import { indicators } from '@luoshi/vocabulary';
import type { Bilingual } from '../problem.ts';

const names = new Map(indicators().map((one) => [one.id, { zh: one.zh, en: one.en }]));

/** What packages/vocabulary calls an indicator. */
export const indicatorName = (slug: string): Bilingual | undefined => names.get(slug);
