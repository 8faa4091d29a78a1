import { useTranslation } from 'react-i18next';
import { PageHeader } from '../shared/page-header.tsx';

export function AccountsPage() {
  const { t } = useTranslation('accounts');
  return <PageHeader title={t('title')} />;
}
