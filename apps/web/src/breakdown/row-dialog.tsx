import { Button, DatePicker, Form, Input, Modal } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BreakdownRow } from '../api/types.ts';
import { PostSelect, UnitSelect, UnitsSelect } from '../shared/unit-select.tsx';
import { dateFormats } from './cell-editor.tsx';
import { CellValue } from './cell-value.tsx';
import { NodesDialog } from './nodes-dialog.tsx';
import type { Change } from './rows.ts';
import { TargetDialog } from './target-dialog.tsx';

interface Fields {
  task: string;
  leadUnit: string | null;
  coUnits: string[];
  leader: string | null;
  due: Dayjs | null;
  openReason: string;
}

interface Props {
  row: BreakdownRow;
  onSave: (change: Change) => void;
  onClose: () => void;
}

/** Every field of one row in a form, for a narrow screen. */
export function RowDialog({ row, onSave, onClose }: Props) {
  const { t } = useTranslation('breakdown');
  const [form] = Form.useForm<Fields>();
  const [inner, setInner] = useState<'target' | 'nodes' | null>(null);
  const [more, setMore] = useState<Change>({});
  const shown = { ...row, ...more };
  const keep = (change: Change) => setMore((old) => ({ ...old, ...change }));

  const save = (fields: Fields) => {
    const due = fields.due ? fields.due.format('YYYY-MM-DD') : null;
    const openReason = fields.openReason.trim() || null;
    const leadUnit = fields.leadUnit ?? null;
    const leader = fields.leader ?? null;
    const change: Change = {
      ...more,
      ...(fields.task.trim() === row.task ? {} : { task: fields.task.trim() }),
      ...(leadUnit === row.leadUnit ? {} : { leadUnit }),
      ...(fields.coUnits.join() === row.coUnits.join() ? {} : { coUnits: fields.coUnits }),
      ...(leader === row.leader ? {} : { leader }),
      ...(due === row.due ? {} : { due }),
      ...(openReason === row.openReason ? {} : { openReason }),
    };
    if (Object.keys(change).length > 0) onSave(change);
    onClose();
  };

  return (
    <Modal open title={t('edit.title', { order: row.order })} onCancel={onClose} onOk={form.submit} style={{ top: 12 }}>
      <Form<Fields>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ ...row, due: row.due ? dayjs(row.due) : null, openReason: row.openReason ?? '' }}
        onFinish={save}
      >
        <Form.Item
          name="task"
          label={t('column.task')}
          rules={[{ required: true, whitespace: true, message: t('edit.taskNeeded') }]}
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={500} />
        </Form.Item>
        <Form.Item label={t('column.target')}>
          <Button block onClick={() => setInner('target')}>
            <CellValue row={shown} column="target" />
          </Button>
        </Form.Item>
        <Form.Item name="leadUnit" label={t('column.leadUnit')}>
          <UnitSelect />
        </Form.Item>
        <Form.Item name="coUnits" label={t('column.coUnits')}>
          <UnitsSelect />
        </Form.Item>
        <Form.Item name="leader" label={t('column.leader')}>
          <PostSelect />
        </Form.Item>
        <Form.Item label={t('column.nodes')}>
          <Button block style={{ height: 'auto' }} onClick={() => setInner('nodes')}>
            <CellValue row={shown} column="nodes" />
          </Button>
        </Form.Item>
        <Form.Item name="due" label={t('column.due')}>
          <DatePicker format={dateFormats} showNow={false} style={{ width: '100%' }} inputReadOnly />
        </Form.Item>
        <Form.Item name="openReason" label={t('edit.openReason')} extra={t('edit.openReasonHint')}>
          <Input maxLength={500} />
        </Form.Item>
      </Form>
      {inner === 'target' && <TargetDialog row={shown} onSave={keep} onClose={() => setInner(null)} />}
      {inner === 'nodes' && <NodesDialog row={shown} onSave={keep} onClose={() => setInner(null)} />}
    </Modal>
  );
}
