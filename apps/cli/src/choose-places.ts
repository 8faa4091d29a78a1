import { type Ledger, listPlaces, type PlaceRow } from '@luoshi/ledger';

/**
 * The place of `--place`, or all of them.
 *
 * @throws Error with a message for the user when there is no such place
 */
export async function choosePlaces(ledger: Ledger, slug: string | undefined): Promise<PlaceRow[]> {
  const places = await ledger.asSystem(listPlaces);
  if (slug === undefined) return places;
  const chosen = places.filter((place) => place.slug === slug);
  if (chosen.length > 0) return chosen;
  const known = places.map((place) => place.slug).join(', ');
  throw new Error(`没有名为 ${slug} 的地方，现有：${known}\nThere is no place ${slug}; there are ${known}.`);
}
