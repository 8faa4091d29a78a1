import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatterDetail } from '../api/types.ts';
import { inLanguage } from '../i18n/index.ts';
import { usePlace } from '../session/session.ts';
import { Busy } from '../shared/busy.tsx';
import { DateText } from '../shared/date-text.tsx';
import { LightDot } from '../shared/light-dot.tsx';
import { PaceTag } from '../shared/pace-tag.tsx';
import { PageHeader } from '../shared/page-header.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { AmendDialog } from './amend-dialog.tsx';
import { Attachments } from './attachments.tsx';
import { CorrectDialog } from './correct-dialog.tsx';
import { MatterFacts } from './matter-facts.tsx';
import styles from './matter-page.module.css';
import { MatterSource } from './matter-source.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { ProgressPanel } from './progress-panel.tsx';
import { matterQuery } from './queries.ts';
import { ReportDialog } from './report-dialog.tsx';
import { StageTrack } from './stage-track.tsx';
import { Timeline } from './timeline.tsx';

const route = getRouteApi('/places/$place/matters/$matter');

export function MatterPage() {
  const { matter: id } = route.useParams();
  const { place } = usePlace();
  const matter = useQuery(matterQuery(place.slug, id));
  if (matter.error) return <ProblemAlert error={matter.error} onRetry={() => matter.refetch()} />;
  return matter.data ? <MatterView key={id} matter={matter.data} /> : <Busy />;
}

export type Action = MatterDetail['actions'][number];
type Dialog = { kind: 'report' | 'amend' | 'correct' } | { kind: 'move'; action: Action };

function MatterView({ matter }: { matter: MatterDetail }) {
  const { t } = useTranslation('matters');
  const { place } = usePlace();
  const { report } = route.useSearch();
  const can = (command: Action['command']) => matter.actions.some((one) => one.command === command && !one.blockedBy);
  const [dialog, setDialog] = useState<Dialog | null>(report && can('report') ? { kind: 'report' } : null);
  const [said, setSaid] = useState<string | null>(null);
  const open = (next: Dialog) => {
    setSaid(null);
    setDialog(next);
  };
  const close = () => setDialog(null);
  const done = (words: string) => {
    setDialog(null);
    setSaid(words);
  };
  const { standing } = matter;
  return (
    <>
      <PageHeader
        title={matter.title}
        note={
          <Link to="/places/$place/matters" params={{ place: place.slug }}>
            {t('back')}
          </Link>
        }
        actions={
          <>
            {can('correct') && <Button onClick={() => open({ kind: 'correct' })}>{t('correct.title')}</Button>}
            {can('amend') && <Button onClick={() => open({ kind: 'amend' })}>{t('amend.title')}</Button>}
            {can('report') && (
              <Button type="primary" onClick={() => open({ kind: 'report' })}>
                {t('report.title')}
              </Button>
            )}
          </>
        }
      />
      {said && (
        <div className={styles.said}>
          <Alert type="success" role="status" showIcon closable={{ onClose: () => setSaid(null) }} title={said} />
        </div>
      )}
      <p className={`${styles.standing} ${styles[standing.light]}`}>
        <strong>
          <LightDot light={standing.light} word />
        </strong>
        <PaceTag paceClass={standing.paceClass} />
        <span>{inLanguage(standing.reason)}</span>
        <span className={styles.asOf}>
          {t('one.asOf')} <DateText date={standing.asOf} />
        </span>
      </p>
      <StageTrack matter={matter} onMove={(action) => open({ kind: 'move', action })} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <MatterSource matter={matter} />
          <ProgressPanel matter={matter} />
          <Timeline matter={matter} />
        </div>
        <div className={styles.column}>
          <MatterFacts matter={matter} />
          <Attachments matter={matter} />
        </div>
      </div>
      {dialog?.kind === 'report' && <ReportDialog matter={matter} onClose={close} onDone={done} />}
      {dialog?.kind === 'move' && <MoveDialog matter={matter} action={dialog.action} onClose={close} onDone={done} />}
      {dialog?.kind === 'amend' && <AmendDialog matter={matter} onClose={close} onDone={done} />}
      {dialog?.kind === 'correct' && <CorrectDialog matter={matter} onClose={close} onDone={done} />}
    </>
  );
}

export interface DialogProps {
  matter: MatterDetail;
  onClose: () => void;
  /** Called with a sentence that says what was done. */
  onDone: (words: string) => void;
}
