import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { BreakdownRow } from '../api/types.ts';
import { usePlace } from '../session/session.ts';
import styles from './row-state.module.css';
import { needsReason } from './rows.ts';

/** Where a row stands: what it still lacks, that it is left out and why, or the way to the matter it became. */
export function RowState({ row }: { row: BreakdownRow }) {
  const { t } = useTranslation('breakdown');
  const { place } = usePlace();
  if (row.status === 'published' && row.matter) {
    return (
      <Link
        to="/places/$place/matters/$matter"
        params={{ place: place.slug, matter: row.matter }}
        className={styles.published}
      >
        {t('state.published')}
      </Link>
    );
  }
  if (row.status === 'rejected') {
    return (
      <span className={styles.rejected} title={row.rejectReason ?? ''}>
        {t('state.rejected')}
        {row.rejectReason && <small>{row.rejectReason}</small>}
      </span>
    );
  }
  if (row.leadUnit === null) return <span className={styles.lacking}>{t('state.needsLead')}</span>;
  if (needsReason(row)) return <span className={styles.lacking}>{t('state.needsReason')}</span>;
  return <span className={styles.ready}>{t('state.ready')}</span>;
}
