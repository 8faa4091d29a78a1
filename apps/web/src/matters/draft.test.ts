import { beforeEach, describe, expect, it } from 'vitest';
import { draftKey, keepDraft, keptDraft } from './draft.ts';

const key = draftKey('a1', 'report', 'm1');
const today = Date.UTC(2026, 8, 18);
let kept: Map<string, string>;
const shelf = {
  getItem: (name: string) => kept.get(name) ?? null,
  setItem: (name: string, value: string) => void kept.set(name, value),
  removeItem: (name: string) => void kept.delete(name),
};

beforeEach(() => {
  kept = new Map();
});

describe('a draft', () => {
  it('is there after a reload', () => {
    keepDraft(shelf, key, { text: '已开工', value: '12', problems: undefined }, today);
    expect(keptDraft(shelf, key, today)).toEqual({ text: '已开工', value: '12' });
  });

  it('belongs to one account and one matter', () => {
    keepDraft(shelf, key, { text: '已开工' }, today);
    expect(keptDraft(shelf, draftKey('a2', 'report', 'm1'), today)).toBeNull();
    expect(keptDraft(shelf, draftKey('a1', 'report', 'm2'), today)).toBeNull();
  });

  it('is not kept when everything was deleted again', () => {
    keepDraft(shelf, key, { text: '已开工' }, today);
    keepDraft(shelf, key, { text: '  ' }, today);
    expect(kept.size).toBe(0);
  });

  it('is thrown away after a month', () => {
    keepDraft(shelf, key, { text: '已开工' }, today);
    expect(keptDraft(shelf, key, today + 31 * 86_400_000)).toBeNull();
    expect(kept.size).toBe(0);
  });

  it('that is broken does not stop the form', () => {
    kept.set(key, '{"at":');
    expect(keptDraft(shelf, key, today)).toBeNull();
  });

  it('that cannot be kept does not stop the typing', () => {
    const full = {
      ...shelf,
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    expect(() => keepDraft(full, key, { text: '已开工' }, today)).not.toThrow();
  });
});
