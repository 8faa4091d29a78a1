import type { Query } from '../api/types.ts';

type Asked = Query<'/api/places/{place}/matters'>;

/**
 * The ledger's filters as they stand in the address; the API's own names, so that every number can link to its list.
 * An address is shared: what is the default is not in it.
 */
export type MatterSearch = Partial<Omit<Asked, 'open'>> & { open?: true };

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
  'notReportedSince',
  'q',
  'sort',
] as const satisfies (keyof MatterSearch)[];
const numbers = ['year', 'page', 'size'] as const satisfies (keyof MatterSearch)[];

/** Keeps what the API knows; a value it would refuse is told by the server, in words. */
export function matterSearch(search: Record<string, unknown>): MatterSearch {
  const kept: Record<string, string | number | true> = {};
  for (const name of texts) {
    const value = search[name];
    if (typeof value === 'string' && value !== '') kept[name] = value;
    else if (typeof value === 'number') kept[name] = String(value);
  }
  for (const name of numbers) {
    const value = Number(search[name]);
    if (Number.isInteger(value) && value > 0) kept[name] = value;
  }
  if (search.open === true || search.open === 'true') kept.open = true;
  return kept as MatterSearch;
}

/** The same filters as the API is asked. */
export function asked({ open, ...rest }: MatterSearch): Asked {
  return open ? { ...rest, open: 'true' } : rest;
}

/** One filter changed, another page left: a changed list begins at its first page. */
export function changed(
  search: MatterSearch,
  change: { [K in keyof MatterSearch]?: MatterSearch[K] | null },
): MatterSearch {
  const { page: _, ...rest } = search;
  return matterSearch({ ...rest, ...change });
}

/** Whether anything narrows the list; order and page do not. */
export function isNarrowed({ sort: _s, page: _p, size: _z, ...filters }: MatterSearch): boolean {
  return Object.keys(filters).length > 0;
}
