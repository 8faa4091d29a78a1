import { useTranslation } from 'react-i18next';
import { PageHeader } from '../shared/page-header.tsx';

export function IndicatorsPage() {
  const { t } = useTranslation('indicators');
  return <PageHeader title={t('title')} />;
}
