import { useVirtualizer } from '@tanstack/react-virtual';
import { Checkbox } from 'antd';
import { type KeyboardEvent, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BreakdownRow } from '../api/types.ts';
import { columns, dialogKeys, type EditedKey, gridTemplate } from './columns.ts';
import { type Cursor, type Step, step } from './cursor.ts';
import styles from './grid.module.css';
import { GridRow } from './grid-row.tsx';
import type { RowTasks } from './row-menu.tsx';
import type { Change } from './rows.ts';
import type { Selection } from './selection.ts';

interface Props {
  rows: BreakdownRow[];
  selection: Selection;
  canEdit: boolean;
  onChange: (row: string, change: Change) => void;
  tasks: RowTasks;
}

const steps: Record<string, Step> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
};

/**
 * The breakdown table on a wide screen. Only the rows in sight are drawn. The arrows move among the cells, Enter or F2
 * edits one, Tab saves and goes on to the next.
 */
export function BreakdownGrid({ rows, selection, canEdit, onChange, tasks }: Props) {
  const { t } = useTranslation('breakdown');
  const scroller = useRef<HTMLDivElement>(null);
  const ids = useMemo(() => rows.map((row) => row.id), [rows]);
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const wantsFocus = useRef(false);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 92,
    measureElement: (element) => element.getBoundingClientRect().height,
    getItemKey: (index) => ids[index] ?? index,
    overscan: 6,
  });

  const goTo = useCallback(
    (next: Cursor | null) => {
      wantsFocus.current = next !== null && !next.editing;
      setCursor(next);
      const index = next ? ids.indexOf(next.row) : -1;
      if (index >= 0) virtual.scrollToIndex(index, { align: 'auto' });
    },
    [ids, virtual],
  );

  // The cell may be drawn only after the list has scrolled to it; before the next key, in any case.
  useLayoutEffect(() => {
    if (!cursor || !wantsFocus.current) return;
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-cell="${cursor.row} ${cursor.column}"]`);
    if (!cell) return;
    wantsFocus.current = false;
    cell.focus({ preventScroll: true });
  });

  const edit = useCallback((row: string, column: EditedKey) => setCursor({ row, column, editing: true }), []);
  const close = useCallback(() => {
    setCursor((at) => {
      wantsFocus.current = at?.editing === true;
      return at && { ...at, editing: false };
    });
  }, []);
  const move = useCallback(
    (from: Cursor, to: 'next' | 'previous') => {
      const next = step(from, to, ids);
      goTo(
        next
          ? { ...next, editing: isDraft(rows, next.row) && !dialogKeys.has(next.column) }
          : { ...from, editing: false },
      );
    },
    [goTo, ids, rows],
  );

  // Until a cell was chosen, Tab enters the table at its first task.
  const first = ids[0] === undefined ? null : { row: ids[0], column: 'task' as const, editing: false };
  const focused: Cursor | null = cursor ?? first;
  const onKeyDown = (event: KeyboardEvent) => {
    const at = (event.target as HTMLElement).dataset.cell;
    if (at === undefined || !focused || focused.editing) return;
    if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      if (canEdit && isDraft(rows, focused.row)) edit(focused.row, focused.column);
    } else if (steps[event.key]) {
      event.preventDefault();
      goTo(step(focused, steps[event.key] as Step, ids));
    }
  };

  const selected = rows.filter((row) => selection.has(row.id)).length;
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows that are not drawn cannot be in a table element
    <div
      ref={scroller}
      role="grid"
      className={styles.grid}
      aria-label={t('title')}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 2}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the cells take the focus */}
      <div role="row" aria-rowindex={1} className={styles.head} style={{ gridTemplateColumns: gridTemplate }}>
        <ColumnHeader>
          {canEdit && (
            <Checkbox
              aria-label={t('select.all')}
              checked={rows.length > 0 && selected === rows.length}
              indeterminate={selected > 0 && selected < rows.length}
              onChange={({ target }) => selection.set(target.checked ? ids : [])}
            />
          )}
        </ColumnHeader>
        {columns.map(({ key }) => (
          <ColumnHeader key={key}>{t(`column.${key}`)}</ColumnHeader>
        ))}
        <ColumnHeader>{t('column.state')}</ColumnHeader>
      </div>
      <div className={styles.body} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index] as BreakdownRow;
          return (
            <GridRow
              key={item.key}
              measure={virtual.measureElement}
              index={item.index}
              start={item.start}
              row={row}
              isSelected={selection.has(row.id)}
              {...(canEdit ? { onSelect: selection.toggle } : {})}
              canEdit={canEdit && row.status === 'draft'}
              column={focused?.row === row.id ? focused.column : null}
              editing={cursor?.row === row.id && cursor.editing}
              onFocusCell={setCursor}
              onEdit={edit}
              onClose={close}
              onMove={move}
              onChange={onChange}
              tasks={tasks}
            />
          );
        })}
      </div>
    </div>
  );
}

function ColumnHeader({ children }: { children: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of the grid above
    // biome-ignore lint/a11y/useFocusableInteractive: the columns cannot be sorted
    <div role="columnheader" className={styles.headCell}>
      {children}
    </div>
  );
}

function isDraft(rows: readonly BreakdownRow[], id: string): boolean {
  return rows.find((row) => row.id === id)?.status === 'draft';
}
