import { describe, expect, it } from 'vitest';
import { editedKeys } from './columns.ts';
import { type Cursor, step } from './cursor.ts';

const rows = ['a', 'b', 'c'];
const first = editedKeys[0] as Cursor['column'];
const last = editedKeys[editedKeys.length - 1] as Cursor['column'];
const at = (row: string, column: Cursor['column']): Cursor => ({ row, column, editing: true });

describe('step', () => {
  it('moves by arrows and stops at the edges', () => {
    expect(step(at('a', first), 'down', rows)).toEqual({ row: 'b', column: first, editing: false });
    expect(step(at('a', first), 'up', rows)).toMatchObject({ row: 'a' });
    expect(step(at('c', last), 'right', rows)).toMatchObject({ row: 'c', column: last });
  });

  it('runs on into the next row with Tab, and leaves at the end', () => {
    expect(step(at('a', last), 'next', rows)).toEqual({ row: 'b', column: first, editing: false });
    expect(step(at('b', first), 'previous', rows)).toEqual({ row: 'a', column: last, editing: false });
    expect(step(at('c', last), 'next', rows)).toBeNull();
    expect(step(at('a', first), 'previous', rows)).toBeNull();
  });

  it('goes to the first row when its own has gone', () => {
    expect(step(at('gone', first), 'down', rows)).toMatchObject({ row: 'a' });
  });
});
