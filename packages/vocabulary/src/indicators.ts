import { z } from 'zod';
import { loadVocabulary } from './load.ts';
import { once } from './once.ts';

const indicator = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  zh: z.string(),
  en: z.string(),
  aliases: z.array(z.string()).default([]),
  /** The unit its values are usually written in. */
  unit: z.string(),
  /** `growth` is an indicator that is itself a rise in per cent, such as consumer prices. */
  kind: z.enum(['stock', 'flow', 'growth', 'rate', 'rank']),
  /** Which direction is good. */
  better: z.enum(['up', 'down', 'none']),
  /** Id in duties.yaml of the unit that publishes it; not the unit responsible for it. */
  source: z.string(),
  release: z.enum(['monthly', 'quarterly', 'yearly']),
  /** Where the first two months of a year are published as one. */
  januaryAndFebruary: z.literal('together').optional(),
  caveats: z.string().optional(),
});

const headline = z.strictObject({
  id: z.string(),
  /** Indicators that say the same in other words: who states one of them has not left it out. */
  also: z.array(z.string()).default([]),
});

/** A named series of local reports, e.g. `{ id: 'gdp', zh: '地区生产总值', unit: '亿元', kind: 'flow', … }`. */
export type Indicator = z.infer<typeof indicator>;

const file = once(() =>
  loadVocabulary(
    new URL('../indicators.yaml', import.meta.url),
    z.strictObject({
      qualifiers: z.array(z.string().min(1)),
      headlines: z.array(headline),
      indicators: z.array(indicator),
    }),
  ),
);

/** The indicators of indicators.yaml, in the file's order. Throws a `VocabularyError` when a line of it is wrong. */
export const indicators = (): Indicator[] => file().indicators;

/** Words around an indicator's name that do not change which one it is: 全市, 全年, 总额, 数量. */
export const qualifiers = (): string[] => file().qualifiers;

/** The indicators a report states a target for every year, e.g. `{ id: 'resident-income', also: ['urban-income', …] }`. */
export const headlines = (): z.infer<typeof headline>[] => file().headlines;
