import type { UnitRow } from '@luoshi/ledger';
import { Problem } from '../problem.ts';

/** Units that somebody is put in charge of are units of the place that have not ended. */
export function refuseStrangeUnits(ids: readonly string[], units: readonly UnitRow[]): void {
  if (ids.every((id) => units.some((unit) => unit.id === id))) return;
  throw new Problem('unknown-unit', { zh: '没有这个单位，请重新选择。', en: 'There is no such unit. Choose again.' });
}
