import { MenuOutlined } from '@ant-design/icons';
import { Outlet, useLocation } from '@tanstack/react-router';
import { Button, Drawer, Spin } from 'antd';
import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlace } from '../session/session.ts';
import { useNarrow } from '../shared/use-narrow.ts';
import { AccountMenu } from './account-menu.tsx';
import { Brand } from './brand.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { PlaceDate } from './place-date.tsx';
import styles from './place-layout.module.css';
import { PlaceSwitcher } from './place-switcher.tsx';
import { SideNav } from './side-nav.tsx';

/** Header, side navigation and the page; on a narrow screen the navigation is a drawer. */
export function PlaceLayout() {
  const { t } = useTranslation('app');
  const { place } = usePlace();
  const narrow = useNarrow();
  const [open, setOpen] = useState(false);
  const { pathname } = useLocation();

  // biome-ignore lint/correctness/useExhaustiveDependencies: going to another page closes the drawer
  useEffect(() => setOpen(false), [pathname]);

  return (
    <div className={styles.office}>
      <a className={styles.skip} href="#main">
        {t('skip')}
      </a>
      <header className={styles.header}>
        {narrow && (
          <Button
            type="text"
            icon={<MenuOutlined />}
            aria-label={t('nav.open')}
            aria-expanded={open}
            onClick={() => setOpen(true)}
          />
        )}
        <Brand />
        <PlaceSwitcher />
        <PlaceDate place={place} />
        <span className={styles.push} />
        {!narrow && <LanguageSwitch />}
        <AccountMenu />
      </header>
      {narrow ? (
        <Drawer placement="left" size={260} open={open} onClose={() => setOpen(false)} title={t('nav.title')}>
          <SideNav />
          <div className={styles.drawerFoot}>
            <LanguageSwitch />
          </div>
        </Drawer>
      ) : (
        <aside className={styles.side}>
          <SideNav />
        </aside>
      )}
      <main id="main" className={styles.main} tabIndex={-1}>
        <Suspense fallback={<Spin className={styles.wait} aria-label={t('loading')} />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}
