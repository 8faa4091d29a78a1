import { addObservation, type Ledger, saveIndicators } from '@luoshi/ledger';
import { indicators as vocabulary } from '@luoshi/vocabulary';
import type { Scene } from './load-places.ts';
import type { ObservationsFile } from './sample-files.ts';

/** The county's indicators and what their sources published, figures of September included that are not out yet. */
export async function loadFigures(ledger: Ledger, scene: Scene, file: ObservationsFile): Promise<void> {
  const { county, units } = scene;
  const unitOf = (slug: string) => units.find((u) => u.slug === slug)?.id ?? null;
  const words = new Map(vocabulary().map((i) => [i.id, i]));
  const slugs = Object.keys(file.indicators);
  await ledger.asSystem(async (tx) => {
    const series = tx.rules.mechanisms.get('annual-targets')?.series ?? [];
    const calendars = tx.rules.mechanisms.get('annual-targets')?.calendars ?? [];
    const saved = await saveIndicators(
      tx,
      county.id,
      slugs.map((slug, i) => {
        const { name, unit, source } = file.indicators[slug]!;
        const known = words.get(slug);
        const calendar = series.find((s) => s.id === slug)?.calendar;
        return {
          slug,
          name,
          nameEn: known?.en ?? slug,
          unit,
          better: known?.better ?? 'up',
          leadUnit: unitOf(leads[slug] ?? source),
          sourceUnit: unitOf(source),
          headline: true,
          order: i + 1,
          calendar: calendars.find((c) => c.id === calendar) ?? null,
        };
      }),
    );
    const ids = new Map(saved.map((i) => [i.slug, i.id]));
    for (const slug of slugs) {
      const { unit, observations } = file.indicators[slug]!;
      for (const { period, level, growth, status, released } of observations) {
        const figures = [
          ...(level === undefined ? [] : [{ kind: 'level' as const, value: level, unit }]),
          ...(growth === undefined ? [] : [{ kind: 'growth' as const, value: growth, unit: '%' }]),
        ];
        for (const figure of figures) {
          const indicator = ids.get(slug)!;
          const at = `${released}T02:00:00.000Z`;
          await addObservation(tx, county, { ...figure, indicator, period, status, released }, at, scene.clerk);
        }
      }
    }
  });
}

/** Who answers for an indicator, where that is not who publishes it. */
const leads: Readonly<Record<string, string>> = {
  gdp: 'development-reform',
  'industrial-value-added': 'industry-information',
  'fixed-investment': 'development-reform',
  'retail-sales': 'commerce',
  'foreign-trade': 'commerce',
  'urban-income': 'development-reform',
  'rural-income': 'agriculture',
  'consumer-prices': 'development-reform',
  'grain-output': 'agriculture',
};
