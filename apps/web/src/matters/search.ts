import type { Query } from '../api/types.ts';

/** The ledger's filters as they stand in the address; the API's own names, so that every number can link to its list. */
export type MatterSearch = Partial<Query<'/api/places/{place}/matters'>>;

const texts = [
  'unit',
  'role',
  'mechanism',
  'report',
  'section',
  'stage',
  'light',
  'paceClass',
  'dueFrom',
  'dueTo',
  'redSince',
  'q',
  'sort',
] as const;
const numbers = ['page', 'size'] as const;

/** Keeps what the API knows; a value it would refuse is told by the server, in words. */
export function matterSearch(search: Record<string, unknown>): MatterSearch {
  const kept: Record<string, string | number> = {};
  for (const name of texts) {
    const value = search[name];
    if (typeof value === 'string' && value !== '') kept[name] = value;
    else if (typeof value === 'number') kept[name] = String(value);
  }
  for (const name of numbers) {
    const value = Number(search[name]);
    if (Number.isInteger(value) && value > 0) kept[name] = value;
  }
  return kept as MatterSearch;
}
