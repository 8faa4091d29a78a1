import type { DateString } from '@luoshi/mechanism';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { NewUnit, Result, UnitChanges, UnitRow } from './contract.ts';
import { fail, ok } from './failure.ts';
import type { Tx } from './ledger.ts';
import { openWorkOf } from './open-work.ts';

/** Units of a place in pinyin order of their names; those that have ended only when asked for. */
export async function listUnits(tx: Tx, place: string, { ended = false } = {}): Promise<UnitRow[]> {
  const { rows } = await sql<UnitRow>`
    SELECT id, place, slug, name, short_name AS "shortName", aliases, kind, duties, valid_to AS "endedOn",
      row_number() OVER (ORDER BY name COLLATE luoshi.pinyin, slug)::int AS sort
    FROM luoshi.unit WHERE place = ${place} ${ended ? sql`` : sql`AND valid_to IS NULL`}
    ORDER BY sort`.execute(tx.db);
  return rows;
}

/** Adds units, or changes those of the same slug. Answers all units of the place. */
export async function saveUnits(tx: Tx, place: string, units: readonly NewUnit[]): Promise<UnitRow[]> {
  if (units.length > 0) {
    await tx.db
      .insertInto('luoshi.unit')
      .values(units.map((unit) => ({ place, id: uuid(), ...columnsOf(unit) })))
      .onConflict((same) =>
        same.columns(['place', 'slug']).doUpdateSet((now) => ({
          name: now.ref('excluded.name'),
          short_name: now.ref('excluded.short_name'),
          aliases: now.ref('excluded.aliases'),
          kind: now.ref('excluded.kind'),
          duties: now.ref('excluded.duties'),
        })),
      )
      .execute();
  }
  return listUnits(tx, place);
}

/**
 * Adds one unit.
 *
 * @returns `already-there` when another unit, also one that has ended, goes by one of its names
 */
export async function createUnit(tx: Tx, place: string, unit: NewUnit): Promise<Result<UnitRow>> {
  const units = await listUnits(tx, place, { ended: true });
  const clash = clashOf(units, unit);
  if (clash) return clash;
  const slug = units.some((other) => other.slug === unit.slug) ? `unit-${uuid().slice(-12)}` : unit.slug;
  const id = uuid();
  await tx.db
    .insertInto('luoshi.unit')
    .values({ place, id, ...columnsOf({ ...unit, slug }) })
    .execute();
  return getUnit(tx, place, id);
}

/**
 * Changes what a unit is called and what it does. A name it gives up stays with it as an alias, so that earlier reports
 * and tables still find it.
 *
 * @returns `not-found`; `already-there` when another unit goes by one of its new names
 */
export async function changeUnit(tx: Tx, place: string, id: string, changes: UnitChanges): Promise<Result<UnitRow>> {
  const units = await listUnits(tx, place, { ended: true });
  const before = units.find((unit) => unit.id === id);
  if (!before) return noSuchUnit();
  const after = { ...before, ...changes };
  const aliases = [...after.aliases, ...(after.name === before.name ? [] : [before.name])];
  after.aliases = [...new Set(aliases)].filter((alias) => alias !== after.name && alias !== after.shortName);
  const clash = clashOf(
    units.filter((unit) => unit.id !== id),
    after,
  );
  if (clash) return clash;
  await tx.db
    .updateTable('luoshi.unit')
    .set(columnsOf(after))
    .where('place', '=', place)
    .where('id', '=', id)
    .execute();
  return getUnit(tx, place, id);
}

/**
 * A unit that was dissolved or merged ends and keeps its name in everything it did; it can come back.
 *
 * @param on first day without it; null brings it back
 * @returns `not-found`; `in-use` while it is responsible for matters that are not finished
 */
export async function endUnit(tx: Tx, place: string, id: string, on: DateString | null): Promise<Result<UnitRow>> {
  if (on !== null) {
    const open = await openWorkOf(tx, place, { unit: id });
    if (open > 0) {
      return fail(
        'in-use',
        `这个单位还牵头 ${open} 项未办结或待发布的任务，请督查员先把它们交给别的单位，再停用。`,
        `It still leads ${open} task(s) that are not finished or still drafts. Have the clerk hand them to another unit first.`,
      );
    }
    await tx.db.deleteFrom('luoshi.post_unit').where('place', '=', place).where('unit', '=', id).execute();
  }
  await tx.db
    .updateTable('luoshi.unit')
    .set({ valid_to: on })
    .where('place', '=', place)
    .where('id', '=', id)
    .execute();
  return getUnit(tx, place, id);
}

async function getUnit(tx: Tx, place: string, id: string): Promise<Result<UnitRow>> {
  const unit = (await listUnits(tx, place, { ended: true })).find((one) => one.id === id);
  return unit ? ok(unit) : noSuchUnit();
}

function clashOf(others: readonly UnitRow[], unit: Pick<NewUnit, 'name' | 'shortName' | 'aliases'>) {
  const names = [unit.name, unit.shortName, ...unit.aliases];
  for (const other of others) {
    const taken = [other.name, other.shortName, ...other.aliases].find((name) => names.includes(name));
    if (taken === undefined) continue;
    const ended =
      other.endedOn === null ? { zh: '', en: '' } : { zh: '（已停用，可以恢复）', en: ' (ended; it can come back)' };
    return fail(
      'already-there',
      `“${taken}”已经是${other.name}的名称${ended.zh}，请换一个。`,
      `“${taken}” is a name of ${other.name}${ended.en} already; choose another.`,
      { at: taken === unit.name ? '/name' : taken === unit.shortName ? '/shortName' : '/aliases' },
    );
  }
  return null;
}

const columnsOf = (unit: NewUnit) => ({
  slug: unit.slug,
  name: unit.name,
  short_name: unit.shortName,
  aliases: unit.aliases,
  kind: unit.kind,
  duties: unit.duties,
});

const noSuchUnit = () => fail('not-found', '没有这个单位。', 'There is no such unit.');
