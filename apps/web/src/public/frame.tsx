import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './frame.module.css';
import type { Answered } from './use-answer.ts';

/** Head and foot of the public pages. */
export function Frame({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation('public');
  const english = i18n.language === 'en';
  const lang = english ? '' : '?lang=en';
  return (
    <>
      <a className={styles.skip} href="#main">
        {t('skip')}
      </a>
      <header className={styles.head}>
        <div>
          <a className={styles.brand} href={`/public${english ? '?lang=en' : ''}`}>
            <img src="/favicon.svg" alt="" width={24} height={24} />
            {t('brand')}
          </a>
          <nav aria-label={t('nav')}>
            <a href={`${location.pathname}${lang}`} lang={english ? 'zh-CN' : 'en'}>
              {english ? '中文' : 'English'}
            </a>
            <a href="/sign-in">{t('signIn')}</a>
          </nav>
        </div>
      </header>
      <main id="main" className={styles.main}>
        {children}
      </main>
      <footer className={styles.foot}>
        <p>{t('foot')}</p>
      </footer>
    </>
  );
}

/** What stands where the answer will be, or why there is none. */
export function Waiting({ answered }: { answered: Answered<unknown> }) {
  const { t } = useTranslation(['public', 'shared']);
  if (answered.state === 'waiting') return <p role="status">{t('shared:loading')}</p>;
  if (answered.state === 'there') return null;
  return (
    <div role="alert">
      <h1>{t('failed')}</h1>
      <p>{answered.words}</p>
      <p>
        <a href="/public">{t('places')}</a>
      </p>
    </div>
  );
}
