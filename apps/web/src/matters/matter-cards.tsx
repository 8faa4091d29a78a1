import { Link } from '@tanstack/react-router';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MatterRow } from '../api/types.ts';
import { inLanguage } from '../i18n/index.ts';
import { usePlace } from '../session/session.ts';
import { DateText } from '../shared/date-text.tsx';
import { LightDot } from '../shared/light-dot.tsx';
import { PaceTag } from '../shared/pace-tag.tsx';
import { ShareBar } from '../shared/share-bar.tsx';
import styles from './matter-cards.module.css';
import type { ListProps, Sort } from './matter-table.tsx';

const sorts: readonly Sort[] = ['order', 'pace', 'due', 'unit', 'updated'];

/** The ledger on a telephone. */
export function MatterCards({ rows, sort, onSort }: ListProps) {
  const { t } = useTranslation('matters');
  return (
    <>
      <Select<Sort>
        className={styles.sort}
        aria-label={t('sort.title')}
        value={sort}
        onChange={onSort}
        options={sorts.map((value) => ({ value, label: t(`sort.${value}`) }))}
      />
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.id}>
            <MatterCard row={row} />
          </li>
        ))}
      </ul>
    </>
  );
}

export function MatterCard({ row }: { row: MatterRow }) {
  const { t } = useTranslation('matters');
  const { place } = usePlace();
  return (
    <article className={styles.card} aria-label={row.title}>
      <h3>
        <LightDot light={row.standing.light} />
        <Link to="/places/$place/matters/$matter" params={{ place: place.slug, matter: row.id }}>
          {row.title}
        </Link>
      </h3>
      <p className={styles.reason}>
        <PaceTag paceClass={row.standing.paceClass} /> {inLanguage(row.standing.reason)}
      </p>
      <ShareBar standing={row.standing} />
      <p className={styles.foot}>
        <span>{row.leadUnit?.name}</span>
        <span>{inLanguage(row.stageName)}</span>
        {row.due && (
          <span>
            {t('card.due')}
            <DateText date={row.due} />
          </span>
        )}
      </p>
    </article>
  );
}
