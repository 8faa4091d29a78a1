import { InboxOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { Alert, Button, Form, Input, InputNumber, Tabs, Upload } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlace } from '../session/session.ts';
import { NotAllowed } from '../shared/not-allowed.tsx';
import { PageHeader } from '../shared/page-header.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { type HandedIn, mostBytes, useImport } from './import.ts';
import styles from './import-page.module.css';
import { ImportProgress } from './import-progress.tsx';

export function ImportPage() {
  const { may } = usePlace();
  return may('clerk') ? <ImportWork /> : <NotAllowed needs="clerk" />;
}

function ImportWork() {
  const { t } = useTranslation('reports');
  const { place } = usePlace();
  const navigate = useNavigate();
  const work = useImport();
  const [compareWith, setCompareWith] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const { job } = work;

  // Saved as a new version in order to be compared: go there as soon as it is.
  useEffect(() => {
    const saved = job?.status === 'done' ? job.reports[0] : undefined;
    if (!saved || compareWith === null) return;
    navigate({
      to: '/places/$place/reports/$report/compare/$other',
      params: { place: place.slug, report: compareWith, other: saved.id },
    });
  }, [job, compareWith, navigate, place.slug]);

  const start = (what: HandedIn) => {
    setRefused(null);
    setCompareWith(null);
    if ('file' in what.content && what.content.file.size > mostBytes) return setRefused(t('import.tooLarge'));
    if ('file' in what.content && what.content.file.size === 0) return setRefused(t('import.emptyFile'));
    work.start(what);
  };

  const waiting = !work.isSending && job === null;
  return (
    <div className={styles.page}>
      <PageHeader title={t('import.title')} />
      {refused && <Alert type="error" showIcon role="alert" title={refused} />}
      {work.error && <ProblemAlert error={work.error} />}
      {waiting ? (
        <HandIn onStart={start} />
      ) : (
        <ImportProgress
          name={nameOf(work.handedIn)}
          job={job}
          onNewVersion={work.saveAsNewVersion}
          onCompare={(old) => {
            setCompareWith(old);
            work.saveAsNewVersion();
          }}
          onAgain={work.reset}
        />
      )}
    </div>
  );
}

function nameOf(handedIn: HandedIn | null): string {
  return handedIn && 'file' in handedIn.content ? handedIn.content.file.name : '';
}

function HandIn({ onStart }: { onStart: (what: HandedIn) => void }) {
  const { t } = useTranslation('reports');
  const [year, setYear] = useState<number | null>(null);
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = asked && text.trim() === '';
  return (
    <>
      <Form.Item label={t('import.year')} extra={t('import.yearHint')} layout="horizontal" htmlFor="import-year">
        <InputNumber id="import-year" min={1949} max={2100} precision={0} value={year} onChange={setYear} />
      </Form.Item>
      <Tabs
        items={[
          {
            key: 'upload',
            label: t('import.upload'),
            children: (
              <Upload.Dragger
                accept=".txt,.html,.htm,.md,.docx,.doc,.wps,.pdf,.zip"
                showUploadList={false}
                beforeUpload={(file) => {
                  onStart({ content: { file }, year });
                  return false;
                }}
              >
                <p className={styles.icon}>
                  <InboxOutlined />
                </p>
                <p>{t('import.drop')}</p>
                <p className={styles.hint}>{t('import.dropHint')}</p>
              </Upload.Dragger>
            ),
          },
          {
            key: 'paste',
            label: t('import.paste'),
            children: (
              <Form
                layout="vertical"
                onFinish={() => {
                  setAsked(true);
                  if (text.trim() !== '') onStart({ content: { text }, year });
                }}
              >
                <Form.Item
                  label={t('import.text')}
                  htmlFor="import-text"
                  extra={t('import.textHint')}
                  {...(missing ? { validateStatus: 'error' as const, help: t('import.textNeeded') } : {})}
                >
                  <Input.TextArea
                    id="import-text"
                    rows={16}
                    value={text}
                    onChange={(event) => setText(event.target.value)}
                  />
                </Form.Item>
                <Button type="primary" htmlType="submit">
                  {t('import.start')}
                </Button>
              </Form>
            ),
          },
        ]}
      />
    </>
  );
}
