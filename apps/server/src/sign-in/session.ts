import { grantsOf, listPlaces, listUnits } from '@luoshi/ledger';
import type { Services } from '../services.ts';
import { grantView, placeView } from '../views/place.ts';
import type { Person } from './people.ts';

/** Who is signed in, with roles and the places they are in. */
export async function sessionView({ ledger, now }: Services, person: Person) {
  const actor = { account: person.id, unit: null };
  const { grants, places } = await ledger.asActor(actor, null, async (tx) => ({
    grants: await grantsOf(tx, person.id),
    places: await listPlaces(tx),
  }));
  const mine = places.filter((p) => grants.some((g) => g.place === p.id));
  const units = await Promise.all(mine.map((p) => ledger.asActor(actor, p.id, (tx) => listUnits(tx, p.id))));
  return {
    account: {
      id: person.id,
      username: person.username,
      name: person.name,
      phone: person.phone,
      demo: person.demo,
    },
    grants: grants.map((g) => grantView(g, places, units.flat())),
    places: mine.map((p) => placeView(p, places, now())),
  };
}

/** The accounts anybody may try the samples with; none unless samples are loaded and the address is loopback. */
export async function demoSignIns({ ledger, people, demoPassword }: Services) {
  if (demoPassword === null) return [];
  const persons = await people.demo();
  return ledger.asSystem(async (tx) => {
    const found = [];
    for (const person of persons) {
      const [grant] = await grantsOf(tx, person.id);
      if (!grant) continue;
      const unit = (await listUnits(tx, grant.place)).find((u) => u.id === grant.unit);
      found.push({
        username: person.username,
        name: person.name,
        role: grant.role,
        unitName: unit?.shortName ?? null,
        password: demoPassword,
      });
    }
    return found;
  });
}
