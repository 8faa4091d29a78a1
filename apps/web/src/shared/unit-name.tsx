import { Nothing } from './nothing.tsx';
import { useUnits } from './units.ts';

/** A unit by its id; the short name with the full one behind it. A dash where nobody is named. */
export function UnitName({ unit, full = false }: { unit: string | null; full?: boolean }) {
  const units = useUnits();
  if (unit === null) return <Nothing />;
  const found = units.byId.get(unit);
  return <span title={found?.name}>{found ? (full ? found.name : found.shortName) : '…'}</span>;
}
