import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Indicator, Observation } from '../api/types.ts';
import { inLanguage } from '../i18n/index.ts';
import { usePlace } from '../session/session.ts';
import { Busy } from '../shared/busy.tsx';
import { DateText } from '../shared/date-text.tsx';
import { EmptyState } from '../shared/empty-state.tsx';
import { coverageText, indicatorName, indicatorTargetText, observationText } from '../shared/indicator-text.ts';
import { LightDot } from '../shared/light-dot.tsx';
import { Nothing } from '../shared/nothing.tsx';
import { PaceTag } from '../shared/pace-tag.tsx';
import { PageHeader } from '../shared/page-header.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import styles from './indicators-page.module.css';
import { indicatorsQuery } from './queries.ts';

/** 指标: this year's targets, what was published, and what is still to come out. */
export function IndicatorsPage() {
  const { t } = useTranslation('indicators');
  const { place } = usePlace();
  const indicators = useQuery(indicatorsQuery(place.slug));
  const list = indicators.data ?? [];
  return (
    <>
      <PageHeader title={t('title')} note={list[0] && t('note', { year: list[0].year, count: list.length })} />
      {indicators.error && <ProblemAlert error={indicators.error} onRetry={() => indicators.refetch()} />}
      {indicators.isPending && <Busy />}
      {indicators.data?.length === 0 && (
        <EmptyState title={t('none')}>
          <p>{t('noneDetail')}</p>
        </EmptyState>
      )}
      {list.length > 0 && (
        <table className={styles.table} aria-label={t('title')}>
          <thead>
            <tr>
              <th scope="col">{t('column.name')}</th>
              <th scope="col">{t('column.target')}</th>
              <th scope="col">{t('column.latest')}</th>
              <th scope="col">{t('column.lastYear')}</th>
              <th scope="col">{t('column.standing')}</th>
              <th scope="col">{t('column.nextRelease')}</th>
              <th scope="col">{t('column.source')}</th>
            </tr>
          </thead>
          <tbody>
            {list.map((one) => (
              <Row key={one.id} one={one} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Row({ one }: { one: Indicator }) {
  const { t } = useTranslation('indicators');
  const { place } = usePlace();
  return (
    <tr>
      <th scope="row">
        <Link to="/places/$place/indicators/$indicator" params={{ place: place.slug, indicator: one.id }}>
          {indicatorName(one)}
        </Link>
      </th>
      <td data-name={t('column.target')}>{indicatorTargetText(one) ?? <Nothing />}</td>
      <td data-name={t('column.latest')}>
        <Figure one={one.latest} />
      </td>
      <td data-name={t('column.lastYear')}>{one.lastYear ? observationText(one.lastYear) : <Nothing />}</td>
      <td data-name={t('column.standing')}>
        <span className={styles.pace}>
          <LightDot light={one.standing.light} />
          <PaceTag paceClass={one.standing.paceClass} />
        </span>
        <span className={styles.reason}>{inLanguage(one.standing.reason)}</span>
      </td>
      <td data-name={t('column.nextRelease')}>
        <DateText date={one.nextRelease} />
      </td>
      <td data-name={t('column.source')}>{one.sourceUnit ?? <Nothing />}</td>
    </tr>
  );
}

/** A published figure with what it covers and how settled it is. */
export function Figure({ one }: { one: Observation | null }) {
  const { t, i18n } = useTranslation('indicators');
  if (!one) return <Nothing />;
  return (
    <>
      {observationText(one)}
      <span className={styles.reason}>
        {coverageText(one.period, i18n.language)} · {t(`status.${one.status}`)}
      </span>
    </>
  );
}
