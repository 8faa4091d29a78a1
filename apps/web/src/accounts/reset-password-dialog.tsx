import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../api/types.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { proposedPassword } from './accounts.ts';
import { HandedOver } from './handed-over.tsx';

interface Props {
  account: Account;
  error: unknown;
  pending: boolean;
  onReset: (password: string, done: () => void) => void;
  onClose: () => void;
}

export function ResetPasswordDialog({ account, error, pending, onReset, onClose }: Props) {
  const { t } = useTranslation('accounts');
  const [form] = Form.useForm<{ password: string }>();
  const [done, setDone] = useState<string | null>(null);
  if (done !== null) {
    return <HandedOver title={t('reset.done')} username={account.username} password={done} onClose={onClose} />;
  }
  return (
    <Modal
      open
      title={t('reset.title', { name: account.name })}
      onCancel={onClose}
      onOk={form.submit}
      confirmLoading={pending}
    >
      <p>{t('reset.what')}</p>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ password: proposedPassword() }}
        onFinish={({ password }) => onReset(password, () => setDone(password))}
      >
        <Form.Item
          name="password"
          label={t('password')}
          rules={[{ required: true, min: 8, max: 100, message: t('passwordRule') }]}
          extra={t('passwordHint')}
        >
          <Input autoFocus autoComplete="off" maxLength={100} />
        </Form.Item>
        {error ? <ProblemAlert error={error} /> : null}
      </Form>
    </Modal>
  );
}
