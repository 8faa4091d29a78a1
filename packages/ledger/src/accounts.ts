import type { Tx } from './ledger.ts';

/** The name an account is shown under in entries, for ever; what it signs in with lives in schema `auth`. */
export async function saveAccount(tx: Tx, account: { id: string; username: string; name: string }): Promise<void> {
  await tx.db
    .insertInto('luoshi.account')
    .values(account)
    .onConflict((same) =>
      same
        .column('id')
        .doUpdateSet((now) => ({ username: now.ref('excluded.username'), name: now.ref('excluded.name') })),
    )
    .execute();
}

/** Names by account id. */
export async function accountNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom('luoshi.account')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}
