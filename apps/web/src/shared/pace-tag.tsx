import { useTranslation } from 'react-i18next';
import type { PaceClass } from '../api/types.ts';
import styles from './pace-tag.module.css';

/** 进度状态 in a word, tinted. `reason` shows when the pointer rests on it. */
export function PaceTag({ paceClass, reason }: { paceClass: PaceClass; reason?: string }) {
  const { t } = useTranslation('shared');
  return (
    <span className={`${styles.tag} ${styles[paceClass]}`} title={reason}>
      {t(`pace.${paceClass}`)}
    </span>
  );
}
