import {
  addGrants,
  createPlace,
  type Ledger,
  type PlaceRow,
  type PostRow,
  saveAccount,
  savePosts,
  saveUnits,
  type UnitRow,
} from '@luoshi/ledger';
import { duties } from '@luoshi/vocabulary';
import type { People } from '../sign-in/people.ts';
import type { PlacesFile } from './sample-files.ts';

/** What the samples act with: the county, its units and posts, and who acts for whom. */
export interface Scene {
  places: ReadonlyMap<string, PlaceRow>;
  /** 青澜县, where everything happens. */
  county: PlaceRow;
  units: readonly UnitRow[];
  posts: readonly PostRow[];
  /** Account of the clerk in the supervision office. */
  clerk: string;
  /** The account that reports for a unit, by its id. */
  reporters: ReadonlyMap<string, string>;
  today: string;
}

export async function loadPlaces(ledger: Ledger, people: People, file: PlacesFile, password: string): Promise<Scene> {
  const places = new Map<string, PlaceRow>();
  for (const place of file.places) {
    const row = await ledger.asSystem((tx) =>
      createPlace(tx, {
        slug: place.id,
        name: place.name,
        nameEn: englishNames[place.id] ?? null,
        level: place.level,
        code: null,
        parent: places.get(place.parent ?? '')?.id ?? null,
        timeZone: 'Asia/Shanghai',
        fixedToday: file.today,
      }),
    );
    places.set(place.id, row);
  }
  const county = places.get('qinglan')!;

  const known = new Map(duties().map((d) => [d.id, d.duties.join('、')]));
  const units = await ledger.asSystem((tx) =>
    saveUnits(
      tx,
      county.id,
      file.units.map(({ id, name, short, kind, aliases, duties: own }) => ({
        slug: id,
        name,
        shortName: short,
        aliases,
        kind: kind === 'town' || kind === 'enterprise' ? kind : kind === 'group' ? 'other' : 'department',
        duties: known.get(id) ?? own.join('、'),
      })),
    ),
  );
  const unitOf = new Map(units.map((u) => [u.slug, u.id]));
  const posts = await ledger.asSystem((tx) =>
    savePosts(
      tx,
      county.id,
      file.leaders.map(({ id, title, name, units: slugs }) => ({
        slug: id,
        title,
        holder: name,
        units: slugs.flatMap((slug) => unitOf.get(slug) ?? []),
      })),
    ),
  );

  const reporters = new Map<string, string>();
  let clerk = '';
  for (const { account, name, phone, role, unit } of file.accounts) {
    const person = await people.create({ username: account, name, phone, email: null, password, demo: true });
    const unitId = role === 'unit-clerk' ? (unitOf.get(unit ?? '') ?? null) : null;
    await ledger.asSystem(async (tx) => {
      await saveAccount(tx, { id: person.id, username: account, name });
      await addGrants(tx, [{ account: person.id, role, place: county.id, unit: unitId }]);
    });
    if (role === 'clerk') clerk = person.id;
    if (unitId) reporters.set(unitId, person.id);
  }
  // The other units report too; their clerks are named in entries and cannot sign in.
  await ledger.asSystem(async (tx) => {
    for (const unit of units.filter((u) => !reporters.has(u.id))) {
      const id = `sample-${unit.slug}`;
      await saveAccount(tx, { id, username: id, name: `${unit.shortName}经办人` });
      reporters.set(unit.id, id);
    }
  });
  return { places, county, units, posts, clerk, reporters, today: file.today };
}

const englishNames: Readonly<Record<string, string>> = {
  lanjiang: 'Lanjiang City',
  qinglan: 'Qinglan County',
  shiqiao: 'Shiqiao Town',
};
