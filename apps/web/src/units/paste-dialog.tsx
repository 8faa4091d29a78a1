import { Alert, Input, Modal, Tag } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import styles from './paste-dialog.module.css';
import type { UnitWork } from './work.ts';

const colors = { new: 'success', there: 'default', wrong: 'error' } as const;

/** Units from a pasted list: looked through first, line by line, then added. */
export function PasteDialog({ work, onClose }: { work: UnitWork; onClose: () => void }) {
  const { t } = useTranslation('units');
  const [text, setText] = useState('');
  const { checkList, addList } = work;
  useEffect(
    () => () => {
      checkList.reset();
      addList.reset();
    },
    [checkList.reset, addList.reset],
  );
  const checked = addList.data ?? checkList.data;
  const good = checked?.lines.filter((line) => line.status === 'new').length ?? 0;
  const wrong = checked?.lines.filter((line) => line.status === 'wrong').length ?? 0;
  const done = addList.isSuccess;

  return (
    <Modal
      open
      width={720}
      title={t('paste.title')}
      mask={{ closable: false }}
      onCancel={onClose}
      onOk={() => (done ? onClose() : good > 0 ? addList.mutate(text) : checkList.mutate(text))}
      okText={done ? t('paste.close') : good > 0 ? t('paste.add', { count: good }) : t('paste.check')}
      okButtonProps={{ disabled: text.trim() === '' }}
      confirmLoading={checkList.isPending || addList.isPending}
    >
      {!done && (
        <>
          <p>{t('paste.how')}</p>
          <Input.TextArea
            autoFocus
            autoSize={{ minRows: 6, maxRows: 14 }}
            maxLength={100_000}
            value={text}
            aria-label={t('paste.title')}
            placeholder={t('paste.example')}
            onChange={(event) => {
              setText(event.target.value);
              checkList.reset();
            }}
          />
        </>
      )}
      {done && <Alert type="success" showIcon title={t('paste.done', { count: addList.data.created })} />}
      {checkList.error && <ProblemAlert error={checkList.error} />}
      {addList.error && <ProblemAlert error={addList.error} />}
      {checked && (
        <div aria-live="polite">
          {wrong > 0 && <p>{t('paste.wrong', { count: wrong })}</p>}
          <ol className={styles.lines}>
            {checked.lines.map((line) => (
              <li key={line.line}>
                <span className={styles.number}>{line.line}</span>
                <Tag color={colors[line.status]}>
                  {t(`paste.status.${done && line.status === 'new' ? 'added' : line.status}`)}
                </Tag>
                {line.status === 'wrong' ? (
                  <span>
                    {line.text}
                    <br />
                    {line.message}
                  </span>
                ) : (
                  <span>
                    {line.name}
                    {line.shortName !== line.name && ` · ${line.shortName}`} · {t(`kind.${line.kind}`)}
                  </span>
                )}
              </li>
            ))}
          </ol>
        </div>
      )}
    </Modal>
  );
}
