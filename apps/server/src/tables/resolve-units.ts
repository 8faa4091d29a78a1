import type { UnitRow } from '@luoshi/ledger';

/** 各镇, 各乡镇(街道), 相关乡镇: all towns of the place at once. */
const allTowns = /^(各|相关|有关)(县|区)?(乡|镇|乡镇|镇乡|街道|镇街|乡镇街道)+/;

const plain = (name: string): string => name.replace(/[\s()（）、,，]/g, '');

/**
 * The place's unit a name in an office's table means: its name, short name or an alias, with or without 县/市/区 before
 * it. `各镇` means every town. Empty when there is none.
 */
export function unitsNamed(name: string, units: readonly UnitRow[]): UnitRow[] {
  const wanted = plain(name);
  if (allTowns.test(wanted)) return units.filter((u) => u.kind === 'town');
  const names = (u: UnitRow) => [u.name, u.shortName, ...u.aliases].map(plain);
  const exact = units.find((u) => names(u).includes(wanted));
  if (exact) return [exact];
  const stem = (text: string) => text.replace(/^[县市区]/, '');
  const close = units.filter((u) => names(u).some((n) => stem(n) === stem(wanted)));
  return close.length === 1 ? close : [];
}
