import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatterDetail } from '../api/types.ts';
import { indicatorOf } from '../indicators/queries.ts';
import { useIndicators } from '../indicators/use-indicators.ts';
import { usePlace } from '../session/session.ts';
import { Chart } from '../shared/chart.tsx';
import { PeriodText, periodText } from '../shared/date-text.tsx';
import { Nothing } from '../shared/nothing.tsx';
import { Panel } from '../shared/panel.tsx';
import { decimalText, QuantityText } from '../shared/quantity-text.tsx';
import styles from './matter-page.module.css';
import { progressOption, sharePoints } from './progress-chart.ts';

/** Share done against share due, as a chart and as the figures it stands on. */
export function ProgressPanel({ matter }: { matter: MatterDetail }) {
  const { t } = useTranslation('matters');
  return (
    <Panel title={t('one.progress')}>
      {matter.mechanism === 'annual-targets' ? (
        <ByIndicator matter={matter} />
      ) : matter.measurements.length > 0 ? (
        <Figures matter={matter} />
      ) : (
        <p className={styles.muted}>{matter.target ? t('one.noMeasures') : t('one.noNumber')}</p>
      )}
    </Panel>
  );
}

function ByIndicator({ matter }: { matter: MatterDetail }) {
  const { t } = useTranslation('matters');
  const { place } = usePlace();
  const indicator = indicatorOf(useIndicators(), matter);
  return (
    <p className={styles.muted}>
      {t('one.fromIndicator')}{' '}
      {indicator && (
        <Link to="/places/$place/indicators/$indicator" params={{ place: place.slug, indicator: indicator.id }}>
          {t('one.toIndicator')}
        </Link>
      )}
    </p>
  );
}

function Figures({ matter }: { matter: MatterDetail }) {
  const { t, i18n } = useTranslation('matters');
  const { measurements } = matter;
  const option = useMemo(() => {
    const short = (period: string) => {
      const month = /^\d{4}-(\d\d)$/.exec(period)?.[1];
      return month && i18n.language !== 'en'
        ? `${Number(month)}月`
        : periodText(period, i18n.language).replace(/ \d{4}$/, '');
    };
    return progressOption(sharePoints(measurements), {
      done: t('measure.shareDone'),
      due: t('measure.shareDue'),
      period: short,
    });
  }, [measurements, i18n.language, t]);
  const seqOf = new Map(matter.entries.map((entry) => [entry.id, entry.seq]));
  const share = (value: string | null) => (value === null ? <Nothing /> : `${decimalText(value)}%`);
  return (
    <>
      <Chart name={t('one.chart', { title: matter.title })} option={option} height={230} />
      <table className={styles.figures} aria-label={t('one.measures')}>
        <thead>
          <tr>
            <th scope="col">{t('measure.period')}</th>
            <th scope="col">{t('measure.value')}</th>
            <th scope="col">{t('measure.shareDone')}</th>
            <th scope="col">{t('measure.shareDue')}</th>
            <th scope="col">{t('measure.by')}</th>
          </tr>
        </thead>
        <tbody>
          {[...measurements].reverse().map((one) => (
            <tr key={`${one.measure} ${one.period}`}>
              <th scope="row">
                <PeriodText period={one.period} />
              </th>
              <td>
                <QuantityText value={one.value} unit={one.unit} />
              </td>
              <td>{share(one.shareDone)}</td>
              <td>{share(one.shareDue)}</td>
              <td>
                {seqOf.has(one.entry) && (
                  <a href={`#entry-${seqOf.get(one.entry)}`}>{t('measure.entry', { seq: seqOf.get(one.entry) })}</a>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
