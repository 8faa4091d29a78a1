import { useTranslation } from 'react-i18next';
import type { PublicPage } from '../api/types.ts';
import { DateText } from '../shared/date-text.tsx';
import styles from './day-roots.module.css';

/** One number a day that changes if anybody rewrites that day's entries: who keeps it can check us. */
export function DayRoots({ roots }: Pick<PublicPage, 'roots'>) {
  const { t } = useTranslation('public');
  return (
    <div className={styles.box}>
      <p>{t('roots.note')}</p>
      <details>
        <summary>{t('roots.show', { count: roots.length })}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('roots.day')}</th>
              <th scope="col">{t('roots.entries')}</th>
              <th scope="col">{t('roots.root')}</th>
            </tr>
          </thead>
          <tbody>
            {roots.map(({ day, entries, root }) => (
              <tr key={day}>
                <th scope="row">
                  <DateText date={day} />
                </th>
                <td>{entries}</td>
                <td>
                  <code>{root}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
