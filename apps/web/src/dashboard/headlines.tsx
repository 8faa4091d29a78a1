import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Indicator } from '../api/types.ts';
import { inLanguage } from '../i18n/index.ts';
import { mainKind } from '../indicators/series.ts';
import { SeriesChart } from '../indicators/series-chart.tsx';
import { usePlace } from '../session/session.ts';
import { coverageText, indicatorName, indicatorTargetText, observationText } from '../shared/indicator-text.ts';
import { judgedFirst } from '../shared/judged-first.ts';
import { LightDot } from '../shared/light-dot.tsx';
import { PaceTag } from '../shared/pace-tag.tsx';
import { Panel } from '../shared/panel.tsx';
import styles from './headlines.module.css';

const shownAtFirst = 8;

/** Headline indicators: the figure against target and last year, with its course this year. */
export function Headlines({ headlines }: { headlines: readonly Indicator[] }) {
  const { t } = useTranslation('dashboard');
  const [all, setAll] = useState(false);
  if (headlines.length === 0) return null;
  const shown = judgedFirst(headlines).slice(0, all ? undefined : shownAtFirst);
  return (
    <Panel title={t('headlines.title')}>
      <ul className={styles.cards}>
        {shown.map((one) => (
          <li key={one.id}>
            <Headline one={one} />
          </li>
        ))}
      </ul>
      {headlines.length > shownAtFirst && (
        <Button type="link" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('headlines.less') : t('headlines.all', { count: headlines.length })}
        </Button>
      )}
    </Panel>
  );
}

function Headline({ one }: { one: Indicator }) {
  const { t, i18n } = useTranslation(['dashboard', 'shared']);
  const { place } = usePlace();
  const { standing, latest, lastYear } = one;
  const target = indicatorTargetText(one);
  return (
    <article className={styles.card} aria-label={indicatorName(one)}>
      <h3>
        <Link to="/places/$place/indicators/$indicator" params={{ place: place.slug, indicator: one.id }}>
          {indicatorName(one)}
        </Link>
        <LightDot light={standing.light} />
        <PaceTag paceClass={standing.paceClass} />
      </h3>
      <div className={styles.figure}>
        {latest ? (
          <>
            <b>{observationText(latest)}</b>
            <span>{coverageText(latest.period, i18n.language)}</span>
          </>
        ) : (
          <b className={styles.unpublished}>{t('shared:pace.unpublished')}</b>
        )}
      </div>
      {one.observations.length > 0 && (
        <SeriesChart indicator={one} kind={latest?.kind ?? mainKind(one)} small height={44} />
      )}
      <p>
        {target && <span>{t('headlines.target', { target })}</span>}
        {lastYear && <span>{t('headlines.lastYear', { figure: observationText(lastYear) })}</span>}
      </p>
      <p className={styles.reason}>{inLanguage(standing.reason)}</p>
    </article>
  );
}
