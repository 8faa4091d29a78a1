import {
  ApartmentOutlined,
  BarChartOutlined,
  DashboardOutlined,
  ExportOutlined,
  FileTextOutlined,
  TeamOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlace } from '../session/session.ts';
import styles from './side-nav.module.css';

export function SideNav() {
  const { t } = useTranslation('app');
  const { place, may } = usePlace();
  const params = { place: place.slug };
  return (
    <nav aria-label={t('nav.title')}>
      <ul className={styles.list}>
        <Item to="/places/$place/dashboard" params={params} icon={<DashboardOutlined />} name={t('nav.dashboard')} />
        <Item to="/places/$place/matters" params={params} icon={<UnorderedListOutlined />} name={t('nav.matters')} />
        <Item to="/places/$place/reports" params={params} icon={<FileTextOutlined />} name={t('nav.reports')} />
        <Item to="/places/$place/indicators" params={params} icon={<BarChartOutlined />} name={t('nav.indicators')} />
        {may('administrator') && (
          <Item to="/places/$place/units" params={params} icon={<ApartmentOutlined />} name={t('nav.units')} />
        )}
        {may('administrator') && (
          <Item to="/places/$place/accounts" params={params} icon={<TeamOutlined />} name={t('nav.accounts')} />
        )}
        <li>
          <a href={`/public/${place.slug}`} className={styles.link} target="_blank" rel="noreferrer">
            <span aria-hidden>
              <ExportOutlined />
            </span>
            {t('nav.public')}
          </a>
        </li>
      </ul>
    </nav>
  );
}

function Item({
  icon,
  name,
  to,
  params,
}: { icon: ReactNode; name: string } & { to: NonNullable<LinkProps['to']>; params: { place: string } }) {
  return (
    <li>
      <Link to={to} params={params as never} className={styles.link} activeProps={{ className: styles.active }}>
        <span aria-hidden>{icon}</span>
        {name}
      </Link>
    </li>
  );
}
