import { Form, Input, Modal, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BreakdownRow } from '../api/types.ts';
import { clausesText } from '../shared/list-text.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';

interface Props {
  /** In the order of the table: the first stays, the others go into it. */
  rows: BreakdownRow[];
  error: unknown;
  pending: boolean;
  onMerge: (task: string) => void;
  onClose: () => void;
}

export function MergeDialog({ rows, error, pending, onMerge, onClose }: Props) {
  const { t } = useTranslation('breakdown');
  const [form] = Form.useForm<{ task: string }>();
  return (
    <Modal
      open
      title={t('merge.title', { count: rows.length })}
      onCancel={onClose}
      onOk={form.submit}
      confirmLoading={pending}
      width={600}
    >
      <ol>
        {rows.map((row) => (
          <li key={row.id}>{row.task}</li>
        ))}
      </ol>
      <Typography.Paragraph type="secondary">{t('merge.hint', { order: rows[0]?.order })}</Typography.Paragraph>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ task: clausesText(rows.map((row) => row.task)).slice(0, 500) }}
        onFinish={({ task }) => onMerge(task.trim())}
      >
        <Form.Item
          name="task"
          label={t('merge.task')}
          rules={[{ required: true, whitespace: true, max: 500, message: t('merge.taskNeeded') }]}
        >
          <Input.TextArea autoFocus autoSize={{ minRows: 3, maxRows: 10 }} maxLength={500} />
        </Form.Item>
        {error ? <ProblemAlert error={error} /> : null}
      </Form>
    </Modal>
  );
}
