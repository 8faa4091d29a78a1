import { useTranslation } from 'react-i18next';
import type { Line } from './lines.ts';
import styles from './mark-line.module.css';

export function MarkLine({ line }: { line: Line }) {
  const { t } = useTranslation('reports');
  return (
    <>
      <span className={styles.title}>
        {line.struck ? <s>{line.title}</s> : line.title}
        {line.doubtful && <em className={styles.doubt}>{t('doubtful')}</em>}
      </span>
      <span className={styles.under}>
        {line.note && <span className={styles.note}>{line.note}</span>}
        {line.tags.map((tag) => (
          <span key={tag} className={styles.tag}>
            {tag}
          </span>
        ))}
      </span>
    </>
  );
}
