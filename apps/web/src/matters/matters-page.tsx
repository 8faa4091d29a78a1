import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button, Pagination } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePlace } from '../session/session.ts';
import { Busy } from '../shared/busy.tsx';
import { EmptyState } from '../shared/empty-state.tsx';
import { LinkButton } from '../shared/link-button.tsx';
import { PageHeader } from '../shared/page-header.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useNarrow } from '../shared/use-narrow.ts';
import { CountButtons } from './count-buttons.tsx';
import { ExportMatters } from './export-matters.tsx';
import { Filters } from './filters.tsx';
import { MatterCards } from './matter-cards.tsx';
import { MatterTable } from './matter-table.tsx';
import styles from './matters-page.module.css';
import { mattersQuery } from './queries.ts';
import { changed, isNarrowed, type MatterSearch } from './search.ts';

const route = getRouteApi('/places/$place/matters');
const usualSize = 50;

/** 任务台账: every matter of the place, by the filters in the address. */
export function MattersPage() {
  const { t } = useTranslation('matters');
  const { place, may } = usePlace();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const narrow = useNarrow();
  const matters = useQuery(mattersQuery(place.slug, search));
  const go = (next: MatterSearch) => navigate({ search: next, resetScroll: false });
  const set: SetFilter = (change) => go(changed(search, change));
  const page = matters.data;
  const size = search.size ?? usualSize;
  const List = narrow ? MatterCards : MatterTable;
  return (
    <>
      <PageHeader
        title={t('title')}
        note={page && t('total', { count: page.total })}
        actions={<ExportMatters search={search} />}
      />
      <Filters search={search} onChange={set} onClear={() => go({})} />
      {matters.error && <ProblemAlert error={matters.error} onRetry={() => matters.refetch()} />}
      {page && <CountButtons counts={page.counts} search={search} onChange={set} />}
      {matters.isPending && <Busy />}
      {page && page.total === 0 && (
        <EmptyState title={isNarrowed(search) ? t('noMatch') : t('none')}>
          {isNarrowed(search) ? (
            <Button onClick={() => go({})}>{t('filter.clear')}</Button>
          ) : (
            <>
              <p>{t('noneDetail')}</p>
              {may('clerk') && (
                <LinkButton to="/places/$place/reports" params={{ place: place.slug }} type="primary">
                  {t('toReports')}
                </LinkButton>
              )}
            </>
          )}
        </EmptyState>
      )}
      {page && page.total > 0 && (
        <div className={matters.isPlaceholderData ? styles.old : undefined} aria-busy={matters.isPlaceholderData}>
          <List rows={page.items} sort={search.sort ?? 'order'} onSort={(sort) => set({ sort })} />
          <Pagination
            className={styles.pages}
            align="end"
            simple={narrow}
            current={page.page}
            pageSize={size}
            total={page.total}
            hideOnSinglePage={page.total <= 20}
            showSizeChanger
            pageSizeOptions={[20, 50, 100, 500]}
            onChange={(to, by) => {
              const { page: _p, size: _s, ...filters } = search;
              navigate({
                search: {
                  ...filters,
                  ...(by === size && to > 1 ? { page: to } : {}),
                  ...(by === usualSize ? {} : { size: by }),
                },
              });
            }}
          />
        </div>
      )}
    </>
  );
}

export type SetFilter = (change: Parameters<typeof changed>[1]) => void;
