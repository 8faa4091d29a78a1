import { describe, expect, it } from 'vitest';
import { applyEdits, compose, from, identity } from './offset-map.ts';

describe('the way back from a clean text', () => {
  //              0123456789…
  const source = '區(qū)長（二）';
  const { text, map } = applyEdits(source, [{ start: 1, end: 5, by: '' }]);
  it('leads each character to its own place', () => {
    expect(text).toBe('區長（二）');
    expect([...text].map((_, i) => source[map.toSource(i)])).toEqual([...text]);
  });
  it('ends a span after its last character, not before the next one', () => {
    expect(map.spanToSource({ start: 0, end: 1 })).toEqual({ start: 0, end: 1 });
    expect(map.spanToSource({ start: 0, end: 2 })).toEqual({ start: 0, end: 6 });
  });
  it('leads the end to the end', () => {
    expect(map.toSource(text.length)).toBe(source.length);
  });
  it('leads a removed character to the place where it was removed', () => {
    expect([1, 2, 3, 4].map(map.toClean)).toEqual([1, 1, 1, 1]);
    expect(map.toClean(5)).toBe(1);
  });
  it('takes a replacement of another length as a whole', () => {
    const run = applyEdits('三?!眽毫^大', [{ start: 1, end: 6, by: '保”压力' }]);
    expect(run.text).toBe('三保”压力大');
    expect(run.map.spanToSource({ start: 2, end: 3 })).toEqual({ start: 1, end: 6 });
  });
  it('goes through two steps', () => {
    const again = applyEdits(text, [{ start: 2, end: 5, by: '' }]);
    const both = compose(again.map, map);
    expect(again.text).toBe('區長');
    expect(both.spanToSource({ start: 0, end: 2 })).toEqual({ start: 0, end: 6 });
  });
  it('can start at an item of the page', () => {
    expect(from(1, map).toSource(0)).toBe(5);
    expect(from(1, map).toClean(5)).toBe(0);
  });
  it('is the same text where nothing was done', () => {
    expect(applyEdits('不变', []).map).toBe(identity);
  });
  it('refuses edits that overlap', () => {
    expect(() =>
      applyEdits('甲乙丙', [
        { start: 0, end: 2, by: '' },
        { start: 1, end: 3, by: '' },
      ]),
    ).toThrow(RangeError);
  });
});
