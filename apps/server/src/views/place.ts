import { type GrantRow, type PlaceRow, type PostRow, todayOf, type UnitRow } from '@luoshi/ledger';

/** `places` names the parents: all of them, or those in reach. */
export const placeView = (place: PlaceRow, places: readonly PlaceRow[], now: Date) => ({
  id: place.id,
  slug: place.slug,
  name: place.name,
  nameEn: place.nameEn,
  level: place.level,
  code: place.code,
  parent: places.find((p) => p.id === place.parent)?.slug ?? null,
  today: todayOf(place, now),
  fixedToday: place.fixedToday !== null,
});

export const unitView = ({ place, ...unit }: UnitRow) => unit;

export const postView = ({ id, title, holder, units, former }: PostRow) => ({ id, title, holder, units, former });

export const grantView = (grant: GrantRow, places: readonly PlaceRow[], units: readonly UnitRow[]) => ({
  role: grant.role,
  place: places.find((p) => p.id === grant.place)?.slug ?? grant.place,
  unit: grant.unit,
  unitName: units.find((u) => u.id === grant.unit)?.shortName ?? null,
});
