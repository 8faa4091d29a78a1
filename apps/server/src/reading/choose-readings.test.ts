import type { Reading } from '@luoshi/reader';
import { describe, expect, it } from 'vitest';
import { chooseReadings } from './choose-readings.ts';

const reading = (change: Partial<Reading>): Reading => ({
  source: {
    name: 'a.html',
    sha256: '',
    mediaType: 'text/html',
    encoding: 'utf-8',
    length: 0,
    span: { start: 0, end: 0 },
  },
  kind: 'report',
  title: '政府工作报告',
  place: { code: null, name: '青溪县', level: 'county' },
  year: 2026,
  session: null,
  delivered: null,
  speaker: null,
  truncated: { head: false, tail: false },
  text: '',
  outline: [],
  furniture: [],
  damage: [],
  facts: [],
  commitments: [{} as Reading['commitments'][number]],
  projects: [],
  terms: [],
  ...change,
});
const codes = (warnings: { code: string }[]) => warnings.map((w) => w.code);

describe('of several items on one page', () => {
  it('takes the reports of the place, and names what it leaves out', () => {
    const own = reading({});
    const other = reading({ title: '邻县报告', place: { code: null, name: '东溪县', level: 'county' } });
    const news = reading({ kind: 'news', title: '要闻', year: null });
    const { chosen, warnings } = chooseReadings([other, own, news], '青溪县');
    expect(chosen).toEqual([own]);
    expect(codes(warnings)).toEqual(['items-left-out']);
    expect(warnings[0]?.message.zh).toContain('邻县报告、要闻');
  });

  it('takes one report a year, the fullest', () => {
    const short = reading({ commitments: [] });
    const full = reading({});
    const before = reading({ year: 2025 });
    expect(chooseReadings([short, full, before], '青溪县').chosen).toEqual([full, before]);
  });

  it('takes news when there is nothing else, and a report of another place with a warning', () => {
    const news = reading({ kind: 'news' });
    expect(chooseReadings([news], '青溪县').chosen).toEqual([news]);
    const { chosen, warnings } = chooseReadings([reading({})], '东溪县');
    expect(chosen).toHaveLength(1);
    expect(codes(warnings)).toEqual(['place-differs']);
  });
});
