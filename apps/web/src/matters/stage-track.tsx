import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MatterDetail } from '../api/types.ts';
import { inLanguage } from '../i18n/index.ts';
import { dateText } from '../shared/date-text.tsx';
import type { Action } from './matter-page.tsx';
import styles from './stage-track.module.css';

/** The main line with where the matter is, the moves somebody may make, and what stands in the way of the others. */
export function StageTrack({ matter, onMove }: { matter: MatterDetail; onMove: (action: Action) => void }) {
  const { t, i18n } = useTranslation('matters');
  const main = matter.stages.filter((stage) => !stage.side);
  const side = matter.stages.find((stage) => stage.side && stage.id === matter.stage);
  // From a side stage the line shows how far it had come.
  const now = main.findIndex((stage) => stage.id === matter.stage);
  const at = side ? Math.max(...main.map((stage, n) => (stage.enteredOn === null ? -1 : n))) : now;
  const moves = matter.actions.filter((action) => action.command === 'move');
  const blocked = moves.filter((action) => action.blockedBy);
  return (
    <section className={styles.track} aria-label={t('stage.title')}>
      <ol>
        {main.map((stage, n) => (
          <li
            key={stage.id}
            aria-current={n === now ? 'step' : undefined}
            className={n === now ? styles.now : n <= at ? styles.past : undefined}
          >
            <span className={styles.name}>{inLanguage(stage.name)}</span>
            <span className={styles.date}>
              {stage.enteredOn && n <= at && dateText(stage.enteredOn, i18n.language)}
            </span>
          </li>
        ))}
      </ol>
      {side && <p className={styles.side}>{t('stage.side', { name: inLanguage(side.name) })}</p>}
      {moves.length > 0 && (
        <div className={styles.moves}>
          <span>{t('stage.next')}</span>
          {moves.map((action) => (
            <Button
              key={action.to}
              size="small"
              disabled={action.blockedBy !== null}
              aria-describedby={action.blockedBy ? `gate-${action.to}` : undefined}
              onClick={() => onMove(action)}
            >
              {inLanguage(action.label)}
            </Button>
          ))}
        </div>
      )}
      {blocked.map((action) => (
        <p key={action.to} id={`gate-${action.to}`} className={styles.gate}>
          {t('stage.blocked', {
            label: inLanguage(action.label),
            reason: action.blockedBy && inLanguage(action.blockedBy),
          })}
        </p>
      ))}
    </section>
  );
}
