import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePlace } from '../session/session.ts';
import styles from './source-sentence.module.css';

/** The words of the report something stands on, and the way to them. `at`: the fact or commitment to open at. */
export function SourceSentence({
  report,
  text,
  at,
  title,
}: {
  report: string;
  text: string;
  at?: string | undefined;
  title?: string;
}) {
  const { t } = useTranslation('shared');
  const { place } = usePlace();
  return (
    <blockquote className={styles.quote}>
      <p>{text}</p>
      <footer>
        {title && <cite>{title}</cite>}
        <Link to="/places/$place/reports/$report" params={{ place: place.slug, report }} search={at ? { at } : {}}>
          {t('source.open')}
        </Link>
      </footer>
    </blockquote>
  );
}
