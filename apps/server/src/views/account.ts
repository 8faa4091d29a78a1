import type { GrantRow, PlaceRow, UnitRow } from '@luoshi/ledger';
import type { Person } from '../sign-in/people.ts';
import { grantView } from './place.ts';

export const accountView = (
  person: Person,
  grants: readonly GrantRow[],
  places: readonly PlaceRow[],
  units: readonly UnitRow[],
) => ({
  id: person.id,
  username: person.username,
  name: person.name,
  phone: person.phone,
  email: person.email,
  disabled: person.disabled,
  grants: grants.filter((g) => g.account === person.id).map((g) => grantView(g, places, units)),
});
