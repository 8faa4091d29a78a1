import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlace } from '../session/session.ts';
import { Busy } from '../shared/busy.tsx';
import { DateText } from '../shared/date-text.tsx';
import { EmptyState } from '../shared/empty-state.tsx';
import { LinkButton } from '../shared/link-button.tsx';
import { PageHeader } from '../shared/page-header.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { daysLater, weekOf } from '../shared/today.ts';
import { Counts } from './counts.tsx';
import styles from './dashboard.module.css';
import { Headlines } from './headlines.tsx';
import { MatterLines } from './matter-lines.tsx';
import { dashboardQuery } from './queries.ts';
import { UnitTable } from './unit-table.tsx';

/** The place's year at a glance; every number is the link to its list. */
export function WholePlace({ actions }: { actions?: ReactNode }) {
  const { t, i18n } = useTranslation('dashboard');
  const { place, may } = usePlace();
  const dashboard = useQuery(dashboardQuery(place.slug));
  if (dashboard.error) return <ProblemAlert error={dashboard.error} onRetry={() => dashboard.refetch()} />;
  if (!dashboard.data) return <Busy />;
  const { today, year, byPaceClass, byLight, units, dueThisWeek, turnedRed, headlines } = dashboard.data;
  const total = Object.values(byLight).reduce((sum, n) => sum + n, 0);
  const week = weekOf(today);
  return (
    <>
      <PageHeader
        title={t('title')}
        note={
          <>
            {t('year', { year })} · {t('asOf')} <DateText date={today} />
          </>
        }
        actions={
          <>
            {actions}
            {total > 0 && (
              <Button href={`/public/${place.slug}${i18n.language === 'en' ? '?lang=en' : ''}`} target="_blank">
                {t('public')}
              </Button>
            )}
          </>
        }
      />
      {total === 0 ? (
        <EmptyState title={t('none')}>
          <p>{t('noneDetail')}</p>
          {may('clerk') && (
            <LinkButton to="/places/$place/reports/import" params={{ place: place.slug }} type="primary">
              {t('import')}
            </LinkButton>
          )}
        </EmptyState>
      ) : (
        <div className={styles.rooms}>
          <Counts byPaceClass={byPaceClass} byLight={byLight} total={total} filter={{ year }} />
          <div className={styles.pair}>
            <MatterLines
              title={t('due.title')}
              none={t('due.none')}
              filter={{ year, open: true, dueFrom: week.from, dueTo: week.to, sort: 'due' }}
              lines={dueThisWeek.map((matter) => ({ matter, day: matter.due }))}
              dayName={t('due.day')}
            />
            <MatterLines
              title={t('red.title')}
              none={t('red.none')}
              filter={{ year, light: 'red', redSince: daysLater(today, -7), sort: 'due' }}
              lines={turnedRed.map(({ matter, since }) => ({ matter, day: since }))}
              dayName={t('red.day')}
            />
          </div>
          <Headlines headlines={headlines} />
          <UnitTable units={units} year={year} />
        </div>
      )}
    </>
  );
}
