import { useTranslation } from 'react-i18next';
import { usePlace } from '../session/session.ts';
import { ExportMenu } from '../shared/export-menu.tsx';
import { exportAddress } from './queries.ts';

const formats = ['xlsx', 'docx', 'csv'] as const;

/** The whole breakdown table of a report. */
export function ExportBreakdown({ report }: { report: string }) {
  const { t } = useTranslation('breakdown');
  const { place } = usePlace();
  const files = formats.map((format) => ({
    format,
    label: t(`export.${format}`),
    address: exportAddress(place.slug, report, format),
  }));
  return <ExportMenu title={t('export.title')} files={files} />;
}
