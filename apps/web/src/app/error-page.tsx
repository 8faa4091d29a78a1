import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../shared/problem-alert.tsx';

/** What stands in for a page that could not be drawn. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation('app');
  return (
    <div style={{ maxWidth: 720, margin: '48px auto', padding: 16 }}>
      <h1>{t('error.title')}</h1>
      <ProblemAlert error={error} onRetry={reset} />
    </div>
  );
}
