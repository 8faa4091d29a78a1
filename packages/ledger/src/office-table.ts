import { v7 as uuid } from 'uuid';
import type { Tx } from './ledger.ts';

/** Keeps an office's own table as it was matched, until it is applied. Answers its token. */
export async function saveOfficeTable(
  tx: Tx,
  place: string,
  report: string,
  content: unknown,
  account: string | undefined = tx.actor?.account,
): Promise<string> {
  if (account === undefined) throw new Error('saveOfficeTable needs an account');
  const id = uuid();
  await tx.db
    .insertInto('luoshi.office_table')
    .values({ place, id, report, content: JSON.stringify(content), created_by: account })
    .execute();
  return id;
}

/** Null when the token is unknown, of another report, or used. */
export async function officeTable(tx: Tx, place: string, report: string, token: string): Promise<unknown> {
  const row = await tx.db
    .selectFrom('luoshi.office_table')
    .select('content')
    .where('place', '=', place)
    .where('report', '=', report)
    .where('id', '=', token)
    .executeTakeFirst();
  return row?.content ?? null;
}

export async function dropOfficeTable(tx: Tx, place: string, token: string): Promise<void> {
  await tx.db.deleteFrom('luoshi.office_table').where('place', '=', place).where('id', '=', token).execute();
}
