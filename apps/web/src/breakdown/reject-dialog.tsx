import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BreakdownRow } from '../api/types.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';

interface Props {
  rows: BreakdownRow[];
  error: unknown;
  pending: boolean;
  onReject: (reason: string) => void;
  onClose: () => void;
}

/** Leaves rows out of the breakdown (不分解), with a reason. */
export function RejectDialog({ rows, error, pending, onReject, onClose }: Props) {
  const { t } = useTranslation('breakdown');
  const [form] = Form.useForm<{ reason: string }>();
  return (
    <Modal
      open
      title={t('reject.title', { count: rows.length })}
      onCancel={onClose}
      onOk={form.submit}
      confirmLoading={pending}
    >
      <Form form={form} layout="vertical" onFinish={({ reason }) => onReject(reason.trim())}>
        <Form.Item
          name="reason"
          label={t('reject.reason')}
          rules={[{ required: true, whitespace: true, message: t('reject.reasonNeeded') }]}
          extra={t('reject.hint')}
        >
          <Input autoFocus maxLength={500} />
        </Form.Item>
        {error ? <ProblemAlert error={error} /> : null}
      </Form>
    </Modal>
  );
}
