import { useTranslation } from 'react-i18next';
import type { PaceClass, PublicPage } from '../api/types.ts';
import styles from './class-figures.module.css';

const classes: readonly PaceClass[] = ['done', 'ahead', 'on', 'behind', 'other', 'unpublished'];

/** How many tasks stand how: one bar, and the figures under it. */
export function ClassFigures({ byPaceClass }: Pick<PublicPage, 'byPaceClass'>) {
  const { t } = useTranslation(['public', 'shared']);
  const count = (paceClass: PaceClass) => byPaceClass[paceClass] ?? 0;
  const total = classes.reduce((sum, paceClass) => sum + count(paceClass), 0);
  const well = count('done') + count('ahead') + count('on');
  let x = 0;
  return (
    <>
      <p className={styles.lead}>
        {t('lead.before')}
        <b>{total}</b>
        {t('lead.between')}
        <b>{well}</b>
        {t('lead.after')}
      </p>
      <svg className={styles.bar} viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden>
        {classes.map((paceClass) => {
          const width = total === 0 ? 0 : (count(paceClass) / total) * 1000;
          const from = x;
          x += width;
          return (
            <rect key={paceClass} className={styles[paceClass]} x={from} width={Math.max(0, width - 2)} height={20} />
          );
        })}
      </svg>
      <ul className={styles.figures}>
        {classes.map((paceClass) => (
          <li key={paceClass}>
            <svg width={10} height={10} aria-hidden>
              <rect className={styles[paceClass]} width={10} height={10} rx={2} />
            </svg>
            <span>{t(`shared:pace.${paceClass}`)}</span>
            <b>{count(paceClass)}</b>
          </li>
        ))}
      </ul>
    </>
  );
}
