import { Alert, Button, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Import } from '../api/types.ts';
import { inLanguage } from '../i18n/index.ts';
import { usePlace } from '../session/session.ts';
import { LinkButton } from '../shared/link-button.tsx';
import styles from './import-page.module.css';

interface Props {
  name: string;
  /** Null while the file is on its way. */
  job: Import | null;
  onNewVersion: () => void;
  /** Save it as a new version and compare it with this report. */
  onCompare: (report: string) => void;
  onAgain: () => void;
}

export function ImportProgress({ name, job, onNewVersion, onCompare, onAgain }: Props) {
  const { t } = useTranslation('reports');
  const status = job?.status ?? 'queued';
  const steps: Record<string, string> = t('import.step', { returnObjects: true });
  return (
    <section className={styles.progress} aria-live="polite" aria-label={t(`import.status.${status}`)}>
      <h2>{job?.name ?? name}</h2>
      {(status === 'queued' || status === 'reading') && (
        <>
          <Progress percent={job?.progress ?? 0} status="active" aria-label={t('import.status.reading')} />
          <p>
            {t(`import.status.${status}`)}
            {job?.step && ` · ${steps[job.step] ?? job.step}`}
          </p>
        </>
      )}
      {job?.status === 'done' && <Done job={job} />}
      {job?.status === 'failed' && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={t('import.status.failed')}
          description={job.problem && inLanguage(job.problem.message)}
        />
      )}
      {job?.conflict && <Conflict conflict={job.conflict} onNewVersion={onNewVersion} onCompare={onCompare} />}
      {job && status !== 'queued' && status !== 'reading' && (
        <div className={styles.actions}>
          <Button onClick={onAgain}>{t('import.again')}</Button>
        </div>
      )}
    </section>
  );
}

function Done({ job }: { job: Import }) {
  const { t } = useTranslation('reports');
  const { place } = usePlace();
  return (
    <>
      {job.reports.map((report) => (
        <div key={report.id}>
          <Alert type="success" showIcon title={t('import.done', { title: report.title, year: report.year })} />
          <div className={styles.actions}>
            <LinkButton
              to="/places/$place/reports/$report"
              params={{ place: place.slug, report: report.id }}
              color="primary"
              variant="solid"
            >
              {t('import.open')}
            </LinkButton>
            <LinkButton to="/places/$place/reports/$report/breakdown" params={{ place: place.slug, report: report.id }}>
              {t('import.breakdown')}
            </LinkButton>
          </div>
        </div>
      ))}
      {job.warnings.length > 0 && (
        <Alert
          className={styles.saved}
          type="warning"
          showIcon
          title={t('import.warnings')}
          description={
            <ul>
              {job.warnings.map((warning) => (
                <li key={warning.code}>{inLanguage(warning.message)}</li>
              ))}
            </ul>
          }
        />
      )}
    </>
  );
}

function Conflict({
  conflict,
  onNewVersion,
  onCompare,
}: { conflict: NonNullable<Import['conflict']> } & Pick<Props, 'onNewVersion' | 'onCompare'>) {
  const { t } = useTranslation('reports');
  const { place } = usePlace();
  return (
    <>
      <Alert
        type="warning"
        showIcon
        role="alert"
        title={t('import.conflict', { year: conflict.year })}
        description={t('import.conflictHint')}
      />
      <div className={styles.actions}>
        <Button type="primary" onClick={onNewVersion}>
          {t('import.newVersion')}
        </Button>
        <Button onClick={() => onCompare(conflict.report)}>{t('import.compare')}</Button>
        <LinkButton
          to="/places/$place/reports/$report"
          params={{ place: place.slug, report: conflict.report }}
          color="primary"
          variant="link"
        >
          {t('import.openOld')}
        </LinkButton>
      </div>
    </>
  );
}
