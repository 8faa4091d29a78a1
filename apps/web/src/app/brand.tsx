import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from './brand.module.css';

export function Brand() {
  const { t } = useTranslation('app');
  return (
    <Link to="/" className={styles.brand} aria-label={t('brand.home')}>
      <img src="/favicon.svg" alt="" width={22} height={22} />
      <span className={styles.name}>{t('brand.name')}</span>
    </Link>
  );
}
