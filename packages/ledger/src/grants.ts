import { v7 as uuid } from 'uuid';
import type { GrantRow } from './contract.ts';
import type { Tx } from './ledger.ts';

const COLUMNS = ['account', 'role', 'place', 'unit'] as const;

/** What an account may do, in all places. Inside `asActor` of that account, `place` null will do. */
export async function grantsOf(tx: Tx, account: string): Promise<GrantRow[]> {
  return tx.db.selectFrom('luoshi.role_grant').select(COLUMNS).where('account', '=', account).orderBy('id').execute();
}

export async function grantsIn(tx: Tx, place: string): Promise<GrantRow[]> {
  return tx.db.selectFrom('luoshi.role_grant').select(COLUMNS).where('place', '=', place).orderBy('id').execute();
}

/** One that is there already stays. Nobody grants to himself: the database refuses. */
export async function addGrants(tx: Tx, grants: GrantRow[]): Promise<void> {
  if (grants.length === 0) return;
  await tx.db
    .insertInto('luoshi.role_grant')
    .values(grants.map((grant) => ({ id: uuid(), ...grant })))
    .onConflict((same) => same.columns(['place', 'account', 'role', 'unit']).doNothing())
    .execute();
}

export async function removeGrants(tx: Tx, place: string, account: string): Promise<void> {
  await tx.db.deleteFrom('luoshi.role_grant').where('place', '=', place).where('account', '=', account).execute();
}
