import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Dashboard } from '../api/types.ts';
import type { MatterSearch } from '../matters/search.ts';
import { usePlace } from '../session/session.ts';
import { Panel } from '../shared/panel.tsx';
import { ClassBar } from './counts.tsx';
import { count, heat, worstFirst } from './unit-order.ts';
import styles from './unit-table.module.css';

const lights = ['red', 'yellow', 'green', 'none'] as const;
const classes = ['done', 'ahead', 'on', 'behind', 'other', 'unpublished'] as const;

/** Each lead unit's counts, the worst first. Red, yellow and behind are tinted by their share of the unit's matters. */
export function UnitTable({ units, year }: { units: Dashboard['units']; year: number }) {
  const { t } = useTranslation(['dashboard', 'shared']);
  const { place } = usePlace();
  const cell = (unit: string, n: number, filter: MatterSearch, label: string) =>
    n === 0 ? (
      <span className={styles.zero}>0</span>
    ) : (
      <Link
        to="/places/$place/matters"
        params={{ place: place.slug }}
        search={{ year, unit, role: 'lead', ...filter }}
        aria-label={label}
      >
        {n}
      </Link>
    );
  return (
    <Panel title={t('units.title')} note={t('units.note')}>
      <div className={styles.frame}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('units.unit')}</th>
              <th scope="col">{t('units.total')}</th>
              {lights.map((light) => (
                <th key={light} scope="col" className={styles[`light-${light}`]}>
                  {t(`shared:light.${light}`)}
                </th>
              ))}
              {classes.map((paceClass) => (
                <th key={paceClass} scope="col" className={paceClass === 'behind' ? undefined : styles.minor}>
                  {t(`shared:pace.${paceClass}`)}
                </th>
              ))}
              <th scope="col" className={styles.barColumn}>
                {t('units.bar')}
              </th>
            </tr>
          </thead>
          <tbody>
            {worstFirst(units).map(({ unit, total, byLight, byPaceClass }) => (
              <tr key={unit.id}>
                <th scope="row">{unit.name}</th>
                <td>
                  {cell(unit.id, total, {}, t('units.cell', { unit: unit.name, what: t('units.total'), count: total }))}
                </td>
                {lights.map((light) => {
                  const n = count(byLight, light);
                  return (
                    <td
                      key={light}
                      className={styles[`light-${light}`]}
                      style={tint(light, heat(byLight, light, total))}
                    >
                      {cell(
                        unit.id,
                        n,
                        { light },
                        t('units.cell', { unit: unit.name, what: t(`shared:light.${light}`), count: n }),
                      )}
                    </td>
                  );
                })}
                {classes.map((paceClass) => {
                  const n = count(byPaceClass, paceClass);
                  return (
                    <td
                      key={paceClass}
                      className={paceClass === 'behind' ? undefined : styles.minor}
                      style={tint(paceClass, heat(byPaceClass, paceClass, total))}
                    >
                      {cell(
                        unit.id,
                        n,
                        { paceClass },
                        t('units.cell', { unit: unit.name, what: t(`shared:pace.${paceClass}`), count: n }),
                      )}
                    </td>
                  );
                })}
                <td className={styles.barColumn}>
                  <ClassBar byPaceClass={byPaceClass} total={total} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

const tints: Record<string, string> = { red: '180, 35, 24', yellow: '217, 155, 0', behind: '180, 35, 24' };

/** A wash of colour under the figure; at most a quarter strong, so that the figure keeps its contrast. */
function tint(key: string, strength: number) {
  const colour = tints[key];
  return colour && strength > 0 ? { background: `rgba(${colour}, ${(0.06 + 0.22 * strength).toFixed(2)})` } : {};
}
