import { Form, Input, Modal, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BreakdownRow } from '../api/types.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { proposedSplit, tasksOf } from './rows.ts';

interface Props {
  row: BreakdownRow;
  error: unknown;
  pending: boolean;
  onSplit: (tasks: string[]) => void;
  onClose: () => void;
}

/** One row becomes several, a line each; the cut at the clauses is only a proposal. */
export function SplitDialog({ row, error, pending, onSplit, onClose }: Props) {
  const { t } = useTranslation('breakdown');
  const [form] = Form.useForm<{ tasks: string }>();
  const text = Form.useWatch('tasks', form) ?? '';
  return (
    <Modal open title={t('split.title')} onCancel={onClose} onOk={form.submit} confirmLoading={pending} width={600}>
      <Typography.Paragraph type="secondary">{row.original || row.task}</Typography.Paragraph>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ tasks: proposedSplit(row.task).join('\n') }}
        onFinish={({ tasks }) => onSplit(tasksOf(tasks))}
      >
        <Form.Item
          name="tasks"
          label={t('split.tasks')}
          extra={t('split.count', { count: tasksOf(text).length })}
          rules={[
            {
              validator: async (_, value: string) => {
                const { length } = tasksOf(value ?? '');
                if (length < 2 || length > 20) throw new Error(t('split.between'));
              },
            },
          ]}
        >
          <Input.TextArea autoFocus autoSize={{ minRows: 4, maxRows: 14 }} />
        </Form.Item>
        {error ? <ProblemAlert error={error} /> : null}
      </Form>
    </Modal>
  );
}
