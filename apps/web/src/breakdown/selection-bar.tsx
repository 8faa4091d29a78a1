import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BreakdownRow } from '../api/types.ts';
import styles from './breakdown-page.module.css';
import type { OpenDialog } from './dialogs.tsx';

interface Props {
  /** The ticked rows among those on screen. */
  selected: BreakdownRow[];
  shown: number;
  /** Every row of the report that can be published as it stands. */
  ready: BreakdownRow[];
  onOpen: (dialog: OpenDialog) => void;
  onRestore: (rows: BreakdownRow[]) => void;
  onClear: () => void;
}

/** What can be done with the ticked rows; without any, everything that is ready can be published. */
export function SelectionBar({ selected, shown, ready, onOpen, onRestore, onClear }: Props) {
  const { t } = useTranslation('breakdown');
  const drafts = selected.filter((row) => row.status === 'draft');
  const rejected = selected.filter((row) => row.status === 'rejected');
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('select.toolbar')}>
      {selected.length === 0 ? (
        <>
          <Button type="primary" disabled={ready.length === 0} onClick={() => onOpen({ kind: 'publish', rows: ready })}>
            {t('publish.allReady', { count: ready.length })}
          </Button>
          <span className={styles.hint}>{t('select.hint', { count: shown })}</span>
        </>
      ) : (
        <>
          <strong>{t('select.count', { count: selected.length })}</strong>
          <Button
            type="primary"
            disabled={drafts.length === 0}
            onClick={() => onOpen({ kind: 'publish', rows: drafts })}
          >
            {t('task.publish')}
          </Button>
          <Button disabled={drafts.length === 0} onClick={() => onOpen({ kind: 'assign', rows: drafts })}>
            {t('task.assign')}
          </Button>
          <Button disabled={drafts.length < 2} onClick={() => onOpen({ kind: 'merge', rows: drafts })}>
            {t('task.merge')}
          </Button>
          <Button disabled={drafts.length === 0} onClick={() => onOpen({ kind: 'reject', rows: drafts })}>
            {t('task.reject')}
          </Button>
          {rejected.length > 0 && <Button onClick={() => onRestore(rejected)}>{t('task.restore')}</Button>}
          <Button type="text" onClick={onClear}>
            {t('select.clear')}
          </Button>
        </>
      )}
    </div>
  );
}
