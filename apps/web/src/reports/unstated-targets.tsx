import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlace } from '../session/session.ts';
import { factText } from './lines.ts';
import { unstatedTargetsQuery } from './queries.ts';
import styles from './unstated-targets.module.css';

/** Headline targets that other years of the place set and this report leaves out, with where they say it. */
export function UnstatedTargets({ report }: { report: string }) {
  const { t, i18n } = useTranslation('reports');
  const { place } = usePlace();
  const targets = useQuery(unstatedTargetsQuery(place.slug, report));
  if (!targets.data || targets.data.length === 0) return null;
  const language = i18n.language.startsWith('zh') ? 'zh' : 'en';
  return (
    <section className={styles.panel} aria-labelledby="unstated-targets">
      <h2 id="unstated-targets">{t('unstated.title')}</h2>
      <ul>
        {targets.data.map(({ indicator, name, elsewhere }) => (
          <li key={indicator}>
            <strong>{name[language]}</strong>
            {elsewhere.map(({ report: other, year, fact }) => (
              <Fragment key={other}>
                {' '}
                <Link
                  to="/places/$place/reports/$report"
                  params={{ place: place.slug, report: other }}
                  search={{ at: fact.id }}
                >
                  {t('unstated.elsewhere', { year, text: factText(fact) })}
                </Link>
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
