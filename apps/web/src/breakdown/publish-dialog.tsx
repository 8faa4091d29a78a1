import { Alert, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BreakdownRow, PublishResult } from '../api/types.ts';
import { usePlace } from '../session/session.ts';
import { LinkButton } from '../shared/link-button.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { needsReason } from './rows.ts';

interface Props {
  report: string;
  rows: BreakdownRow[];
  result: PublishResult | undefined;
  error: unknown;
  pending: boolean;
  onPublish: (openReason: string) => void;
  onClose: () => void;
}

/** 下达: rows become matters. What is refused stays as it was, and is listed with what it lacks. */
export function PublishDialog({ report, rows, result, error, pending, onPublish, onClose }: Props) {
  const { t } = useTranslation('breakdown');
  // The rows change once they are published; the dialog speaks of those it was opened for.
  const [asked] = useState(rows);
  const [reason, setReason] = useState('');
  const withoutLead = asked.filter((row) => row.leadUnit === null).length;
  const open = asked.filter((row) => row.leadUnit !== null && needsReason(row)).length;
  if (result) return <PublishOutcome report={report} rows={asked} result={result} onClose={onClose} />;
  return (
    <Modal
      open
      title={t('publish.title', { count: asked.length })}
      okText={t('publish.confirm')}
      onCancel={onClose}
      onOk={() => onPublish(reason.trim())}
      okButtonProps={{ disabled: withoutLead === asked.length, autoFocus: open === 0 }}
      confirmLoading={pending}
    >
      <p>{t('publish.what')}</p>
      {withoutLead > 0 && <Alert type="warning" showIcon title={t('publish.withoutLead', { count: withoutLead })} />}
      {open > 0 && (
        <Form layout="vertical" style={{ marginTop: 12 }}>
          <Form.Item
            label={t('publish.openReason', { count: open })}
            extra={t('publish.openReasonHint')}
            htmlFor="open-reason"
          >
            <Input
              id="open-reason"
              autoFocus
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </Form.Item>
        </Form>
      )}
      {error ? <ProblemAlert error={error} /> : null}
    </Modal>
  );
}

function PublishOutcome({
  report,
  rows,
  result,
  onClose,
}: Pick<Props, 'report' | 'rows' | 'onClose'> & { result: PublishResult }) {
  const { t } = useTranslation('breakdown');
  const { place } = usePlace();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const { published, refused } = result;
  return (
    <Modal
      open
      title={t('publish.outcome')}
      onCancel={onClose}
      width={600}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('publish.close')}
        </Button>
      }
    >
      <Alert
        type={refused.length === 0 ? 'success' : published.length === 0 ? 'error' : 'warning'}
        showIcon
        role="status"
        title={t('publish.published', { count: published.length })}
        {...(published.length > 0
          ? {
              action: (
                <LinkButton size="small" to="/places/$place/matters" params={{ place: place.slug }} search={{ report }}>
                  {t('publish.toLedger')}
                </LinkButton>
              ),
            }
          : {})}
      />
      {refused.length > 0 && (
        <>
          <h3>{t('publish.refused', { count: refused.length })}</h3>
          <ul style={{ maxHeight: '50vh', overflow: 'auto', paddingInlineStart: 20 }}>
            {refused.map(({ row, message }) => (
              <li key={row}>
                <strong>
                  {byId.get(row)?.order}. {byId.get(row)?.task}
                </strong>
                <br />
                {message}
              </li>
            ))}
          </ul>
        </>
      )}
    </Modal>
  );
}
