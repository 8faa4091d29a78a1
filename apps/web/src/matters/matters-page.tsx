import { useTranslation } from 'react-i18next';
import { PageHeader } from '../shared/page-header.tsx';

export function MattersPage() {
  const { t } = useTranslation('matters');
  return <PageHeader title={t('title')} />;
}
