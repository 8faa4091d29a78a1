import { useTranslation } from 'react-i18next';
import type { Light, Standing } from '../api/types.ts';
import { decimalText } from './quantity-text.tsx';
import styles from './share-bar.module.css';

/** Where a share of 0 to 100 stands on a bar; a target that is passed does not leave the bar. */
function place(share: string | null): number {
  return Math.min(100, Math.max(0, Number(share ?? 0)));
}

const fills: Record<Light, string | undefined> = {
  green: styles.green,
  yellow: styles.yellow,
  red: styles.red,
  none: styles.none,
};

/** Share done as a bar, share due as a tick on it: `75.3%, due 66.67%`. */
export function ShareBar({ standing }: { standing: Pick<Standing, 'shareDone' | 'shareDue' | 'light'> }) {
  const { t } = useTranslation('shared');
  const { shareDone, shareDue, light } = standing;
  if (shareDone === null) return null;
  const done = `${decimalText(shareDone)}%`;
  const name =
    shareDue === null ? t('share.done', { done }) : t('share.doneAndDue', { done, due: `${decimalText(shareDue)}%` });
  return (
    <span className={styles.bar} role="img" aria-label={name} title={name}>
      <span className={`${styles.fill} ${fills[light]}`} style={{ width: `${place(shareDone)}%` }} />
      {shareDue !== null && <span className={styles.due} style={{ left: `${place(shareDue)}%` }} />}
    </span>
  );
}
