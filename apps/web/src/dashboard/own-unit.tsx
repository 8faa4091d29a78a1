import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { mattersQuery } from '../matters/queries.ts';
import type { MatterSearch } from '../matters/search.ts';
import { usePlace } from '../session/session.ts';
import { Busy } from '../shared/busy.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { monthStart, weekOf } from '../shared/today.ts';
import { Counts } from './counts.tsx';
import styles from './dashboard.module.css';
import { MatterLines } from './matter-lines.tsx';

/** What a unit has to report this month, what is due, what went red; then how it stands. */
export function OwnUnit({ unit }: { unit: string }) {
  const { t } = useTranslation('dashboard');
  const { place } = usePlace();
  const { today } = place;
  const week = weekOf(today);
  const own: MatterSearch = { year: Number(today.slice(0, 4)), unit, role: 'lead' };
  const toReport: MatterSearch = {
    ...own,
    mechanism: 'report-task',
    open: true,
    notReportedSince: monthStart(today),
    sort: 'due',
  };
  const due: MatterSearch = { ...own, open: true, dueFrom: week.from, dueTo: week.to, sort: 'due' };
  const red: MatterSearch = { ...own, light: 'red', sort: 'pace' };
  const lists = [useList(toReport), useList(due), useList(red)] as const;
  const all = useList(own);
  const failed = [...lists, all].find((one) => one.error);
  if (failed?.error) return <ProblemAlert error={failed.error} onRetry={() => failed.refetch()} />;
  const [reports, dues, reds] = lists;
  if (!reports.data || !dues.data || !reds.data || !all.data) return <Busy />;
  return (
    <div className={styles.rooms}>
      <MatterLines
        title={t('own.toReport')}
        none={t('own.nothingToReport')}
        filter={toReport}
        total={reports.data.total}
        lines={reports.data.items.map((matter) => ({ matter, day: matter.lastReported }))}
        dayName={t('own.lastReported')}
        reportLink
      />
      <div className={styles.pair}>
        <MatterLines
          title={t('due.title')}
          none={t('due.none')}
          filter={due}
          total={dues.data.total}
          lines={dues.data.items.map((matter) => ({ matter, day: matter.due }))}
          dayName={t('due.day')}
          reportLink
        />
        <MatterLines
          title={t('own.red')}
          none={t('own.noRed')}
          filter={red}
          total={reds.data.total}
          lines={reds.data.items.map((matter) => ({ matter, day: matter.due }))}
          dayName={t('due.day')}
          reportLink
        />
      </div>
      <Counts
        byPaceClass={all.data.counts.byPaceClass}
        byLight={all.data.counts.byLight}
        total={all.data.total}
        filter={own}
      />
    </div>
  );
}

function useList(search: MatterSearch) {
  const { place } = usePlace();
  return useQuery(mattersQuery(place.slug, search));
}
