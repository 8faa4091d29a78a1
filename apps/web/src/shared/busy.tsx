import { Spin } from 'antd';
import { useTranslation } from 'react-i18next';

export function Busy() {
  const { t } = useTranslation('shared');
  return (
    <div role="status" aria-label={t('loading')} style={{ padding: 64, textAlign: 'center' }}>
      <Spin />
    </div>
  );
}
