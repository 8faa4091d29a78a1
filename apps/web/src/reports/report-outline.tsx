import { useTranslation } from 'react-i18next';
import type { Section } from '../api/types.ts';
import styles from './report-outline.module.css';

/** The report's headings; parts say what they are for (回顾, 目标, 安排 …). */
export function ReportOutline({ sections, onPick }: { sections: Section[]; onPick: (section: Section) => void }) {
  const { t } = useTranslation('reports');
  return (
    <nav aria-label={t('outline')}>
      <ol className={styles.list}>
        {sections.map((section) => (
          <li key={section.id} className={styles[`level-${section.level}`]}>
            <button type="button" onClick={() => onPick(section)}>
              {section.heading || t(`role.${section.role}`)}
              {section.level === 1 && section.heading && <small>{t(`role.${section.role}`)}</small>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
