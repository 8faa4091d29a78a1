import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

/** Nothing here yet: says what would be here and what to do about it. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={styles.empty} role="status">
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  );
}
