import { expect, test } from 'vitest';
import { type MatchRow, matchTable } from './match-table.ts';
import type { OfficeLine } from './office-table.ts';

const line = (n: number, task: string, changes: Partial<OfficeLine> = {}): OfficeLine => ({
  line: n,
  section: '',
  original: '',
  task,
  target: '',
  leadUnit: null,
  coUnits: [],
  leader: '',
  nodes: [],
  due: { text: '', date: null },
  ...changes,
});
const row = (id: string, original: string, task = original): MatchRow => ({ id, original, task });

const rows = [
  row('roads', '新建改建农村公路60公里，完成村级道路安防工程40公里。'),
  row('estates', '改造老旧小区20个，惠及居民3000户。'),
  row('firms', '新增规模以上工业企业15家，净增高新技术企业8家。'),
  row('park', '加快推进产业园二期建设，力争年内投产。'),
  row('school', '新建改扩建学校6所，新增学位2400个。'),
  row('river', '推进青澜河综合整治，治理河道12公里。'),
];
const pairs = (lines: OfficeLine[], of = rows) => {
  const { matched, unmatched } = matchTable({ lines }, of);
  return [matched.map(({ line: n, row: id }) => `${n} ${id}`), unmatched];
};

test('lines find their sentences in other words and another order', () => {
  expect(
    pairs([
      line(4, '老旧小区改造', { target: '20个' }),
      line(5, '青澜河治理', { target: '12公里' }),
      line(6, '农村公路新建改建', { target: '60公里' }),
      line(7, '产业园二期项目建设'),
      line(8, '培育规上工业企业', { target: '15家' }),
      line(9, '学校建设工程', { target: '新增学位2400个' }),
    ]),
  ).toEqual([['4 estates', '5 river', '6 roads', '7 park', '8 firms', '9 school'], []]);
});

test('what the report does not say is listed, not forced onto a row', () => {
  expect(pairs([line(4, '做好人大代表建议办理'), line(5, '老旧小区改造20个')])).toEqual([['5 estates'], [4]]);
});

test('one line, one row: the better pair wins, and the other line stays', () => {
  const [matched, unmatched] = pairs([line(4, '改造老旧小区'), line(5, '改造老旧小区20个，惠及居民3000户')]);
  expect([matched, unmatched]).toEqual([['5 estates'], [4]]);
});

test('figures tell like sentences apart', () => {
  const parks = [row('a', '新建口袋公园8个。'), row('b', '新建口袋公园12个。')];
  expect(pairs([line(4, '新建口袋公园12个'), line(5, '新建口袋公园8个')], parks)).toEqual([['4 b', '5 a'], []]);
});

test('words every task has match nothing', () => {
  expect(
    pairs(
      [line(4, '加快推进项目建设')],
      [row('a', '加快推进水库除险加固。'), row('b', '加快推进医院建设。'), ...rows],
    )[0],
  ).toEqual([]);
});
