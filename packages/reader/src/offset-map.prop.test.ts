import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits, compose, type Edit } from './offset-map.ts';

/** A text and edits on it, in order and apart. */
const edited = fc
  .tuple(
    fc.string({ minLength: 1, maxLength: 60 }),
    fc.array(fc.tuple(fc.nat(59), fc.nat(5), fc.string({ maxLength: 4 }))),
  )
  .map(([text, wishes]) => {
    const edits: Edit[] = [];
    let done = 0;
    for (const [start, length, by] of wishes.sort((a, b) => a[0] - b[0])) {
      if (start < done || start + length > text.length) continue;
      edits.push({ start, end: start + length, by });
      done = start + length + 1;
    }
    return { text, edits };
  });

it('every character that was not edited leads back to itself, and forward again', () => {
  fc.assert(
    fc.property(edited, ({ text, edits }) => {
      const done = applyEdits(text, edits);
      const touched = (at: number) => edits.some((edit) => at >= edit.start && at < edit.end);
      for (let at = 0; at < text.length; at++) {
        if (touched(at)) continue;
        const clean = done.map.toClean(at);
        expect(done.text[clean]).toBe(text[at]);
        expect(done.map.toSource(clean)).toBe(at);
        expect(done.map.spanToSource({ start: clean, end: clean + 1 })).toEqual({ start: at, end: at + 1 });
      }
    }),
  );
});

it('places never run backwards, through one step or two', () => {
  fc.assert(
    fc.property(edited, fc.nat(3), ({ text, edits }, cut) => {
      const first = applyEdits(text, edits);
      const second = applyEdits(first.text, first.text.length > cut ? [{ start: cut, end: cut + 1, by: '' }] : []);
      const map = compose(second.map, first.map);
      let last = 0;
      for (let at = 0; at <= second.text.length; at++) {
        expect(map.toSource(at)).toBeGreaterThanOrEqual(last);
        last = map.toSource(at);
      }
    }),
  );
});
