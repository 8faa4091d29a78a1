import type { PostRow, UnitRow } from '@luoshi/ledger';
import { read } from '@luoshi/reader';
import { describe, expect, it } from 'vitest';
import { draftRows } from './draft-rows.ts';

const unit = (slug: string, name: string): UnitRow => ({
  id: `id-${slug}`,
  place: 'p',
  slug,
  name,
  shortName: name,
  aliases: [],
  kind: 'department',
  duties: '',
  sort: 1,
  endedOn: null,
});
const units = [
  unit('housing-construction', '县住建局'),
  unit('development-reform', '县发改局'),
  unit('statistics', '县统计局'),
];
const posts: PostRow[] = [
  {
    id: 'id-post',
    place: 'p',
    slug: 'deputy',
    title: '副县长',
    holder: '某某',
    units: ['id-housing-construction'],
    former: [],
  },
];

const text = `政府工作报告

——2026年1月9日在青溪县第十八届人民代表大会第五次会议上

二、“十五五”时期奋斗目标

到2030年,主要目标是:地区生产总值达到300亿元。

三、2026年工作安排

今年主要预期目标是:地区生产总值增长6%左右、力争6.5%。

(一)推进城市更新。改造老旧小区20个[3],6月底前建成滨河公园。推进总投资5亿元的东门片区改造项目建设。
`
  .replaceAll(',', '\uff0c')
  .replaceAll('(', '\uff08')
  .replaceAll(')', '\uff09')
  .replaceAll(':', '\uff1a');

describe('the breakdown table a report starts with', async () => {
  const result = await read(new TextEncoder().encode(text), { name: '报告.txt' });
  if (!result.ok) throw new Error(result.error.message.en);
  const rows = draftRows(result.readings[0]!, { units, posts });
  const row = (words: string) => rows.find((r) => r.original.includes(words))!;

  it('has the number, the unit with its reason, and the leader in charge of that unit', () => {
    expect(row('老旧小区')).toMatchObject({
      target: { value: '20', unit: '个' },
      mechanism: 'report-task',
      leadUnit: 'id-housing-construction',
      leader: 'id-post',
    });
    expect(row('老旧小区').suggestions[0]?.reason).toContain('老旧小区');
    expect(row('老旧小区').task).not.toMatch(/\[3\]/);
  });

  it('has a deadline where the words name one', () => {
    expect(row('滨河公园').due).toBe('2026-06-30');
  });

  it('follows headline targets by what is published', () => {
    expect(row('增长6%')).toMatchObject({
      mechanism: 'annual-targets',
      target: { value: '6', unit: '%', stretch: '6.5' },
      targetText: '地区生产总值增长6%左右、力争6.5%',
    });
  });

  it('does not take a goal of 2030 for one of this year', () => {
    expect(row('300亿元')).toMatchObject({ mechanism: 'report-task', due: '2030-12-31' });
  });

  it('does not take the size of a project for what is to be reached', () => {
    expect(row('东门片区').target).toBeNull();
  });
});
