import { loadUnits } from '@luoshi/vocabulary';
import { lexicon } from '../lexicon.ts';
import type { Bound } from '../reading.ts';

const units = loadUnits();
const words = lexicon(units.words.keys());
const multipliers = lexicon(units.multipliers.keys());
const denominators = lexicon(units.per);

/** A unit read after a number. */
export interface UnitAt {
  /** As written without the bound inside: 万亩 for 万余亩. */
  unit: string;
  dimension: string;
  /** 余 or 多 between number and unit: 4100余亩, 5万余人次. */
  inside: Bound | null;
  /** Length of what was read. */
  length: number;
}

/**
 * Reads the unit that starts at `at`: multiplier and unit word (万 + 人次), a compound (元/亩), or a multiplier alone (245万).
 *
 * @example unitAt('万余亩，', 0) // { unit: '万亩', dimension: 'area', inside: 'gt', length: 3 }
 */
export function unitAt(text: string, at: number): UnitAt | null {
  let next = at;
  let inside: Bound | null = null;
  const more = () => {
    const c = text[next];
    if ((c === '余' || c === '多') && inside === null) {
      inside = 'gt';
      next++;
    }
  };
  if (text[next] === ' ') next++;
  more();
  // 千瓦 is a unit of its own, 万户 is 万 + 户.
  const whole = words.startingAt(text, next);
  const factor = multipliers.startingAt(text, next);
  const multiplier = whole.length < factor.length + words.startingAt(text, next + factor.length).length ? factor : '';
  next += multiplier.length;
  if (multiplier) more();
  const word = text.startsWith('人民', next) ? '' : words.startingAt(text, next);
  if (!word) return multiplier ? { unit: multiplier, dimension: 'number', inside, length: next - at } : null;
  next += word.length;
  let unit = multiplier + word;
  if (text[next] === '/' || text[next] === '／') {
    const per = denominators.startingAt(text, next + 1);
    if (per) {
      unit += `/${per}`;
      next += 1 + per.length;
    }
  }
  return { unit, dimension: unit.includes('/') ? 'rate' : units.words.get(word)!.dimension, inside, length: next - at };
}
