import { randomBytes } from 'node:crypto';
import { addGrants, createPlace, type Ledger, type PlaceRow, type Role, saveAccount, saveUnits } from '@luoshi/ledger';
import { duties, placesNamed } from '@luoshi/vocabulary';
import type { People } from '../sign-in/people.ts';

export interface FirstAccounts {
  place: string;
  accounts: { username: string; password: string; title: string }[];
}

const first: readonly { username: string; title: string; role: Role }[] = [
  { username: 'guanli', title: '系统管理员', role: 'administrator' },
  { username: 'anquan', title: '安全保密管理员', role: 'security-administrator' },
  { username: 'shenji', title: '安全审计员', role: 'auditor' },
  { username: 'ducha', title: '督查经办人', role: 'clerk' },
];

/** An empty ledger for one's own place: the units of an ordinary county to begin with, and the accounts to sign in by. */
export async function makeFirstPlace(ledger: Ledger, people: People, name: string): Promise<FirstAccounts> {
  const place = await ledger.asSystem(async (tx) => {
    const made = await createPlace(tx, placeNamed(name));
    await saveUnits(
      tx,
      made.id,
      duties().map((unit) => ({
        slug: unit.id,
        name: unit.zh,
        shortName: unit.short[0] ?? unit.zh,
        aliases: unit.short.slice(1),
        kind: kinds[unit.kind] ?? 'department',
        duties: unit.duties.join('、'),
      })),
    );
    return made;
  });

  const accounts = [];
  for (const { username, title, role } of first) {
    const password = randomBytes(9).toString('base64url');
    const person = await people.create({ username, name: title, phone: null, email: null, password });
    await ledger.asSystem(async (tx) => {
      await saveAccount(tx, { id: person.id, username, name: title });
      await addGrants(tx, [{ account: person.id, role, place: place.id, unit: null }]);
    });
    accounts.push({ username, password, title });
  }
  return { place: name, accounts };
}

const kinds: Readonly<Record<string, 'town' | 'enterprise' | 'other'>> = {
  town: 'town',
  enterprise: 'enterprise',
  party: 'other',
  group: 'other',
  park: 'other',
};

function placeNamed(name: string): Omit<PlaceRow, 'id'> {
  const [known] = placesNamed(name);
  return {
    slug: 'home',
    name,
    nameEn: null,
    level: known?.level ?? levelOf(name),
    code: known?.code ?? null,
    parent: null,
    timeZone: 'Asia/Shanghai',
    fixedToday: null,
  };
}

function levelOf(name: string): PlaceRow['level'] {
  if (/[镇乡]$|街道$/.test(name)) return 'township';
  if (/省$|自治区$/.test(name)) return 'province';
  if (/(州|盟|地区)$/.test(name)) return 'city';
  if (/区$/.test(name) && /开发|高新|园/.test(name)) return 'park';
  return /市$/.test(name) ? 'city' : 'county';
}
