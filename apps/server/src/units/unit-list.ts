import type { NewUnit, UnitRow } from '@luoshi/ledger';
import type { Bilingual } from '../problem.ts';
import { newUnit } from './new-unit.ts';

export interface UnitLine {
  /** From 1. */
  line: number;
  text: string;
  /** `there`: the place has a unit of that name, short name or alias, so nothing is to be done. */
  status: 'new' | 'there' | 'wrong';
  unit: NewUnit;
  /** What is wrong and what to do; null for a good line. */
  message: Bilingual | null;
}

/**
 * A list of units as somebody pastes it: one a line, 全称[，简称[，别名…]], the parts divided by a comma of either
 * width, 、 or a tab (two columns of a sheet); a number or bullet before a name is passed over.
 *
 * @param units all units of the place, those that have ended too
 */
export function readUnitList(text: string, place: string, units: readonly UnitRow[]): UnitLine[] {
  const taken = new Map<string, string>();
  for (const unit of units) for (const name of namesOf(unit)) taken.set(name, unit.name);
  const own = new Map(units.flatMap((unit) => namesOf(unit).map((name) => [name, unit])));
  return text.split(/\r\n?|\n/).flatMap((raw, i) => {
    const written = raw.trim();
    if (written === '') return [];
    const [name = '', shortName, ...aliases] = written
      .replace(/^(?:[-*•·]|[(（]?\d{1,3}[.．、)）:：]|\d{1,3}\s)\s*/, '')
      .split(/[,，、\t;；]/)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    const unit = newUnit({ name, shortName: shortName ?? null, aliases, kind: null, duties: null }, place);
    const line = (status: UnitLine['status'], message: Bilingual | null): UnitLine[] => [
      { line: i + 1, text: written, status, unit, message },
    ];
    const bad = namesOf(unit).find((one) => one.length < 2 || one.length > 60 || !/\p{L}/u.test(one));
    if (bad !== undefined) {
      return line('wrong', {
        zh: `“${bad}”不像单位名称。每行写一个单位：全称，简称（简称可不写）。`,
        en: `“${bad}” does not look like a name of 2 to 60 characters. Write one unit a line: full name, short name (optional).`,
      });
    }
    const there = own.get(unit.name);
    if (there?.endedOn) {
      return line('wrong', {
        zh: `${there.name}已停用，请在列表里恢复它。`,
        en: `${there.name} has ended; bring it back in the list instead.`,
      });
    }
    if (there) return line('there', { zh: '已有这个单位', en: 'Already there' });
    const clash = namesOf(unit).find((one) => taken.has(one));
    if (clash !== undefined) {
      const other = taken.get(clash)!;
      return line('wrong', {
        zh: `“${clash}”已经是${other}的名称，请换一个${clash === unit.shortName ? '简称' : '名称'}。`,
        en: `“${clash}” is a name of ${other} already; choose another.`,
      });
    }
    for (const one of namesOf(unit)) taken.set(one, unit.name);
    return line('new', null);
  });
}

const namesOf = ({ name, shortName, aliases }: Pick<NewUnit, 'name' | 'shortName' | 'aliases'>) => [
  name,
  shortName,
  ...aliases,
];
