import type { Command } from '@luoshi/mechanism';
import type { Append } from './append.ts';
import type { LedgerError } from './contract.ts';
import { fail } from './failure.ts';
import type { Tx } from './ledger.ts';

type Refusal = { ok: false; error: LedgerError };

/** The refusals of those commands that name a unit or a post the place does not have. */
export async function strangersIn(tx: Tx, place: string, appends: readonly Append[]): Promise<Map<Append, Refusal>> {
  const named = appends.map((append) => ({ append, ...namedBy(append.command) }));
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  const units = [...new Set(named.flatMap((n) => n.units))];
  const posts = [...new Set(named.flatMap((n) => n.posts))];
  const known = {
    units: units.length === 0 ? new Set<string>() : ids(await existing(tx, 'luoshi.unit', place, units)),
    posts: posts.length === 0 ? new Set<string>() : ids(await existing(tx, 'luoshi.post', place, posts)),
  };
  const refusals = new Map<Append, Refusal>();
  for (const { append, units, posts } of named) {
    const unit = units.find((id) => !known.units.has(id));
    const post = posts.find((id) => !known.posts.has(id));
    if (unit !== undefined) {
      refusals.set(
        append,
        fail('unknown-unit', `没有编号为 ${unit} 的单位。`, `There is no unit ${unit}.`, { at: '/leadUnit' }),
      );
    } else if (post !== undefined) {
      refusals.set(append, fail('invalid', '没有这个分管领导岗位。', 'There is no such post.', { at: '/leader' }));
    }
  }
  return refusals;
}

function namedBy(command: Command): { units: string[]; posts: string[] } {
  const named = command.command === 'open' ? command : command.command === 'amend' ? command.changes : {};
  return {
    units: [...(named.leadUnit ? [named.leadUnit] : []), ...(named.coUnits ?? [])],
    posts: named.leader ? [named.leader] : [],
  };
}

function existing(
  tx: Tx,
  table: 'luoshi.unit' | 'luoshi.post',
  place: string,
  ids: string[],
): Promise<{ id: string }[]> {
  return tx.db.selectFrom(table).select('id').where('place', '=', place).where('id', 'in', ids).execute();
}
