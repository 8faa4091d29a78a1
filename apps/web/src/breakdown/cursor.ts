import { type EditedKey, editedKeys } from './columns.ts';

/** The cell the keyboard is on. It names a row, not a line: rows come and go while one works. */
export interface Cursor {
  row: string;
  column: EditedKey;
  editing: boolean;
}

export type Step = 'up' | 'down' | 'left' | 'right' | 'first' | 'last' | 'next' | 'previous';

/**
 * Where a step leads among the cells that can be edited. `next` and `previous` (Tab) run on into the next row; the
 * arrows stop at the edges. Null when a Tab leaves the table.
 */
export function step(cursor: Cursor, towards: Step, rows: readonly string[]): Cursor | null {
  const at = { row: rows.indexOf(cursor.row), column: editedKeys.indexOf(cursor.column) };
  const to = { ...at };
  switch (towards) {
    case 'up':
      to.row -= 1;
      break;
    case 'down':
      to.row += 1;
      break;
    case 'left':
      to.column -= 1;
      break;
    case 'right':
      to.column += 1;
      break;
    case 'first':
      to.row = 0;
      break;
    case 'last':
      to.row = rows.length - 1;
      break;
    case 'next':
    case 'previous': {
      const index = at.row * editedKeys.length + at.column + (towards === 'next' ? 1 : -1);
      if (index < 0 || index >= rows.length * editedKeys.length) return null;
      to.row = Math.floor(index / editedKeys.length);
      to.column = index % editedKeys.length;
    }
  }
  const row = rows[Math.max(0, Math.min(rows.length - 1, to.row))];
  const column = editedKeys[Math.max(0, Math.min(editedKeys.length - 1, to.column))];
  return row === undefined || column === undefined ? null : { row, column, editing: false };
}
