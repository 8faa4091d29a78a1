import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Light, PaceClass } from '../api/types.ts';
import type { MatterSearch } from '../matters/search.ts';
import { usePlace } from '../session/session.ts';
import { LightDot } from '../shared/light-dot.tsx';
import { Panel } from '../shared/panel.tsx';
import styles from './counts.module.css';
import { count } from './unit-order.ts';

const classes: readonly PaceClass[] = ['done', 'ahead', 'on', 'behind', 'other', 'unpublished'];
const lights: readonly Light[] = ['red', 'yellow', 'green', 'none'];

/** How many matters have each class and light, as a bar to see and as figures to open. */
export function Counts({
  byPaceClass,
  byLight,
  total,
  filter,
}: {
  byPaceClass: Record<string, number>;
  byLight: Record<string, number>;
  total: number;
  filter: MatterSearch;
}) {
  const { t } = useTranslation(['dashboard', 'shared']);
  const { place } = usePlace();
  const link = { to: '/places/$place/matters', params: { place: place.slug } } as const;
  return (
    <Panel title={t('counts.title')}>
      <div className={styles.counts}>
        <Link {...link} search={filter} className={`${styles.tile} ${styles.total}`}>
          <b>{total}</b>
          <span>{t('counts.total')}</span>
        </Link>
        <ul className={styles.classes} aria-label={t('shared:words.paceClass')}>
          {classes.map((paceClass) => (
            <li key={paceClass}>
              <Link {...link} search={{ ...filter, paceClass }} className={`${styles.tile} ${styles[paceClass]}`}>
                <b>{count(byPaceClass, paceClass)}</b>
                <span>{t(`shared:pace.${paceClass}`)}</span>
              </Link>
            </li>
          ))}
        </ul>
        <ul className={styles.lights} aria-label={t('shared:words.light')}>
          {lights.map((light) => (
            <li key={light}>
              <Link {...link} search={{ ...filter, light }} className={styles.tile}>
                <b>{count(byLight, light)}</b>
                <span>
                  <LightDot light={light} word />
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </div>
      <ClassBar byPaceClass={byPaceClass} total={total} />
    </Panel>
  );
}

/** The classes as lengths of one bar. The figures beside it say the same, so it is for the eye only. */
export function ClassBar({ byPaceClass, total }: { byPaceClass: Record<string, number>; total: number }) {
  return (
    <div className={styles.bar} aria-hidden>
      {classes.map((paceClass) => {
        const n = count(byPaceClass, paceClass);
        return (
          n > 0 && <span key={paceClass} className={styles[paceClass]} style={{ width: `${(n / total) * 100}%` }} />
        );
      })}
    </div>
  );
}
