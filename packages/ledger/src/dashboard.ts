import { sql } from 'kysely';
import type { DashboardCounts, MatterCounts } from './contract.ts';
import type { Tx } from './ledger.ts';
import { countsOf } from './matters.ts';

/** Counts of a year's matters, in total and by lead unit (in pinyin order), from one pass over them. */
export async function dashboardCounts(tx: Tx, place: string, year: number): Promise<DashboardCounts> {
  type Row = { unit: string | null; name: string | null } & Parameters<typeof countsOf>[0][number];
  const { rows } = await sql<Row>`
    SELECT c.*, u.short_name AS name FROM (
      SELECT m.lead_unit AS unit, s.light, s.pace_class, count(*) AS n
      FROM luoshi.matter m JOIN luoshi.standing s ON s.place = m.place AND s.matter = m.id
      WHERE m.place = ${place} AND s.place = ${place} AND m.year = ${year}
      GROUP BY 1, 2, 3
    ) c LEFT JOIN luoshi.unit u ON u.place = ${place} AND u.id = c.unit
    ORDER BY u.name COLLATE luoshi.pinyin, c.unit`.execute(tx.db);
  const units = new Map<string, { name: string; cells: Row[] }>();
  for (const row of rows) {
    if (row.unit === null) continue;
    const unit = units.get(row.unit) ?? { name: row.name!, cells: [] };
    unit.cells.push(row);
    units.set(row.unit, unit);
  }
  return {
    year,
    ...countsOf(rows),
    units: [...units].map(([unit, { name, cells }]) => ({
      unit,
      name,
      total: total(countsOf(cells)),
      ...countsOf(cells),
    })),
  };
}

/** The newest year that has matters. */
export async function dashboardYear(tx: Tx, place: string): Promise<number | null> {
  const { rows } = await sql<{
    year: number | null;
  }>`SELECT max(year) AS year FROM luoshi.matter WHERE place = ${place}`.execute(tx.db);
  return rows[0]?.year ?? null;
}

function total({ byLight }: MatterCounts): number {
  return Object.values(byLight).reduce((sum, n) => sum + n, 0);
}
