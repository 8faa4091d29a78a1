import type { Dashboard } from '../api/types.ts';

type UnitCounts = Dashboard['units'][number];

/**
 * The worst first: more red lights, then more yellow ones, then the larger share behind; units that are equal keep the
 * pinyin order they came in.
 */
export function worstFirst(units: readonly UnitCounts[]): UnitCounts[] {
  return [...units].sort(
    (a, b) =>
      count(b.byLight, 'red') - count(a.byLight, 'red') ||
      count(b.byLight, 'yellow') - count(a.byLight, 'yellow') ||
      share(b.byPaceClass, 'behind', b.total) - share(a.byPaceClass, 'behind', a.total),
  );
}

export const count = (counts: Record<string, number>, key: string): number => counts[key] ?? 0;

const share = (counts: Record<string, number>, key: string, total: number): number =>
  total === 0 ? 0 : count(counts, key) / total;

/** How deep a cell is tinted, 0 to 1: its share of the unit's matters, so that a small unit stands out too. */
export function heat(counts: Record<string, number>, key: string, total: number): number {
  return Math.min(1, share(counts, key, total) * 2);
}
