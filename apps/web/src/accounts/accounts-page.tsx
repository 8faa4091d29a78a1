import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { App, Button, Input, Table, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../api/types.ts';
import { usePlace } from '../session/session.ts';
import { listText } from '../shared/list-text.ts';
import { NotAllowed } from '../shared/not-allowed.tsx';
import { Nothing } from '../shared/nothing.tsx';
import { PageHeader } from '../shared/page-header.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useNarrow } from '../shared/use-narrow.ts';
import { accountsQuery, useAccountWork } from './accounts.ts';
import { NewAccountDialog } from './new-account-dialog.tsx';
import { ResetPasswordDialog } from './reset-password-dialog.tsx';

/** The accounts of a place, for its administrator. */
export function AccountsPage() {
  const { may } = usePlace();
  return may('administrator') ? <Accounts /> : <NotAllowed needs="administrator" />;
}

function Accounts() {
  const { t } = useTranslation(['accounts', 'app']);
  const { place, session } = usePlace();
  const { modal } = App.useApp();
  const narrow = useNarrow();
  const accounts = useQuery(accountsQuery(place.slug));
  const work = useAccountWork();
  const [creating, setCreating] = useState(false);
  const [resetting, setResetting] = useState<Account | null>(null);
  const [text, setText] = useState('');

  const rolesOf = (account: Account) =>
    listText(
      account.grants
        .filter((grant) => grant.place === place.slug)
        .map((grant) => [t(`app:role.${grant.role}`), grant.unitName].filter(Boolean).join(' · ')),
    );
  const shown = (accounts.data ?? []).filter((account) =>
    `${account.username} ${account.name} ${account.phone ?? ''} ${rolesOf(account)}`
      .toLowerCase()
      .includes(text.trim().toLowerCase()),
  );
  const toggle = (account: Account) => {
    if (account.disabled) return work.setDisabled.mutate({ account, disabled: false });
    return modal.confirm({
      title: t('disable.title', { name: account.name }),
      content: t('disable.what'),
      onOk: () => work.setDisabled.mutateAsync({ account, disabled: true }).catch(() => undefined),
    });
  };

  const state = (account: Account) =>
    account.disabled ? <Tag>{t('state.disabled')}</Tag> : <Tag color="success">{t('state.active')}</Tag>;
  const actions = (account: Account) => (
    <>
      <Button size="small" type="link" onClick={() => setResetting(account)}>
        {t('reset.button')}
      </Button>
      {account.id !== session.account.id && (
        <Button size="small" type="link" danger={!account.disabled} onClick={() => toggle(account)}>
          {account.disabled ? t('enable.button') : t('disable.button')}
        </Button>
      )}
    </>
  );

  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setCreating(true)}>
            {t('create.button')}
          </Button>
        }
      />
      {accounts.error && <ProblemAlert error={accounts.error} onRetry={() => accounts.refetch()} />}
      {work.setDisabled.error && <ProblemAlert error={work.setDisabled.error} />}
      <Input
        allowClear
        value={text}
        placeholder={t('filter')}
        aria-label={t('filter')}
        style={{ maxWidth: 320, marginBottom: 8 }}
        onChange={(event) => setText(event.target.value)}
      />
      <Table<Account>
        size="small"
        rowKey="id"
        loading={accounts.isPending}
        dataSource={shown}
        pagination={shown.length > 50 ? { pageSize: 50 } : false}
        columns={
          narrow
            ? [
                {
                  title: t('column.account'),
                  render: (_, account) => (
                    <>
                      <strong>{account.name}</strong> {account.username} {state(account)}
                      <br />
                      {rolesOf(account)}
                      <br />
                      {account.phone}
                      <div>{actions(account)}</div>
                    </>
                  ),
                },
              ]
            : [
                { title: t('column.name'), dataIndex: 'name' },
                { title: t('column.username'), dataIndex: 'username' },
                { title: t('column.phone'), render: (_, account) => account.phone ?? <Nothing /> },
                { title: t('column.roles'), render: (_, account) => rolesOf(account) || <Nothing /> },
                { title: t('column.state'), render: (_, account) => state(account) },
                { title: t('column.actions'), width: 180, render: (_, account) => actions(account) },
              ]
        }
      />
      {creating && (
        <NewAccountDialog
          error={work.create.error}
          pending={work.create.isPending}
          onCreate={(account, done) => work.create.mutate(account, { onSuccess: done })}
          onClose={() => {
            work.create.reset();
            setCreating(false);
          }}
        />
      )}
      {resetting && (
        <ResetPasswordDialog
          account={resetting}
          error={work.resetPassword.error}
          pending={work.resetPassword.isPending}
          onReset={(password, done) => work.resetPassword.mutate({ account: resetting, password }, { onSuccess: done })}
          onClose={() => {
            work.resetPassword.reset();
            setResetting(null);
          }}
        />
      )}
    </>
  );
}
