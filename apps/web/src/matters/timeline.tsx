import { CopyOutlined } from '@ant-design/icons';
import { useLocation } from '@tanstack/react-router';
import { App, Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryView, MatterDetail } from '../api/types.ts';
import { inLanguage } from '../i18n/index.ts';
import { InstantText } from '../shared/date-text.tsx';
import { Panel } from '../shared/panel.tsx';
import { roundsOf } from './rounds.ts';
import styles from './timeline.module.css';

const shownAtFirst = 6;

/** Who did what, when and why; the newest first. A corrected entry shows its correction where it stands. */
export function Timeline({ matter }: { matter: MatterDetail }) {
  const { t } = useTranslation('matters');
  const [opened, setOpened] = useState(false);
  const hash = useLocation({ select: (location) => location.hash });
  const all = opened || hash.startsWith('entry-');
  // A link to one entry finds it, however old it is: what was folded is there only after this drawing.
  useEffect(() => {
    if (hash.startsWith('entry-')) document.getElementById(hash)?.scrollIntoView({ block: 'center' });
  }, [hash]);
  const { entries } = matter;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const rounds = roundsOf(entries);
  return (
    <Panel title={t('one.timeline')} note={t('one.timelineNote')}>
      <ol className={styles.rounds}>
        {rounds.slice(0, all ? undefined : shownAtFirst).map(({ at, by, entries: made }) => (
          <li key={made[0]?.id} className={styles.round}>
            <p className={styles.head}>
              <InstantText at={at} />
              <span>{by}</span>
            </p>
            {made.map((entry) => (
              <Entry key={entry.id} entry={entry} byId={byId} />
            ))}
          </li>
        ))}
      </ol>
      {!all && rounds.length > shownAtFirst && (
        <Button type="link" className={styles.more} onClick={() => setOpened(true)}>
          {t('one.allEntries', { count: entries.length })}
        </Button>
      )}
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
    <div id={`entry-${entry.seq}`} className={styles.entry}>
      <div className={correction ? styles.wrong : undefined}>
        <p>
          <span className={styles.kind}>{t(`kind.${entry.kind}`)}</span> {inLanguage(entry.summary)}
        </p>
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
    </div>
  );
}

/** The first characters are enough to compare by eye; the whole is copied. */
function Hash({ entry }: { entry: EntryView }) {
  const { t } = useTranslation('matters');
  const { message } = App.useApp();
  return (
    <p className={styles.hash}>
      {t('entry.seq', { seq: entry.seq })} · {t('entry.hash')} <code title={entry.hash}>{entry.hash.slice(0, 10)}</code>
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
