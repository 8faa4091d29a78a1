import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../api/problem.ts';

/** What went wrong, in the server's words: which field or line, what was expected, what to do. */
export function ProblemAlert({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation('shared');
  const problem = error instanceof ProblemError ? error.problem : null;
  const lines = problem?.errors ?? [];
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      style={{ marginBlock: 12 }}
      title={problem?.detail ?? t('problem.page')}
      description={
        lines.length > 0 && (
          <ul style={{ margin: 0, paddingInlineStart: 20 }}>
            {lines.map((line) => (
              <li key={`${line.at} ${line.message}`}>{[line.at, line.message].filter(Boolean).join(' — ')}</li>
            ))}
          </ul>
        )
      }
      action={
        onRetry && (
          <Button size="small" onClick={onRetry}>
            {t('problem.retry')}
          </Button>
        )
      }
    />
  );
}
