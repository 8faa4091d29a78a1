import { useTranslation } from 'react-i18next';
import { PageHeader } from '../shared/page-header.tsx';

export function BreakdownPage() {
  const { t } = useTranslation('breakdown');
  return <PageHeader title={t('title')} />;
}
