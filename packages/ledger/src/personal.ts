import { createHash, randomBytes } from 'node:crypto';
import type { EntryData } from '@luoshi/mechanism';
import { v7 as uuid } from 'uuid';
import type { Tx } from './ledger.ts';

/** A personal field of an entry: the entry holds only a digest of it, so that erasing it leaves the chain whole. */
export interface PersonalField {
  entry: string;
  field: string;
  salt: Buffer;
  value: string;
}

const DIGEST = 'personal:sha256:';

/** What stands in an entry instead of a personal value: a digest that cannot be guessed back without the salt. */
export function digestOf(salt: Uint8Array, value: string): string {
  return DIGEST + createHash('sha256').update(salt).update(value).digest('hex');
}

/** Takes the named personal fields out of an entry's data. Only text can be personal. */
export function digestPersonal(
  entry: string,
  data: EntryData,
  names: readonly string[],
): { data: EntryData; personal: PersonalField[] } {
  const personal: PersonalField[] = [];
  const hidden: Record<string, unknown> = { ...data };
  for (const field of names) {
    const value = hidden[field];
    if (field === 'kind' || typeof value !== 'string') continue;
    const salt = randomBytes(16);
    personal.push({ entry, field, salt, value });
    hidden[field] = digestOf(salt, value);
  }
  return { data: hidden as EntryData, personal };
}

export async function savePersonal(
  tx: Tx,
  place: string,
  fields: readonly (PersonalField & { matter: string })[],
): Promise<void> {
  if (fields.length === 0) return;
  await tx.db
    .insertInto('luoshi.personal')
    .values(fields.map((field) => ({ place, id: uuid(), ...field, erased_at: null })))
    .execute();
}

/** Forgets value and salt; with the salt gone the digest in the entry tells nothing. Called by the `erase` command. */
export async function erasePersonal(tx: Tx, place: string, entry: string, fields: readonly string[]): Promise<void> {
  await tx.db
    .updateTable('luoshi.personal')
    .set({ value: null, salt: null, erased_at: new Date().toISOString() })
    .where('place', '=', place)
    .where('entry', '=', entry)
    .where('field', 'in', [...fields])
    .where('erased_at', 'is', null)
    .execute();
}

/** Personal values of a matter's entries, for those who may write it; null where erased. */
export async function personalFields(
  tx: Tx,
  place: string,
  matter: string,
): Promise<{ entry: string; field: string; value: string | null }[]> {
  return tx.db
    .selectFrom('luoshi.personal')
    .select(['entry', 'field', 'value'])
    .where('place', '=', place)
    .where('matter', '=', matter)
    .execute();
}
