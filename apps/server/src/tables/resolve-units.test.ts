import type { UnitRow } from '@luoshi/ledger';
import { expect, it } from 'vitest';
import { unitsNamed } from './resolve-units.ts';

const unit = (
  id: string,
  name: string,
  shortName: string,
  kind: UnitRow['kind'] = 'department',
  aliases: string[] = [],
): UnitRow => ({
  id,
  place: 'p',
  slug: id,
  name,
  shortName,
  aliases,
  kind,
  duties: '',
  sort: 1,
  endedOn: null,
});
const units = [
  unit('housing', '县住房和城乡建设局', '县住建局'),
  unit('services', '县行政审批服务局', '县审批服务局', 'department', ['县政务服务局']),
  unit('zone', '青澜经济开发区管理委员会', '经开区管委会'),
  unit('north', '北山镇', '北山镇', 'town'),
  unit('south', '南河镇', '南河镇', 'town'),
];

it.each([
  ['县住建局', ['housing']],
  ['住建局', ['housing']],
  ['县住房和城乡建设局', ['housing']],
  [' 县住建局 ', ['housing']],
  ['县政务服务局', ['services']],
  ['各镇', ['north', 'south']],
  ['相关乡镇', ['north', 'south']],
  ['北山镇', ['north']],
  ['县房产局', []],
  ['局', []],
])('%s means %j', (name, ids) => {
  expect(unitsNamed(name, units).map((u) => u.id)).toEqual(ids);
});
