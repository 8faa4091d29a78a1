import { Tag, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Place } from '../api/types.ts';
import { DateText } from '../shared/date-text.tsx';
import styles from './place-date.module.css';

/** The day every rule of the place is judged on. A sample place stands still on one day, and says so. */
export function PlaceDate({ place }: { place: Place }) {
  const { t } = useTranslation('app');
  return (
    <span className={styles.date}>
      <DateText date={place.today} />
      {place.fixedToday && (
        <Tooltip title={t('place.sampleDate.why')}>
          <Tag className={styles.tag} tabIndex={0}>
            {t('place.sampleDate.label')}
          </Tag>
        </Tooltip>
      )}
    </span>
  );
}
