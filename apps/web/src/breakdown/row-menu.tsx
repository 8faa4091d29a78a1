import { EllipsisOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BreakdownRow } from '../api/types.ts';

/** What can be done with one row, besides editing its cells. Only what this account may do is offered. */
export interface RowTasks {
  split?: (row: BreakdownRow) => void;
  reject?: (row: BreakdownRow) => void;
  restore?: (row: BreakdownRow) => void;
  publish?: (row: BreakdownRow) => void;
  openSource: (row: BreakdownRow) => void;
}

export function RowMenu({ row, tasks }: { row: BreakdownRow; tasks: RowTasks }) {
  const { t } = useTranslation('breakdown');
  const draft = row.status === 'draft';
  const items = [
    draft && tasks.split && { key: 'split', label: t('task.split'), run: tasks.split },
    draft && tasks.publish && { key: 'publish', label: t('task.publish'), run: tasks.publish },
    draft && tasks.reject && { key: 'reject', label: t('task.reject'), run: tasks.reject },
    row.status === 'rejected' && tasks.restore && { key: 'restore', label: t('task.restore'), run: tasks.restore },
    row.commitments.length > 0 && { key: 'source', label: t('task.openSource'), run: tasks.openSource },
  ].filter((item) => item !== false && item !== undefined);
  if (items.length === 0) return null;
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: items.map(({ key, label }) => ({ key, label })),
        onClick: ({ key }) => items.find((item) => item.key === key)?.run(row),
      }}
    >
      <Button size="small" type="text" icon={<EllipsisOutlined />} aria-label={t('task.menu', { order: row.order })} />
    </Dropdown>
  );
}
