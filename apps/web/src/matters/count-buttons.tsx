import { useTranslation } from 'react-i18next';
import type { Light, MatterPage, PaceClass } from '../api/types.ts';
import { LightDot } from '../shared/light-dot.tsx';
import { PaceTag } from '../shared/pace-tag.tsx';
import styles from './matters-page.module.css';
import type { SetFilter } from './matters-page.tsx';
import type { MatterSearch } from './search.ts';

const lights: readonly Light[] = ['red', 'yellow', 'green', 'none'];
const classes: readonly PaceClass[] = ['done', 'ahead', 'on', 'behind', 'other', 'unpublished'];

/** How many have each light and class under the other filters; a click narrows to them, another lets go. */
export function CountButtons({
  counts,
  search,
  onChange,
}: {
  counts: MatterPage['counts'];
  search: MatterSearch;
  onChange: SetFilter;
}) {
  const { t } = useTranslation('shared');
  return (
    <div className={styles.counts}>
      <fieldset aria-label={t('words.light')}>
        {lights.map((light) => (
          <button
            key={light}
            type="button"
            aria-pressed={search.light === light}
            onClick={() => onChange({ light: search.light === light ? null : light })}
          >
            <LightDot light={light} word /> <b>{counts.byLight[light] ?? 0}</b>
          </button>
        ))}
      </fieldset>
      <fieldset aria-label={t('words.paceClass')}>
        {classes.map((paceClass) => (
          <button
            key={paceClass}
            type="button"
            aria-pressed={search.paceClass === paceClass}
            onClick={() => onChange({ paceClass: search.paceClass === paceClass ? null : paceClass })}
          >
            <PaceTag paceClass={paceClass} /> <b>{counts.byPaceClass[paceClass] ?? 0}</b>
          </button>
        ))}
      </fieldset>
    </div>
  );
}
