import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.ts';
import type { DemoSignIn } from '../api/types.ts';
import { LanguageSwitch } from '../app/language-switch.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useTitle } from '../shared/use-title.ts';
import { signInRoute } from './routes.ts';
import { useForget } from './session.ts';
import { signIn } from './sign-in.ts';
import styles from './sign-in-page.module.css';

interface Fields {
  name: string;
  password: string;
}

export function SignInPage() {
  const { t } = useTranslation('session');
  useTitle(t('title'));
  const [form] = Form.useForm<Fields>();
  const { to } = signInRoute.useSearch();
  const navigate = useNavigate();
  const router = useRouter();
  const forget = useForget();
  const demos = useQuery({ queryKey: ['demo-sign-ins'], queryFn: () => answer(api.GET('/api/demo-sign-ins')) });
  const enter = useMutation({
    mutationFn: ({ name, password }: Fields) => signIn(name, password),
    onSuccess: async () => {
      forget();
      await router.invalidate();
      await navigate({ href: to ?? '/' });
    },
  });

  return (
    <main className={styles.page}>
      <div className={styles.corner}>
        <LanguageSwitch />
      </div>
      <div className={styles.box}>
        <h1 className={styles.brand}>
          <img src="/favicon.svg" alt="" width={40} height={40} />
          {t('brand')}
        </h1>
        <p className={styles.motto}>{t('motto')}</p>
        <Form<Fields> form={form} layout="vertical" requiredMark={false} onFinish={(fields) => enter.mutate(fields)}>
          <Form.Item
            name="name"
            label={t('name')}
            rules={[{ required: true, whitespace: true, message: t('nameNeeded') }]}
          >
            <Input autoComplete="username" autoFocus maxLength={60} />
          </Form.Item>
          <Form.Item name="password" label={t('password')} rules={[{ required: true, message: t('passwordNeeded') }]}>
            <Input.Password autoComplete="current-password" maxLength={100} />
          </Form.Item>
          {enter.error && <ProblemAlert error={enter.error} />}
          <Button type="primary" htmlType="submit" block loading={enter.isPending}>
            {t('signIn')}
          </Button>
        </Form>
        <p className={styles.forgotten}>{t('forgotten')}</p>
      </div>
      {demos.data && demos.data.length > 0 && (
        <section className={styles.demos} aria-labelledby="demos">
          <h2 id="demos">{t('demo.title')}</h2>
          <p>{t('demo.detail')}</p>
          <ul>
            {demos.data.map((demo) => (
              <li key={demo.username}>
                <DemoButton
                  demo={demo}
                  onPick={() => form.setFieldsValue({ name: demo.username, password: demo.password })}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}

function DemoButton({ demo, onPick }: { demo: DemoSignIn; onPick: () => void }) {
  const { t } = useTranslation('app');
  return (
    <button type="button" className={styles.demo} onClick={onPick}>
      <strong>{demo.name}</strong>
      <span>{[t(`role.${demo.role}`), demo.unitName].filter(Boolean).join(' · ')}</span>
      <code>{demo.username}</code>
    </button>
  );
}
