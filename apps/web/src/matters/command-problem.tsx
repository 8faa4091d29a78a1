import { Alert } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemError } from '../api/problem.ts';
import type { MatterDetail } from '../api/types.ts';
import { inLanguage } from '../i18n/index.ts';
import { InstantText } from '../shared/date-text.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';

/** Why a command was not taken. When somebody was faster: what they did, so that one can decide whether to go on. */
export function CommandProblem({ error, since }: { error: ProblemError | null; since: number }) {
  const { t } = useTranslation('matters');
  const box = useRef<HTMLDivElement>(null);
  // On a telephone the button that was pressed is a screen below.
  useEffect(() => {
    if (error) box.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);
  if (!error) return null;
  if (error.problem.code !== 'conflict') {
    return (
      <div ref={box}>
        <ProblemAlert error={error} />
      </div>
    );
  }
  const theirs =
    (error.problem.current as MatterDetail | undefined)?.entries.filter((entry) => entry.seq > since) ?? [];
  return (
    <div ref={box}>
      <Alert
        type="warning"
        showIcon
        role="alert"
        style={{ marginBlock: 12 }}
        title={t('conflict.title')}
        description={
          <>
            {theirs.length > 0 && (
              <>
                <p style={{ margin: 0 }}>{t('conflict.detail')}</p>
                <ul style={{ margin: 0, paddingInlineStart: 20 }}>
                  {theirs.map((entry) => (
                    <li key={entry.id}>
                      <InstantText at={entry.at} /> {[entry.unit?.name, entry.actor.name].filter(Boolean).join(' · ')}
                      {' — '}
                      {inLanguage(entry.summary)}
                    </li>
                  ))}
                </ul>
              </>
            )}
            <p style={{ margin: 0 }}>{t('conflict.again')}</p>
          </>
        }
      />
    </div>
  );
}
