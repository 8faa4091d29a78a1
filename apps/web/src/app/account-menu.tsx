import { UserOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App, Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PasswordDialog } from '../session/password-dialog.tsx';
import { useForget, usePlace } from '../session/session.ts';
import { signOut } from '../session/sign-in.ts';
import { useNarrow } from '../shared/use-narrow.ts';

/** Who is signed in, as what, and the way out. */
export function AccountMenu() {
  const { t } = useTranslation('app');
  const { place, session } = usePlace();
  const narrow = useNarrow();
  const navigate = useNavigate();
  const forget = useForget();
  const { message } = App.useApp();
  const [changing, setChanging] = useState(false);
  const leave = useMutation({
    mutationFn: signOut,
    onSuccess: async () => {
      await navigate({ to: '/sign-in' });
      forget();
    },
    onError: (error) => message.error(error.problem.detail),
  });
  const grants = session.grants
    .filter((grant) => grant.place === place.slug)
    .map((grant) => [grant.unitName, t(`role.${grant.role}`)].filter(Boolean).join(' · '));
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'who', type: 'group', label: [session.account.name, ...grants].join(' · ') },
            { key: 'password', label: t('account.password') },
            { key: 'out', label: t('account.signOut') },
          ],
          onClick: ({ key }) => (key === 'out' ? leave.mutate() : setChanging(true)),
        }}
      >
        <Button type="text" icon={<UserOutlined />} aria-label={t('account.menu', { name: session.account.name })}>
          {!narrow && session.account.name}
        </Button>
      </Dropdown>
      <PasswordDialog open={changing} onClose={() => setChanging(false)} />
    </>
  );
}
