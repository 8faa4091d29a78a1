import { useMutation } from '@tanstack/react-query';
import { App, Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { changePassword } from './sign-in.ts';

interface Fields {
  current: string;
  next: string;
  again: string;
}

/** Changes the password of whoever is signed in. */
export function PasswordDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('session');
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const change = useMutation({
    mutationFn: ({ current, next }: Fields) => changePassword(current, next),
    onSuccess: () => {
      message.success(t('change.done'));
      onClose();
    },
  });
  return (
    <Modal
      open={open}
      title={t('change.title')}
      onCancel={onClose}
      onOk={form.submit}
      confirmLoading={change.isPending}
      afterClose={() => {
        form.resetFields();
        change.reset();
      }}
    >
      <Form<Fields> form={form} layout="vertical" requiredMark={false} onFinish={(fields) => change.mutate(fields)}>
        <Form.Item
          name="current"
          label={t('change.current')}
          rules={[{ required: true, message: t('passwordNeeded') }]}
        >
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Form.Item
          name="next"
          label={t('change.next')}
          extra={t('change.nextHint')}
          rules={[{ required: true, min: 8, max: 100, message: t('change.nextHint') }]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Form.Item
          name="again"
          label={t('change.again')}
          dependencies={['next']}
          rules={[
            ({ getFieldValue }) => ({
              validator: async (_, value) => {
                if (value !== getFieldValue('next')) throw new Error(t('change.differ'));
              },
            }),
          ]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        {change.error && <ProblemAlert error={change.error} />}
      </Form>
    </Modal>
  );
}
