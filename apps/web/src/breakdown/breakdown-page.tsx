import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BreakdownRow } from '../api/types.ts';
import { reportsQuery } from '../reports/queries.ts';
import { usePlace } from '../session/session.ts';
import { Busy } from '../shared/busy.tsx';
import { EmptyState } from '../shared/empty-state.tsx';
import { PageHeader } from '../shared/page-header.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useUnits } from '../shared/units.ts';
import { useNarrow } from '../shared/use-narrow.ts';
import { type BreakdownWork, useBreakdownWork } from './breakdown.ts';
import { BreakdownCards } from './cards.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { Dialogs, type OpenDialog } from './dialogs.tsx';
import { ExportBreakdown } from './export-breakdown.tsx';
import { Filters } from './filters.tsx';
import { BreakdownGrid } from './grid.tsx';
import { ImportTableButton } from './import-table-button.tsx';
import { breakdownQuery } from './queries.ts';
import type { RowTasks } from './row-menu.tsx';
import { filterRows, isReady, noFilter } from './rows.ts';
import { useSelection } from './selection.ts';
import { SelectionBar } from './selection-bar.tsx';

const route = getRouteApi('/places/$place/reports/$report/breakdown');
const noRows: BreakdownRow[] = [];

/** 任务分解表: every commitment of a report a row, on its way to becoming a matter. */
export function BreakdownPage() {
  const { t } = useTranslation('breakdown');
  const { report } = route.useParams();
  const { place, may } = usePlace();
  const canEdit = may('clerk');
  const narrow = useNarrow();
  const navigate = useNavigate();
  const units = useUnits();
  const reports = useQuery(reportsQuery(place.slug));
  const breakdown = useQuery(breakdownQuery(place.slug, report));
  const work = useBreakdownWork(report);
  const [filter, setFilter] = useState(noFilter);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);

  const all = breakdown.data?.rows ?? noRows;
  const rows = useMemo(
    () => filterRows(all, filter, (unit) => units.byId.get(unit)?.name ?? ''),
    [all, filter, units.byId],
  );
  const selection = useSelection(useMemo(() => rows.map((row) => row.id), [rows]));
  const selected = rows.filter((row) => selection.has(row.id));
  const ready = all.filter(isReady);

  // Rows are drawn again only when they change: what they are given stays the same function.
  const latest = useRef(work.change);
  latest.current = work.change;
  const change = useCallback<BreakdownWork['change']>((row, to) => latest.current(row, to), []);

  const { restore } = work;
  const tasks = useMemo<RowTasks>(
    () => ({
      ...(canEdit && {
        split: (row) => setDialog({ kind: 'split', row }),
        reject: (row) => setDialog({ kind: 'reject', rows: [row] }),
        restore: (row) => restore.mutate({ rows: [row] }),
        publish: (row) => setDialog({ kind: 'publish', rows: [row] }),
      }),
      openSource: (row) =>
        navigate({
          to: '/places/$place/reports/$report',
          params: { place: place.slug, report },
          search: row.commitments[0] === undefined ? {} : { at: row.commitments[0] },
        }),
    }),
    [canEdit, restore.mutate, navigate, place.slug, report],
  );

  if (breakdown.error) return <ProblemAlert error={breakdown.error} onRetry={() => breakdown.refetch()} />;
  if (!breakdown.data) return <Busy />;
  const about = reports.data?.find((one) => one.id === report);
  const isConflict = work.changing.error?.problem.code === 'conflict';
  const List = narrow ? BreakdownCards : BreakdownGrid;
  return (
    <>
      <PageHeader
        title={t('title')}
        note={
          about && (
            <Link to="/places/$place/reports/$report" params={{ place: place.slug, report }}>
              {t('of', { year: about.year, title: about.title })}
            </Link>
          )
        }
        actions={
          <>
            {canEdit && <ImportTableButton report={report} />}
            <ExportBreakdown report={report} />
          </>
        }
      />
      {work.changing.error && !isConflict && <ProblemAlert error={work.changing.error} />}
      {restore.error && <ProblemAlert error={restore.error} />}
      <Filters rows={all} filter={filter} onChange={setFilter} />
      {canEdit && (
        <SelectionBar
          selected={selected}
          shown={rows.length}
          ready={ready}
          onOpen={setDialog}
          onRestore={(some) => restore.mutate({ rows: some })}
          onClear={() => selection.set([])}
        />
      )}
      {rows.length === 0 ? (
        <EmptyState title={all.length === 0 ? t('none') : t('noMatch')}>
          {all.length === 0 && <p>{t('noneDetail')}</p>}
        </EmptyState>
      ) : (
        <List rows={rows} selection={selection} canEdit={canEdit} onChange={change} tasks={tasks} />
      )}
      {dialog && (
        <Dialogs
          report={report}
          dialog={dialog}
          work={work}
          onClose={() => setDialog(null)}
          onDone={() => selection.set([])}
        />
      )}
      {work.conflict && (
        <ConflictDialog conflict={work.conflict} onKeepMine={work.keepMine} onTakeTheirs={work.takeTheirs} />
      )}
    </>
  );
}
