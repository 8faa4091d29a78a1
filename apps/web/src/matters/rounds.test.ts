import { describe, expect, it } from 'vitest';
import type { EntryView } from '../api/types.ts';
import { roundsOf } from './rounds.ts';

const entry = (seq: number, at: string, actor: string): EntryView =>
  ({ seq, at, actor: { id: actor, name: actor }, unit: { id: 'u', name: '县住建局' } }) as EntryView;

describe('roundsOf', () => {
  it('puts together what one person wrote at one time, the newest first', () => {
    const rounds = roundsOf([entry(1, '2026-02-06', '甲'), entry(2, '2026-03-01', '乙'), entry(3, '2026-03-01', '乙')]);
    expect(rounds.map((round) => round.entries.map(({ seq }) => seq))).toEqual([[2, 3], [1]]);
    expect(rounds[0]?.by).toBe('县住建局 · 乙');
  });

  it('keeps two people apart who wrote at the same time', () => {
    expect(roundsOf([entry(1, '2026-03-01', '甲'), entry(2, '2026-03-01', '乙')])).toHaveLength(2);
  });
});
