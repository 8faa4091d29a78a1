import { describe, expect, it } from 'vitest';
import type { Correction, Fact, Reading } from '../api/types.ts';
import { correctedReading, startOf } from './corrections.ts';

const fact: Fact = {
  id: 'f1',
  at: 30,
  value: 12,
  unit: '家',
  measure: 'level',
  subject: '企业',
  bound: 'eq',
  modality: 'actual',
  period: '2025',
  text: '12家',
  span: { start: 20, end: 23 },
  source: { start: 30, end: 33 },
  section: 's1',
  confidence: 0.4,
  stated: [],
  why: ['规则'],
};
const section = (id: string, role: 'review' | 'plan', start: number) => ({
  id,
  role,
  level: 1,
  span: { start, end: 99 },
});
const reading = {
  text: '一二三四331片区开工。十一二三四五六七12家企业,改造小区',
  year: 2026,
  facts: [fact],
  outline: [section('s1', 'review', 0), section('s2', 'plan', 24)],
} as unknown as Reading;

const says = {
  kind: 'fact',
  value: '15',
  unit: '家',
  measure: 'increment',
  subject: '规上企业',
  bound: 'ge',
  modality: 'actual',
  period: '2025',
} as const;
const correction = (more: Partial<Correction>): Correction => ({
  id: 'c1',
  fact: 'f1',
  at: 30,
  span: fact.span,
  says,
  reason: '看错',
  madeAt: '2026-09-18T02:00:00.000Z',
  madeBy: '某某',
  ...more,
});
const after = (...corrections: Correction[]) => correctedReading({ reading, corrections });

describe('correctedReading', () => {
  it("shows what the clerk said, sure, and keeps the reader's answer beside it", () => {
    const { reading: now, corrected } = after(correction({}));
    expect(now.facts).toMatchObject([
      { id: 'f1', value: 15, subject: '规上企业', bound: 'ge', confidence: 1, why: [] },
    ]);
    expect(corrected.get('f1')?.read).toEqual(fact);
  });

  it('drops what the reader made of a subject that is another now, and a fall that is none', () => {
    const falling = { ...reading, facts: [{ ...fact, sign: -1 as const, indicator: 'gdp' }] };
    const [now] = correctedReading({ reading: falling, corrections: [correction({})] }).reading.facts;
    expect(now).not.toHaveProperty('indicator');
    expect(now).not.toHaveProperty('sign');
    const same = correction({ says: { ...says, subject: '企业' } });
    expect(correctedReading({ reading: falling, corrections: [same] }).reading.facts[0]?.indicator).toBe('gdp');
  });

  it('lets the last of several hold, and a withdrawal give the reader its word back', () => {
    const none = correction({ id: 'c2', says: { kind: 'none', why: 'name' } });
    expect(after(correction({}), none).corrected.get('f1')?.correction.says.kind).toBe('none');
    const back = after(correction({}), none, correction({ id: 'c3', says: { kind: 'withdrawn' } }));
    expect(back.reading.facts).toEqual([fact]);
    expect(back.corrected.size).toBe(0);
  });

  it('puts an added number in its place in the text', () => {
    const added = correction({ fact: null, at: 4, span: { start: 4, end: 7 } });
    const { reading: now, corrected } = after(added);
    expect(now.facts.map(({ id, text, section }) => [id, text, section])).toEqual([
      ['added-4', '331', 's1'],
      ['f1', '12家', 's1'],
    ]);
    expect(corrected.get('added-4')?.read).toBeNull();
  });
});

describe('startOf', () => {
  it('takes a missed number of the review for a result of the year before, of the plan for a target', () => {
    expect(startOf(reading, null, 4, '331')).toMatchObject({ value: '331', modality: 'actual', period: '2025' });
    expect(startOf(reading, null, 25, '3')).toMatchObject({ modality: 'target', period: '2026' });
  });
});
