import { Button, Modal, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BreakdownRow } from '../api/types.ts';
import type { Conflict } from './breakdown.ts';
import { CellValue } from './cell-value.tsx';
import { type EditedKey, editedKeys } from './columns.ts';

interface Props {
  conflict: Conflict;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Two clerks changed one row: what this one wanted beside what the other left there. */
export function ConflictDialog({ conflict, onKeepMine, onTakeTheirs }: Props) {
  const { t } = useTranslation('breakdown');
  const { mine, theirs } = conflict;
  const wanted: BreakdownRow = { ...theirs, ...mine };
  const changed = editedKeys.filter((key): key is EditedKey => key in mine);
  return (
    <Modal
      open
      title={t('conflict.title', { order: theirs.order })}
      onCancel={onTakeTheirs}
      footer={
        <>
          <Button onClick={onTakeTheirs}>{t('conflict.takeTheirs')}</Button>
          {theirs.status === 'draft' && (
            <Button type="primary" onClick={onKeepMine}>
              {t('conflict.keepMine')}
            </Button>
          )}
        </>
      }
    >
      <p>{theirs.status === 'draft' ? t('conflict.detail') : t('conflict.gone')}</p>
      <Table
        size="small"
        pagination={false}
        rowKey={(key) => key}
        dataSource={changed}
        columns={[
          { title: t('conflict.field'), render: (_, key: EditedKey) => t(`column.${key}`) },
          { title: t('conflict.theirs'), render: (_, key: EditedKey) => <CellValue row={theirs} column={key} /> },
          { title: t('conflict.mine'), render: (_, key: EditedKey) => <CellValue row={wanted} column={key} /> },
        ]}
      />
    </Modal>
  );
}
