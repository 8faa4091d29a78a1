import type { ReactNode } from 'react';
import { usePlace } from '../session/session.ts';
import styles from './page-header.module.css';
import { placeName } from './place-name.ts';
import { useTitle } from './use-title.ts';

/** The page's heading and what can be done on it; names the browser's tab too. */
export function PageHeader({
  title,
  tab,
  note,
  actions,
}: {
  title: ReactNode;
  tab?: string;
  note?: ReactNode;
  actions?: ReactNode;
}) {
  const { place } = usePlace();
  useTitle(tab ?? (typeof title === 'string' ? title : null), placeName(place));
  return (
    <div className={styles.header}>
      <div className={styles.words}>
        <h1>{title}</h1>
        {note && <div className={styles.note}>{note}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
