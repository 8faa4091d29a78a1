import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePlace } from '../session/session.ts';
import { exportAddress } from './queries.ts';
import type { MatterSearch } from './search.ts';

const formats = ['xlsx', 'csv'] as const;

/** The list as it is filtered and sorted, all its pages. */
export function ExportMenu({ search }: { search: MatterSearch }) {
  const { t } = useTranslation('matters');
  const { place } = usePlace();
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: formats.map((format) => ({
          key: format,
          label: (
            <a href={exportAddress(place.slug, search, format)} download>
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
