import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReportSummary } from '../api/types.ts';
import { Busy } from '../shared/busy.tsx';
import { EmptyState } from '../shared/empty-state.tsx';
import { PageHeader } from '../shared/page-header.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import styles from './compare-page.module.css';
import { comparisonQuery } from './queries.ts';

const route = getRouteApi('/places/$place/reports/$report/compare/$other');

/** Two reports side by side: what appears, what vanishes, what changes its number. */
export function ComparePage() {
  const { t } = useTranslation('reports');
  const { place, report, other } = route.useParams();
  const comparison = useQuery(comparisonQuery(place, report, other));
  if (comparison.error) return <ProblemAlert error={comparison.error} onRetry={() => comparison.refetch()} />;
  if (!comparison.data) return <Busy />;
  const { left, right, added, removed, changedFacts } = comparison.data;
  const isSame = added.length + removed.length + changedFacts.length === 0;
  return (
    <>
      <PageHeader title={t('comparison.title')} />
      <div className={styles.sides}>
        <Side report={left} label={t('comparison.left', { year: left.year, version: left.version })} />
        <Side report={right} label={t('comparison.right', { year: right.year, version: right.version })} />
      </div>
      {isSame && <EmptyState title={t('comparison.same')} />}
      {!isSame && (
        <>
          <h2 className={styles.heading}>
            {t('comparison.changed')} {changedFacts.length}
          </h2>
          <Table
            size="small"
            rowKey={(row) => `${row.subject} ${row.left} ${row.right}`}
            pagination={changedFacts.length > 50 ? { pageSize: 50 } : false}
            dataSource={changedFacts}
            locale={{ emptyText: t('comparison.none') }}
            columns={[
              { title: t('comparison.subject'), dataIndex: 'subject' },
              { title: t('comparison.leftValue'), dataIndex: 'left' },
              { title: t('comparison.rightValue'), dataIndex: 'right' },
            ]}
          />
          <div className={styles.sides}>
            <Sentences title={t('comparison.removed')} sentences={removed} sign="−" />
            <Sentences title={t('comparison.added')} sentences={added} sign="+" />
          </div>
        </>
      )}
    </>
  );
}

function Side({ report, label }: { report: ReportSummary; label: string }) {
  const { place } = route.useParams();
  return (
    <section className={styles.side}>
      <strong>{label}</strong>
      <Link to="/places/$place/reports/$report" params={{ place, report: report.id }}>
        {report.title}
      </Link>
    </section>
  );
}

function Sentences({ title, sentences, sign }: { title: string; sentences: string[]; sign: '+' | '−' }) {
  const { t } = useTranslation('reports');
  return (
    <section>
      <h2 className={styles.heading}>
        {title} {sentences.length}
      </h2>
      <ul className={`${styles.sentences} ${sign === '+' ? styles.added : styles.removed}`}>
        {sentences.length === 0 && <li>{t('comparison.none')}</li>}
        {sentences.map((sentence) => (
          <li key={sentence}>
            <span aria-hidden>{sign}</span> {sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}
