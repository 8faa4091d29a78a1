import type { FactCorrection, SourceCorrections } from '@luoshi/ledger';
import { describe, expect, test } from 'vitest';
import { goldLines } from './gold-lines.ts';

const text = '\uFEFF2025年,“3+3+2”体系成形,新建公园12.5公里,投资破千亿。';
const correction = (at: number, says: FactCorrection['says']): FactCorrection => ({
  id: String(at),
  fact: null,
  at,
  span: { start: at, end: at + 1 },
  says,
  reason: '核对原文',
  madeAt: '2026-09-18T02:00:00.000Z',
  madeBy: '某某',
});
const source = (...corrections: FactCorrection[]): SourceCorrections => ({
  name: '报告.txt',
  sha256: 'ab',
  text,
  corrections,
});
const fact: FactCorrection['says'] = {
  kind: 'fact',
  value: '12.50',
  unit: '公里',
  measure: 'level',
  subject: '公园步道',
  bound: 'eq',
  modality: 'actual',
  period: '2025',
};

describe('a gold line', () => {
  test('counts the numbers as score.mjs does: its index leads back to the place of the correction', () => {
    const places = ['2025', '+2', '12.5'].map((words) => text.indexOf(words) + (words === '+2' ? 1 : 0));
    const { lines } = goldLines(source(...places.map((at) => correction(at, { kind: 'none', why: 'name' }))));
    // The line of score.mjs that finds the numbers of a text.
    const ats = [...text.matchAll(/\d+(?:\.\d+)?/g)].map((m) => m.index);
    expect(lines.map(({ i }) => i)).toEqual([0, 3, 4]);
    expect(lines.map(({ i }) => ats[i])).toEqual(places);
  });

  test('has the fields of a gold file, the number as a number', () => {
    const at = text.indexOf('12.5');
    expect(goldLines(source(correction(at, fact))).lines).toEqual([
      {
        source: 'ab',
        name: '报告.txt',
        i: 4,
        at,
        reason: '核对原文',
        value: 12.5,
        unit: '公里',
        measure: 'level',
        subject: '公园步道',
        bound: 'eq',
        modality: 'actual',
        period: '2025',
      },
    ]);
    const [none] = goldLines(source(correction(1, { kind: 'none', why: 'date' }))).lines;
    expect(none).toMatchObject({ i: 0, none: 'date' });
  });

  test('is not made of a number in words, which has no index', () => {
    expect(goldLines(source(correction(text.indexOf('千亿'), fact)))).toEqual({ lines: [], skipped: 1 });
  });
});
