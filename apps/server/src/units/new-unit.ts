import type { NewUnit, UnitRow } from '@luoshi/ledger';
import { duties } from '@luoshi/vocabulary';
import { v7 as uuid } from 'uuid';

export interface UnitWords {
  name: string;
  shortName: string | null;
  aliases: readonly string[];
  kind: UnitRow['kind'] | null;
  duties: string | null;
}

/**
 * What was left out of a new unit, from its name: a short name, its kind, and for an ordinary department the duties
 * that packages/vocabulary knows, under whose id reports suggest it.
 *
 * @example newUnit({ name: '青溪县石桥镇人民政府', … }, '青溪县') // { shortName: '石桥镇', kind: 'town', … }
 */
export function newUnit({ name, shortName, aliases, kind, duties: own }: UnitWords, place: string): NewUnit {
  const short = shortName ?? shortened(name, place);
  const kindOfName = kind ?? kindOf(name);
  const known = kindOfName === 'department' ? ordinary([name, short, ...aliases], place) : undefined;
  return {
    slug: known?.id ?? `unit-${uuid().slice(-12)}`,
    name,
    shortName: short,
    aliases: aliases.filter((alias) => alias !== name && alias !== short),
    kind: kindOfName,
    duties: own ?? known?.duties.join('、') ?? '',
  };
}

/** 青溪县教育局 → 县教育局; 石桥镇人民政府 → 石桥镇; 城东街道办事处 → 城东街道. */
function shortened(name: string, place: string): string {
  const office = name.replace(/(?<=[镇乡区])人民政府$|(?<=街道)办事处$/, '');
  if (!office.startsWith(place) || office.length - place.length < 2) return office;
  const rest = office.slice(place.length);
  return kindOf(rest) === 'town' ? rest : place.slice(-1) + rest;
}

function kindOf(name: string): UnitRow['kind'] {
  if (/(镇|乡|街道|苏木)(人民政府|办事处)?$/.test(name)) return 'town';
  return /(公司|集团|厂)$/.test(name) ? 'enterprise' : 'department';
}

/** 县教育局, 区教育局 and 教育局 are the 教育局 of an ordinary county. */
function ordinary(names: readonly string[], place: string) {
  const bare = names.map((name) =>
    name.startsWith(place) ? name.slice(place.length) : name.replace(/^[省市县区旗]/, ''),
  );
  return duties().find((unit) => [unit.zh, ...unit.short].some((word) => bare.includes(word) || names.includes(word)));
}
