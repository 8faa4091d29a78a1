import { Checkbox } from 'antd';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BreakdownRow } from '../api/types.ts';
import { CellEditor } from './cell-editor.tsx';
import { CellValue } from './cell-value.tsx';
import { columns, type EditedKey, gridTemplate } from './columns.ts';
import type { Cursor } from './cursor.ts';
import styles from './grid.module.css';
import { RowMenu, type RowTasks } from './row-menu.tsx';
import { RowState } from './row-state.tsx';
import type { Change } from './rows.ts';
import { SuggestedLead } from './suggested-lead.tsx';

interface Props {
  measure: (element: HTMLElement | null) => void;
  index: number;
  /** Distance from the top of the table, in pixels. */
  start: number;
  row: BreakdownRow;
  isSelected: boolean;
  /** Absent for those who only look. */
  onSelect?: (row: string, until: boolean) => void;
  canEdit: boolean;
  /** The column the keyboard is on, if it is in this row. */
  column: EditedKey | null;
  editing: boolean;
  onFocusCell: (cursor: Cursor) => void;
  onEdit: (row: string, column: EditedKey) => void;
  onClose: () => void;
  onMove: (from: Cursor, to: 'next' | 'previous') => void;
  onChange: (row: string, change: Change) => void;
  tasks: RowTasks;
}

export const GridRow = memo(function GridRow(props: Props) {
  const { t } = useTranslation('breakdown');
  const { row, index, isSelected, canEdit, column, editing } = props;
  const cell = (key: EditedKey): Cursor => ({ row: row.id, column: key, editing: false });
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of a virtual grid
    // biome-ignore lint/a11y/useFocusableInteractive: the cells take the focus
    <div
      role="row"
      ref={props.measure}
      data-index={index}
      aria-rowindex={index + 2}
      aria-label={t('row', { order: row.order, task: row.task })}
      className={`${styles.row} ${styles[row.status]} ${isSelected ? styles.selected : ''}`}
      style={{ gridTemplateColumns: gridTemplate, transform: `translateY(${props.start}px)` }}
    >
      <Cell>
        {props.onSelect && (
          <Checkbox
            aria-label={t('select.one', { order: row.order })}
            checked={isSelected}
            onClick={(event) => props.onSelect?.(row.id, event.shiftKey)}
          />
        )}
      </Cell>
      {columns.map(({ key, edited }) => {
        if (!edited) {
          return (
            <Cell key={key}>
              <CellValue row={row} column={key} />
            </Cell>
          );
        }
        const isHere = column === key;
        const isEditing = isHere && editing;
        return (
          // biome-ignore lint/a11y/useSemanticElements: part of a virtual grid
          // biome-ignore lint/a11y/useKeyWithClickEvents: the grid listens to the keys
          <div
            key={key}
            role="gridcell"
            className={`${styles.cell} ${canEdit ? styles.editable : ''}`}
            data-cell={`${row.id} ${key}`}
            data-column={key}
            tabIndex={isHere ? 0 : -1}
            onFocus={(event) => event.target === event.currentTarget && !isHere && props.onFocusCell(cell(key))}
            onClick={() => canEdit && !isEditing && props.onEdit(row.id, key)}
          >
            {isEditing ? (
              <CellEditor
                column={key}
                row={row}
                onSave={(change) => props.onChange(row.id, change)}
                onClose={props.onClose}
                onMove={(to) => props.onMove(cell(key), to)}
              />
            ) : (
              <>
                <CellValue row={row} column={key} />
                {key === 'leadUnit' && canEdit && <SuggestedLead row={row} onChange={props.onChange} />}
              </>
            )}
          </div>
        );
      })}
      <Cell>
        <div className={styles.state}>
          <RowState row={row} />
          <RowMenu row={row} tasks={props.tasks} />
        </div>
      </Cell>
    </div>
  );
});

function Cell({ children }: { children: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of a virtual grid
    // biome-ignore lint/a11y/useFocusableInteractive: nothing to edit here; what is inside can be reached
    <div role="gridcell" className={styles.cell}>
      {children}
    </div>
  );
}
