import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { UnitRow } from './contract.ts';
import type { Tx } from './ledger.ts';

/** Units of a place in pinyin order of their names. */
export async function listUnits(tx: Tx, place: string): Promise<UnitRow[]> {
  const { rows } = await sql<UnitRow>`
    SELECT id, place, slug, name, short_name AS "shortName", aliases, kind, duties,
      row_number() OVER (ORDER BY name COLLATE luoshi.pinyin, slug)::int AS sort
    FROM luoshi.unit WHERE place = ${place} AND valid_to IS NULL
    ORDER BY sort`.execute(tx.db);
  return rows;
}

/** Adds units, or changes those of the same slug. Answers all units of the place. */
export async function saveUnits(
  tx: Tx,
  place: string,
  units: Omit<UnitRow, 'id' | 'place' | 'sort'>[],
): Promise<UnitRow[]> {
  if (units.length > 0) {
    await tx.db
      .insertInto('luoshi.unit')
      .values(
        units.map((unit) => ({
          place,
          id: uuid(),
          slug: unit.slug,
          name: unit.name,
          short_name: unit.shortName,
          aliases: unit.aliases,
          kind: unit.kind,
          duties: unit.duties,
        })),
      )
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
