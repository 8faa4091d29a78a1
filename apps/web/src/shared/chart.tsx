import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './chart.module.css';
import type { ChartOption } from './echart.tsx';

export type { ChartOption };

const EChart = lazy(() => import('./echart.tsx'));

/**
 * A chart for the eye with its numbers for everybody: `name` says what it shows in a sentence, `table` holds the same
 * numbers. A small chart beside its figure needs no table; its name says the figures.
 */
export function Chart({
  name,
  option,
  height,
  table,
}: {
  name: string;
  option: ChartOption;
  height: number;
  table?: ReactNode;
}) {
  const { t } = useTranslation('shared');
  return (
    <figure className={styles.figure}>
      <div role="img" aria-label={name} style={{ height }}>
        <Suspense fallback={null}>
          <EChart option={option} height={height} />
        </Suspense>
      </div>
      {table && (
        <details className={styles.table}>
          <summary>{t('chart.table')}</summary>
          {table}
        </details>
      )}
    </figure>
  );
}
