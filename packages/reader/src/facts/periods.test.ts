import { describe, expect, it } from 'vitest';
import { documentOf } from '../facts.fixture.ts';
import type { SectionRole } from '../reading.ts';
import { periods } from './periods.ts';

const ahead = new Set<SectionRole>(['plan', 'targets', 'vision']);

/** The period of the figure that stands where the words have a ▲. */
function periodOf(marked: string, role: SectionRole = 'review', year = 2024): string | null {
  const words = marked.replace('▲', '');
  const at = periods(documentOf(words, role, year))({ words, section: 's0', ahead: ahead.has(role) });
  return at(marked.indexOf('▲')).period;
}

describe('periods', () => {
  it('is the year of the section when the words name none', () => {
    expect(periodOf('税收增长▲8%')).toBe('2023');
    expect(periodOf('税收增长▲8%', 'plan')).toBe('2024');
    expect(periodOf('税收增长▲8%', 'years')).toBe('2019-2023');
    expect(periodOf('总量突破▲500亿元', 'vision', 2026)).toBe('-2030');
  });

  it('takes years, plans and spans from the words before the figure', () => {
    expect(periodOf('2021年，税收增长▲8%')).toBe('2021');
    expect(periodOf('到2027年，总量突破▲500亿元', 'plan')).toBe('-2027');
    expect(periodOf('“十三五”时期，年均增长▲7%')).toBe('2016-2020');
    expect(periodOf('“七五”期间，增长▲7%', 'review', 1991)).toBe('1986-1990');
    expect(periodOf('五年来，新增▲126公里')).toBe('2019-2023');
    expect(periodOf('三年内培育▲5家', 'plan')).toBe('-2026');
  });

  it('leaves a year alone that is a base, or stands in a name', () => {
    expect(periodOf('税收较2015年增长▲18%')).toBe('2023');
    expect(periodOf('是2016年的▲1.8倍')).toBe('2023');
    expect(periodOf('收入恢复到2019年的▲118%')).toBe('2023');
    expect(periodOf('入选“2019年精品线路”，接待▲8万人次')).toBe('2023');
  });

  it('由2016年的…增加到: the year is that of the first number only', () => {
    expect(periodOf('总量由2016年的▲286亿元增加到468亿元')).toBe('2016');
    expect(periodOf('总量由2016年的286亿元增加到▲468亿元')).toBe('2023');
    expect(periodOf('总量由2016年的286亿元增加到2021年的▲468亿元')).toBe('2021');
  });

  it('去年 in the account of a December report is the year before the account', () => {
    const document = { ...documentOf('税收由去年的2亿元增加', 'review', 2024), delivered: '2023-12-27' };
    const at = periods(document)({ words: '税收由去年的2亿元增加', section: 's0', ahead: false });
    expect(at(7).period).toBe('2022');
  });

  it('由去年的…转为增长: the year before is that of the first figure only', () => {
    expect(periodOf('投资由去年的下降▲2.4%转为增长5.1%', 'plan')).not.toBe('2024');
    expect(periodOf('投资由去年的下降2.4%转为增长▲5.1%', 'plan')).toBe('2024');
  });
});
