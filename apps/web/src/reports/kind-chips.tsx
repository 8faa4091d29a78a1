import { useTranslation } from 'react-i18next';
import type { Reading } from '../api/types.ts';
import styles from './kind-chips.module.css';
import { type MarkKind, markKinds } from './marks.ts';

export function countOf(reading: Reading, kind: MarkKind): number {
  return {
    fact: reading.facts.length,
    commitment: reading.commitments.length,
    project: reading.projects.length,
    term: reading.terms.length,
    repair: reading.damage.length,
  }[kind];
}

interface Props {
  reading: Reading;
  hidden: ReadonlySet<MarkKind>;
  onChange: (hidden: ReadonlySet<MarkKind>) => void;
}

/** What is marked in the text, each kind drawn as it looks there; a click hides or shows it. */
export function KindChips({ reading, hidden, onChange }: Props) {
  const { t } = useTranslation('reports');
  const toggle = (kind: MarkKind) => {
    const next = new Set(hidden);
    if (!next.delete(kind)) next.add(kind);
    onChange(next);
  };
  return (
    <fieldset className={styles.chips}>
      <legend className="visually-hidden">{t('chips')}</legend>
      {markKinds.map((kind) => (
        <button
          key={kind}
          type="button"
          className={styles.chip}
          aria-pressed={!hidden.has(kind)}
          onClick={() => toggle(kind)}
        >
          <span className={`${styles.swatch} ${styles[kind]}`} aria-hidden>
            文
          </span>
          {t(`kind.${kind}`)} <span className={styles.count}>{countOf(reading, kind)}</span>
        </button>
      ))}
    </fieldset>
  );
}
