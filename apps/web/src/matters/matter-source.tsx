import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MatterDetail } from '../api/types.ts';
import { usePlace } from '../session/session.ts';
import { Panel } from '../shared/panel.tsx';
import styles from './matter-page.module.css';

/** The sentence it stands on, in its paragraph, and the way to that place of the report. */
export function MatterSource({ matter }: { matter: MatterDetail }) {
  const { t } = useTranslation(['matters', 'shared']);
  const { place } = usePlace();
  const { source } = matter;
  if (!source) {
    return (
      <Panel title={t('one.source')}>
        <p className={styles.muted}>{t('one.noSource')}</p>
      </Panel>
    );
  }
  const at = source.context.indexOf(source.text);
  const [commitment] = source.commitments;
  return (
    <Panel title={t('one.source')}>
      <p className={styles.context}>
        {at < 0 ? (
          <>
            <mark>{source.text}</mark> {source.context !== source.text && source.context}
          </>
        ) : (
          <>
            {source.context.slice(0, at)}
            <mark>{source.text}</mark>
            {source.context.slice(at + source.text.length)}
          </>
        )}
      </p>
      <p className={styles.from}>
        <span>{t('one.sourceTitle', { year: source.year, title: source.reportTitle })}</span>
        <Link
          to="/places/$place/reports/$report"
          params={{ place: place.slug, report: source.report }}
          search={commitment ? { at: commitment } : {}}
        >
          {t('shared:source.open')}
        </Link>
      </p>
    </Panel>
  );
}
