import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicPage } from '../api/types.ts';
import { inLanguage } from '../i18n/index.ts';
import { coverageText, indicatorName, indicatorTargetText, observationText } from '../shared/indicator-text.ts';
import { judgedFirst } from '../shared/judged-first.ts';
import { LightDot } from '../shared/light-dot.tsx';
import { PaceTag } from '../shared/pace-tag.tsx';
import { ShareBar } from '../shared/share-bar.tsx';
import styles from './headlines.module.css';

const shownAtFirst = 9;

/** Headline targets beside what was published. */
export function Headlines({ headlines }: Pick<PublicPage, 'headlines'>) {
  const { t, i18n } = useTranslation(['public', 'shared']);
  const [all, setAll] = useState(false);
  const shown = judgedFirst(headlines.filter((one) => one.target)).slice(0, all ? undefined : shownAtFirst);
  return (
    <>
      <ul className={styles.cards}>
        {shown.map((one) => (
          <li key={one.id} className={styles.card}>
            <h3>
              {indicatorName(one)} <PaceTag paceClass={one.standing.paceClass} />
            </h3>
            <p className={styles.figure}>
              {one.latest ? (
                <>
                  <b>{observationText(one.latest)}</b> <span>{coverageText(one.latest.period, i18n.language)}</span>
                </>
              ) : (
                <span>{t('headlines.unpublished')}</span>
              )}
            </p>
            <p>{t('headlines.target', { target: indicatorTargetText(one) })}</p>
            <ShareBar standing={one.standing} />
            <p className={styles.reason}>
              <LightDot light={one.standing.light} /> {inLanguage(one.standing.reason)}
            </p>
          </li>
        ))}
      </ul>
      {headlines.length > shown.length && !all && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {t('headlines.more')}
        </button>
      )}
    </>
  );
}
