import { EditOutlined } from '@ant-design/icons';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { Button, Checkbox } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BreakdownRow } from '../api/types.ts';
import styles from './cards.module.css';
import { CellValue } from './cell-value.tsx';
import { type ColumnKey, columns } from './columns.ts';
import { RowDialog } from './row-dialog.tsx';
import { RowMenu, type RowTasks } from './row-menu.tsx';
import { RowState } from './row-state.tsx';
import type { Change } from './rows.ts';
import type { Selection } from './selection.ts';
import { SuggestedLead } from './suggested-lead.tsx';

interface Props {
  rows: BreakdownRow[];
  selection: Selection;
  canEdit: boolean;
  onChange: (row: string, change: Change) => void;
  tasks: RowTasks;
}

const listed = columns
  .map((column) => column.key)
  .filter(
    (key): key is Exclude<ColumnKey, 'order' | 'task' | 'section'> => !['order', 'task', 'section'].includes(key),
  );

/** The breakdown table on a telephone: a card for each row, edited in a form. */
export function BreakdownCards({ rows, selection, canEdit, onChange, tasks }: Props) {
  const { t } = useTranslation('breakdown');
  const list = useRef<HTMLUListElement>(null);
  const [edited, setEdited] = useState<BreakdownRow | null>(null);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => 280,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 4,
    scrollMargin: list.current?.offsetTop ?? 0,
  });
  return (
    <>
      <ul ref={list} className={styles.cards} style={{ height: virtual.getTotalSize() }} aria-label={t('title')}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index] as BreakdownRow;
          return (
            <li
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              aria-label={t('row', { order: row.order, task: row.task })}
              style={{ transform: `translateY(${item.start - virtual.options.scrollMargin}px)` }}
            >
              <article className={`${styles.card} ${styles[row.status]}`}>
                <header>
                  {canEdit ? (
                    <Checkbox
                      aria-label={t('select.one', { order: row.order })}
                      checked={selection.has(row.id)}
                      onClick={(event) => selection.toggle(row.id, event.shiftKey)}
                    >
                      {row.order}
                    </Checkbox>
                  ) : (
                    row.order
                  )}
                  <span className={styles.section}>{row.section[row.section.length - 1]}</span>
                  <RowState row={row} />
                </header>
                <h3>{row.task}</h3>
                <dl>
                  {listed.map((key) => (
                    <div key={key}>
                      <dt>{t(`column.${key}`)}</dt>
                      <dd>
                        <CellValue row={row} column={key} />
                        {key === 'leadUnit' && canEdit && <SuggestedLead row={row} onChange={onChange} />}
                      </dd>
                    </div>
                  ))}
                </dl>
                <footer>
                  {canEdit && row.status === 'draft' && (
                    <Button icon={<EditOutlined />} onClick={() => setEdited(row)}>
                      {t('task.edit')}
                    </Button>
                  )}
                  <RowMenu row={row} tasks={tasks} />
                </footer>
              </article>
            </li>
          );
        })}
      </ul>
      {edited && (
        <RowDialog row={edited} onSave={(change) => onChange(edited.id, change)} onClose={() => setEdited(null)} />
      )}
    </>
  );
}
