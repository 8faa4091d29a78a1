import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MatterRow } from '../api/types.ts';
import { inLanguage } from '../i18n/index.ts';
import { usePlace } from '../session/session.ts';
import { DateText } from '../shared/date-text.tsx';
import { LightDot } from '../shared/light-dot.tsx';
import { listText } from '../shared/list-text.ts';
import { Nothing } from '../shared/nothing.tsx';
import { PaceTag } from '../shared/pace-tag.tsx';
import { targetText } from '../shared/quantity-text.tsx';
import { ShareBar } from '../shared/share-bar.tsx';
import styles from './matter-table.module.css';
import type { MatterSearch } from './search.ts';

export type Sort = NonNullable<MatterSearch['sort']>;

export interface ListProps {
  rows: readonly MatterRow[];
  sort: Sort;
  onSort: (sort: Sort) => void;
}

/** The ledger as a table. Plain HTML: 500 rows must scroll like paper. */
export function MatterTable({ rows, sort, onSort }: ListProps) {
  const { t } = useTranslation('matters');
  const head = (name: string, by?: Sort, className?: string) => (
    <th
      scope="col"
      className={className}
      {...(by && { 'aria-sort': by === sort ? ('ascending' as const) : ('none' as const) })}
    >
      {by ? (
        <button type="button" title={t(`sort.${by}`)} onClick={() => onSort(by)}>
          {name}
          <span aria-hidden>{by === sort ? ' ▲' : ' ↕'}</span>
        </button>
      ) : (
        name
      )}
    </th>
  );
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={t('title')}>
        <thead>
          <tr>
            {head(t('column.light'), undefined, styles.light)}
            {head(t('column.title'), 'order')}
            {head(t('column.leadUnit'), 'unit', styles.unit)}
            {head(t('column.target'), undefined, styles.target)}
            {head(t('column.standing'), 'pace', styles.standing)}
            {head(t('column.stage'), undefined, styles.stage)}
            {head(t('column.due'), 'due', styles.date)}
            {head(t('column.lastReported'), 'updated', styles.date)}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row }: { row: MatterRow }) {
  const { place } = usePlace();
  const reason = inLanguage(row.standing.reason);
  return (
    <tr>
      <td className={styles.light}>
        <LightDot light={row.standing.light} reason={reason} />
      </td>
      <th scope="row">
        <Link to="/places/$place/matters/$matter" params={{ place: place.slug, matter: row.id }}>
          {row.title}
        </Link>
        {row.section && <span className={styles.section}>{row.section}</span>}
      </th>
      <td>
        {row.leadUnit?.name ?? <Nothing />}
        {row.coUnits.length > 0 && (
          <span className={styles.section}>{listText(row.coUnits.map((unit) => unit.name))}</span>
        )}
      </td>
      <td>{row.target ? targetText(row.target) : <Nothing />}</td>
      <td>
        <span className={styles.pace}>
          <PaceTag paceClass={row.standing.paceClass} />
          <ShareBar standing={row.standing} />
        </span>
        <span className={styles.reason}>{reason}</span>
      </td>
      <td>{inLanguage(row.stageName)}</td>
      <td>
        <DateText date={row.due} />
      </td>
      <td>
        <DateText date={row.lastReported} />
      </td>
    </tr>
  );
}
