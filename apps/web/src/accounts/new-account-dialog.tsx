import { Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '../api/types.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { UnitSelect } from '../shared/unit-select.tsx';
import { type NewAccount, proposedPassword } from './accounts.ts';
import { HandedOver } from './handed-over.tsx';

const roles = [
  'unit-clerk',
  'clerk',
  'leader',
  'deputy',
  'auditor',
  'security-administrator',
  'administrator',
] as const satisfies Role[];

interface Fields {
  name: string;
  username: string;
  phone?: string;
  password: string;
  roles: Role[];
  unit?: string | null;
}

interface Props {
  error: unknown;
  pending: boolean;
  onCreate: (account: NewAccount, done: () => void) => void;
  onClose: () => void;
}

export function NewAccountDialog({ error, pending, onCreate, onClose }: Props) {
  const { t } = useTranslation(['accounts', 'app']);
  const [form] = Form.useForm<Fields>();
  const [made, setMade] = useState<{ username: string; password: string } | null>(null);
  const chosen = (Form.useWatch('roles', form) as Role[] | undefined) ?? [];
  const ofUnit = chosen.includes('unit-clerk');
  if (made) return <HandedOver {...made} title={t('create.done')} onClose={onClose} />;

  const create = (fields: Fields) => {
    const phone = fields.phone?.replace(/[\s-]/g, '');
    onCreate(
      {
        name: fields.name.trim(),
        username: fields.username.trim(),
        phone: phone || null,
        email: null,
        password: fields.password,
        // Only a unit clerk acts for a unit; the other roles are granted on the whole place.
        grants: fields.roles.map((role) => ({ role, unit: role === 'unit-clerk' ? (fields.unit ?? null) : null })),
      },
      () => setMade({ username: fields.username.trim(), password: fields.password }),
    );
  };
  return (
    <Modal open title={t('create.title')} onCancel={onClose} onOk={form.submit} confirmLoading={pending}>
      <Form<Fields>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ password: proposedPassword(), roles: ['unit-clerk'] }}
        onFinish={create}
      >
        <Form.Item
          name="name"
          label={t('column.name')}
          rules={[{ required: true, whitespace: true, max: 40, message: t('create.nameNeeded') }]}
        >
          <Input autoFocus maxLength={40} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="username"
          label={t('column.username')}
          rules={[{ required: true, pattern: /^[a-zA-Z0-9_.-]{3,30}$/, message: t('create.usernameRule') }]}
          extra={t('create.usernameRule')}
        >
          <Input maxLength={30} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="phone"
          label={t('column.phone')}
          rules={[{ pattern: /^\+?[\d\s-]{6,20}$/, message: t('create.phoneRule') }]}
          extra={t('create.phoneHint')}
        >
          <Input inputMode="tel" autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="roles"
          label={t('column.roles')}
          rules={[{ required: true, message: t('create.rolesNeeded') }]}
        >
          <Select mode="multiple" options={roles.map((role) => ({ value: role, label: t(`app:role.${role}`) }))} />
        </Form.Item>
        {ofUnit && (
          <Form.Item name="unit" label={t('create.unit')} rules={[{ required: true, message: t('create.unitNeeded') }]}>
            <UnitSelect />
          </Form.Item>
        )}
        <Form.Item
          name="password"
          label={t('password')}
          rules={[{ required: true, min: 8, max: 100, message: t('passwordRule') }]}
          extra={t('passwordHint')}
        >
          <Input autoComplete="off" maxLength={100} />
        </Form.Item>
        {error ? <ProblemAlert error={error} /> : null}
        <button type="submit" hidden />
      </Form>
    </Modal>
  );
}
