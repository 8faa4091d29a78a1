import { useTranslation } from 'react-i18next';
import { LightDot } from '../shared/light-dot.tsx';
import styles from './lights-explained.module.css';

const lights = ['green', 'yellow', 'red', 'none'] as const;
const classes = ['done', 'ahead', 'on', 'behind', 'unpublished', 'other'] as const;

/** What the lights and classes mean, in words everybody knows. */
export function LightsExplained() {
  const { t } = useTranslation(['public', 'shared']);
  return (
    <div className={styles.box}>
      <p>{t('lights.schedule')}</p>
      <dl>
        {lights.map((light) => (
          <div key={light}>
            <dt>
              <LightDot light={light} word />
            </dt>
            <dd>{t(`lights.${light}`)}</dd>
          </div>
        ))}
        {classes.map((paceClass) => (
          <div key={paceClass}>
            <dt>{t(`shared:pace.${paceClass}`)}</dt>
            <dd>{t(`classes.${paceClass}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
