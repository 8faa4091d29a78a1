import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import { answer, api } from '../api/client.ts';
import { ProblemError } from '../api/problem.ts';
import type { Body, Breakdown, BreakdownRow } from '../api/types.ts';
import { usePlace } from '../session/session.ts';
import { breakdownQuery } from './queries.ts';
import type { Change } from './rows.ts';

type Base = '/api/places/{place}/reports/{report}/breakdown';

interface Edit {
  row: string;
  change: Change;
}

/** Somebody else changed the row first: what this clerk wanted, and what stands there now. */
export interface Conflict {
  mine: Change;
  theirs: BreakdownRow;
}

const refs = (rows: readonly BreakdownRow[]) => rows.map(({ id, version }) => ({ id, version }));

/**
 * What a clerk does with the breakdown of a report. A change shows at once and is sent behind the ones before it, so
 * that quick edits of one row do not collide with each other; one that collides with somebody else's is in `conflict`.
 */
export function useBreakdownWork(report: string) {
  const { place } = usePlace();
  const client = useQueryClient();
  const { queryKey } = breakdownQuery(place.slug, report);
  const path = useMemo(() => ({ place: place.slug, report }), [place.slug, report]);
  /** Changes that are shown but not yet answered. */
  const waiting = useRef<Edit[]>([]);
  const [conflict, setConflict] = useState<Conflict | null>(null);

  const put = useCallback(
    (rows: readonly BreakdownRow[]) => {
      const byId = new Map(rows.map((row) => [row.id, row]));
      client.setQueryData<Breakdown>(
        queryKey,
        (old) => old && { ...old, rows: old.rows.map((row) => byId.get(row.id) ?? row) },
      );
    },
    [client, queryKey],
  );
  const current = (id: string) => client.getQueryData<Breakdown>(queryKey)?.rows.find((row) => row.id === id);
  const refetch = () => client.invalidateQueries({ queryKey });

  const send = useMutation({
    scope: { id: queryKey.join(' ') },
    mutationFn: ({ row, change }: Edit) =>
      answer(
        api.PATCH('/api/places/{place}/reports/{report}/breakdown/{row}', {
          params: { path: { ...path, row } },
          body: { ...change, version: current(row)?.version ?? 0 },
        }),
      ),
    onSuccess: (saved, edit) => {
      waiting.current = waiting.current.filter((one) => one !== edit);
      const later = waiting.current.filter((one) => one.row === edit.row);
      put([Object.assign({}, saved, ...later.map((one) => one.change))]);
    },
    onError: (error, edit) => {
      waiting.current = waiting.current.filter((one) => one !== edit);
      const theirs = error instanceof ProblemError && error.problem.code === 'conflict' ? error.problem.current : null;
      if (theirs) {
        put([theirs as BreakdownRow]);
        setConflict({ mine: edit.change, theirs: theirs as BreakdownRow });
      } else {
        refetch();
      }
    },
  });
  const change = (id: string, to: Change) => {
    // An answer on its way would show the row as it was.
    client.cancelQueries({ queryKey }, { revert: false });
    const row = current(id);
    if (row) put([{ ...row, ...to }]);
    const edit = { row: id, change: to };
    waiting.current.push(edit);
    send.mutate(edit);
  };

  const base: Base = '/api/places/{place}/reports/{report}/breakdown';
  const split = useMutation({
    mutationFn: ({ row, tasks }: { row: BreakdownRow; tasks: string[] }) =>
      answer(
        api.POST(`${base}/{row}/split`, {
          params: { path: { ...path, row: row.id } },
          body: { version: row.version, tasks },
        }),
      ),
    onSettled: refetch,
  });
  const merge = useMutation({
    mutationFn: ({ rows, task }: { rows: BreakdownRow[]; task: string }) =>
      answer(api.POST(`${base}/merge`, { params: { path }, body: { rows: refs(rows), task } })),
    onSettled: refetch,
  });
  const assign = useMutation({
    mutationFn: ({ rows, ...to }: { rows: BreakdownRow[] } & Omit<Body<`${Base}/assign`, 'post'>, 'rows'>) =>
      answer(api.POST(`${base}/assign`, { params: { path }, body: { rows: refs(rows), ...to } })),
    onSuccess: put,
    onError: refetch,
  });
  const reject = useMutation({
    mutationFn: ({ rows, reason }: { rows: BreakdownRow[]; reason: string }) =>
      answer(api.POST(`${base}/reject`, { params: { path }, body: { rows: refs(rows), reason } })),
    onSuccess: put,
    onError: refetch,
  });
  const restore = useMutation({
    mutationFn: ({ rows }: { rows: BreakdownRow[] }) =>
      answer(api.POST(`${base}/restore`, { params: { path }, body: { rows: refs(rows) } })),
    onSuccess: put,
    onError: refetch,
  });
  const publish = useMutation({
    mutationFn: ({ rows, openReason }: { rows: BreakdownRow[]; openReason: string }) =>
      answer(
        api.POST(`${base}/publish`, {
          params: { path },
          body: { rows: refs(rows), ...(openReason ? { openReason } : {}) },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['places', place.slug] }),
    onError: refetch,
  });

  return {
    change,
    changing: send,
    split,
    merge,
    assign,
    reject,
    restore,
    publish,
    conflict,
    /** Sends the change again on top of theirs. */
    keepMine() {
      if (conflict) change(conflict.theirs.id, conflict.mine);
      setConflict(null);
    },
    takeTheirs: () => setConflict(null),
  };
}

export type BreakdownWork = ReturnType<typeof useBreakdownWork>;
