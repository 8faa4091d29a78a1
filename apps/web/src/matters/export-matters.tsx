import { useTranslation } from 'react-i18next';
import { usePlace } from '../session/session.ts';
import { ExportMenu } from '../shared/export-menu.tsx';
import { exportAddress } from './queries.ts';
import type { MatterSearch } from './search.ts';

const formats = ['xlsx', 'csv'] as const;

/** The list as it is filtered and sorted, all its pages. */
export function ExportMatters({ search }: { search: MatterSearch }) {
  const { t } = useTranslation('matters');
  const { place } = usePlace();
  const files = formats.map((format) => ({
    format,
    label: t(`export.${format}`),
    address: exportAddress(place.slug, search, format),
  }));
  return <ExportMenu title={t('export.title')} files={files} />;
}
