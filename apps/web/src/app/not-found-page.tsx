import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

export function NotFoundPage() {
  const { t } = useTranslation('app');
  return (
    <div style={{ maxWidth: 720, margin: '48px auto', padding: 16 }}>
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.detail')}</p>
      <Link to="/">{t('notFound.home')}</Link>
    </div>
  );
}
