import type { UnitRow } from '@luoshi/ledger';
import { describe, expect, it } from 'vitest';
import { readUnitList } from './unit-list.ts';

const housing: UnitRow = {
  id: 'u1',
  place: 'p',
  slug: 'housing-construction',
  name: '住房和城乡建设局',
  shortName: '住建局',
  aliases: ['建设局'],
  kind: 'department',
  duties: '',
  sort: 1,
  endedOn: null,
};
const ended: UnitRow = { ...housing, id: 'u2', name: '老城镇', shortName: '老城', aliases: [], endedOn: '2025-01-01' };
const read = (text: string) => readUnitList(text, '青溪县', [housing, ended]);

describe('a pasted list of units', () => {
  it('takes full name, short name and aliases, whatever divides them, and guesses what is left out', () => {
    const lines = read('石桥镇人民政府\n青溪县教育局，教育局，县教体局\r\n\n2. 城东街道办事处\n青溪城投集团\t城投');
    expect(lines.map(({ line, status, unit }) => [line, status, unit.name, unit.shortName, unit.kind])).toEqual([
      [1, 'new', '石桥镇人民政府', '石桥镇', 'town'],
      [2, 'new', '青溪县教育局', '教育局', 'department'],
      [4, 'new', '城东街道办事处', '城东街道', 'town'],
      [5, 'new', '青溪城投集团', '城投', 'enterprise'],
    ]);
    expect(lines[1]!.unit.aliases).toEqual(['县教体局']);
  });

  it('shortens the name of the place, and knows the duties of an ordinary department', () => {
    const [education] = read('青溪县教育局');
    expect(education!.unit).toMatchObject({ shortName: '县教育局', slug: 'education' });
    expect(education!.unit.duties).not.toBe('');
    expect(read('青溪县北坡乡')[0]!.unit).toMatchObject({ shortName: '北坡乡', kind: 'town', duties: '' });
  });

  it('says of each line what is wrong with it, and leaves the others alone', () => {
    const lines = read('建设局\n第二建设局，建设局\n石桥镇\n石桥镇\n老城镇\n局\n——');
    expect(lines.map((line) => line.status)).toEqual(['there', 'wrong', 'new', 'wrong', 'wrong', 'wrong', 'wrong']);
    expect(lines[1]!.message!.zh).toBe('“建设局”已经是住房和城乡建设局的名称，请换一个简称。');
    expect(lines[3]!.message!.en).toContain('石桥镇');
    expect(lines[4]!.message!.zh).toContain('已停用');
    expect(lines[5]!.message!.zh).toContain('不像单位名称');
  });
});
