import { CopyOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { EntryView, MatterDetail } from '../api/types.ts';
import { inLanguage } from '../i18n/index.ts';
import { InstantText } from '../shared/date-text.tsx';
import { Panel } from '../shared/panel.tsx';
import styles from './timeline.module.css';

/** Who did what, when and why; the newest first. A corrected entry shows its correction where it stands. */
export function Timeline({ matter }: { matter: MatterDetail }) {
  const { t } = useTranslation('matters');
  const { entries } = matter;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (
    <Panel title={t('one.timeline')} note={t('one.timelineNote')}>
      <ol className={styles.entries} reversed>
        {[...entries].reverse().map((entry) => (
          <Entry key={entry.id} entry={entry} byId={byId} />
        ))}
      </ol>
    </Panel>
  );
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function Entry({ entry, byId }: { entry: EntryView; byId: ReadonlyMap<string, EntryView> }) {
  const { t } = useTranslation('matters');
  const correction = entry.correctedBy ? byId.get(entry.correctedBy) : undefined;
  const corrects = entry.kind === 'corrected' ? byId.get(text(entry.data.entry)) : undefined;
  const words = text(entry.data.text);
  const problems = text(entry.data.problems);
  const nextSteps = text(entry.data.nextSteps);
  const reason = entry.kind === 'opened' ? text(entry.data.reason) : '';
  return (
    <li id={`entry-${entry.seq}`} className={styles.entry}>
      <p className={styles.head}>
        <span className={styles.kind}>{t(`kind.${entry.kind}`)}</span>
        <InstantText at={entry.at} />
        <span>{[entry.unit?.name, entry.actor.name].filter(Boolean).join(' · ')}</span>
        <span className={styles.seq}>{t('entry.seq', { seq: entry.seq })}</span>
      </p>
      <div className={correction ? styles.wrong : undefined}>
        <p>{inLanguage(entry.summary)}</p>
        {words && <p>{words}</p>}
        {problems && (
          <p>
            <b>{t('entry.problems')}</b>
            {problems}
          </p>
        )}
        {nextSteps && (
          <p>
            <b>{t('entry.nextSteps')}</b>
            {nextSteps}
          </p>
        )}
        {reason && <p>{t('entry.reason', { reason })}</p>}
      </div>
      {correction && (
        <p className={styles.correction}>
          <a href={`#entry-${correction.seq}`}>{t('entry.corrected', { seq: correction.seq })}</a>
          {' · '}
          {inLanguage(correction.summary)}
        </p>
      )}
      {corrects && (
        <p>
          <a href={`#entry-${corrects.seq}`}>{t('entry.corrects', { seq: corrects.seq })}</a>
        </p>
      )}
      <Hash entry={entry} />
    </li>
  );
}

/** The first characters are enough to compare by eye; the whole is copied. */
function Hash({ entry }: { entry: EntryView }) {
  const { t } = useTranslation('matters');
  const { message } = App.useApp();
  return (
    <p className={styles.hash}>
      <code title={entry.hash}>{t('entry.hash', { short: entry.hash.slice(0, 10) })}</code>
      <Button
        type="text"
        size="small"
        icon={<CopyOutlined />}
        aria-label={t('entry.copyHash', { seq: entry.seq })}
        onClick={() => navigator.clipboard.writeText(entry.hash).then(() => message.success(t('entry.copied')))}
      />
    </p>
  );
}
