import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MatterRow } from '../api/types.ts';
import { inLanguage } from '../i18n/index.ts';
import type { MatterSearch } from '../matters/search.ts';
import { usePlace } from '../session/session.ts';
import { DateText } from '../shared/date-text.tsx';
import { LightDot } from '../shared/light-dot.tsx';
import { Panel } from '../shared/panel.tsx';
import styles from './matter-lines.module.css';

const shown = 8;

/** Matters that ask for somebody now: a short list, its count the link to the whole of it. */
export function MatterLines({
  title,
  none,
  filter,
  lines,
  total = lines.length,
  dayName,
  reportLink = false,
}: {
  title: string;
  none: string;
  filter: MatterSearch;
  lines: readonly { matter: MatterRow; day: string | null }[];
  total?: number;
  dayName: string;
  /** Whether each line has a way straight into the form. */
  reportLink?: boolean;
}) {
  const { t } = useTranslation('dashboard');
  const { place } = usePlace();
  const all = (
    <Link to="/places/$place/matters" params={{ place: place.slug }} search={filter}>
      {t('lines.count', { count: total })}
    </Link>
  );
  return (
    <Panel title={title} note={all}>
      {lines.length === 0 && <p className={styles.none}>{none}</p>}
      <ul className={styles.lines}>
        {lines.slice(0, shown).map(({ matter, day }) => {
          const params = { place: place.slug, matter: matter.id };
          return (
            <li key={matter.id}>
              <LightDot light={matter.standing.light} />
              <div>
                <Link to="/places/$place/matters/$matter" params={params}>
                  {matter.title}
                </Link>
                <span className={styles.reason}>{inLanguage(matter.standing.reason)}</span>
                <span className={styles.about}>
                  {matter.leadUnit && <span>{matter.leadUnit.name}</span>}
                  {day && (
                    <span>
                      {dayName} <DateText date={day} />
                    </span>
                  )}
                </span>
              </div>
              {reportLink && matter.mechanism === 'report-task' && (
                <Link
                  to="/places/$place/matters/$matter"
                  params={params}
                  search={{ report: true }}
                  className={styles.report}
                  aria-label={t('own.reportOne', { title: matter.title })}
                >
                  {t('own.report')}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
