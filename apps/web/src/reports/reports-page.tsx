import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReportSummary } from '../api/types.ts';
import { usePlace } from '../session/session.ts';
import { Busy } from '../shared/busy.tsx';
import { DateText, InstantText } from '../shared/date-text.tsx';
import { EmptyState } from '../shared/empty-state.tsx';
import { LinkButton } from '../shared/link-button.tsx';
import { PageHeader } from '../shared/page-header.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { reportsQuery } from './queries.ts';
import styles from './reports-page.module.css';

/** The place's reports, the latest year first; older versions of a year under the current one. */
export function ReportsPage() {
  const { t } = useTranslation('reports');
  const { place, may } = usePlace();
  const reports = useQuery(reportsQuery(place.slug));
  const importButton = may('clerk') && (
    <LinkButton
      to="/places/$place/reports/import"
      params={{ place: place.slug }}
      color="primary"
      variant="solid"
      icon={<PlusOutlined />}
    >
      {t('import.button')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={t('title')} actions={importButton} />
      {reports.error && <ProblemAlert error={reports.error} onRetry={() => reports.refetch()} />}
      {reports.isPending && <Busy />}
      {reports.data?.length === 0 && (
        <EmptyState title={t('list.none')}>
          <p>{t('list.noneDetail')}</p>
          {importButton}
        </EmptyState>
      )}
      <ul className={styles.list}>
        {byYear(reports.data ?? []).map(({ current, older }) => (
          <li key={current.id} className={styles.card}>
            <ReportCard report={current} />
            {older.map((report) => (
              <OlderVersion key={report.id} report={report} current={current} />
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

interface Year {
  current: ReportSummary;
  older: ReportSummary[];
}

function byYear(reports: readonly ReportSummary[]): Year[] {
  return reports
    .filter((report) => report.current)
    .sort((a, b) => b.year - a.year)
    .map((current) => ({
      current,
      older: reports.filter((one) => one.year === current.year && !one.current).sort((a, b) => b.version - a.version),
    }));
}

function ReportCard({ report }: { report: ReportSummary }) {
  const { t } = useTranslation('reports');
  const { place } = usePlace();
  const params = { place: place.slug, report: report.id };
  const { counts } = report;
  return (
    <article className={styles.report} aria-label={`${report.year} ${report.title}`}>
      <strong className={styles.year}>{report.year}</strong>
      <div className={styles.words}>
        <h2>
          <Link to="/places/$place/reports/$report" params={params}>
            {report.title}
          </Link>
          {(report.truncated.head || report.truncated.tail) && <Tag color="warning">{t('list.truncated')}</Tag>}
        </h2>
        <p>
          {report.delivered && <DateText date={report.delivered} />} {report.session} {report.speaker}
        </p>
        <p className={styles.counts}>
          {t('list.countsText', counts)}
          {counts.damage > 0 && ` · ${t('list.damage', { count: counts.damage })}`}
        </p>
        <p className={styles.imported}>
          {t('version', { year: report.year, version: report.version })} ·{' '}
          {t('list.importedBy', { name: report.importedBy })}
          <InstantText at={report.importedAt} />
        </p>
      </div>
      <div className={styles.actions}>
        <LinkButton to="/places/$place/reports/$report/breakdown" params={params}>
          {t('breakdown')}
        </LinkButton>
        {counts.published > 0 && (
          <Link to="/places/$place/matters" params={{ place: place.slug }} search={{ report: report.id }}>
            {t('list.published')} {counts.published}
          </Link>
        )}
      </div>
    </article>
  );
}

function OlderVersion({ report, current }: { report: ReportSummary; current: ReportSummary }) {
  const { t } = useTranslation('reports');
  const { place } = usePlace();
  return (
    <p className={styles.older}>
      <Link to="/places/$place/reports/$report" params={{ place: place.slug, report: report.id }}>
        {t('version', { year: report.year, version: report.version })}
      </Link>
      <span>
        {t('list.importedBy', { name: report.importedBy })}
        <InstantText at={report.importedAt} />
      </span>
      <Link
        to="/places/$place/reports/$report/compare/$other"
        params={{ place: place.slug, report: report.id, other: current.id }}
      >
        {t('list.compare')}
      </Link>
    </p>
  );
}
