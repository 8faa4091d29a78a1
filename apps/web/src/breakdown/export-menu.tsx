import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePlace } from '../session/session.ts';
import { exportAddress } from './queries.ts';

const formats = ['xlsx', 'docx', 'csv'] as const;

export function ExportMenu({ report }: { report: string }) {
  const { t } = useTranslation('breakdown');
  const { place } = usePlace();
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: formats.map((format) => ({
          key: format,
          label: (
            <a href={exportAddress(place.slug, report, format)} download>
              {t(`export.${format}`)}
            </a>
          ),
        })),
      }}
    >
      <Button icon={<DownloadOutlined />}>{t('export.title')}</Button>
    </Dropdown>
  );
}
