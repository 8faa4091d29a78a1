import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answer, api, formData } from '../api/client.ts';
import type { Import } from '../api/types.ts';
import { usePlace } from '../session/session.ts';
import { reportsQuery } from './queries.ts';

/** What somebody hands in; kept until it is saved, so that a conflict can be answered without choosing the file again. */
export interface HandedIn {
  content: { file: File } | { text: string };
  year: number | null;
}

export const mostBytes = 50 * 1024 * 1024;

const running = (job: Import) => job.status === 'queued' || job.status === 'reading';

function importQuery(place: string, id: string | null) {
  return queryOptions({
    queryKey: ['places', place, 'imports', id],
    enabled: id !== null,
    queryFn: () =>
      answer(api.GET('/api/places/{place}/imports/{import}', { params: { path: { place, import: id as string } } })),
    refetchInterval: (query) => (query.state.data && !running(query.state.data) ? false : 500),
    gcTime: 0,
  });
}

/** Hands a report in and follows its reading twice a second. */
export function useImport() {
  const { place } = usePlace();
  const client = useQueryClient();
  const [handedIn, setHandedIn] = useState<HandedIn | null>(null);
  const [id, setId] = useState<string | null>(null);

  const send = useMutation({
    mutationFn: ({ content, year, onConflict }: HandedIn & { onConflict: 'ask' | 'new-version' }) => {
      const path = { place: place.slug };
      const options = { ...(year === null ? {} : { year }), onConflict };
      if ('text' in content) {
        return answer(
          api.POST('/api/places/{place}/imports', { params: { path }, body: { text: content.text, ...options } }),
        );
      }
      return answer(
        api.POST('/api/places/{place}/imports', {
          params: { path },
          // The schema's `file` is a string of bytes; what is sent is the form itself.
          body: { file: '', ...options },
          bodySerializer: () => formData({ ...options, file: content.file }),
        }),
      );
    },
    onSuccess: (job) => setId(job.id),
  });

  const job = useQuery(importQuery(place.slug, id)).data ?? null;
  const done = job?.status === 'done';
  useEffect(() => {
    if (done) client.invalidateQueries({ queryKey: reportsQuery(place.slug).queryKey });
  }, [done, client, place.slug]);

  return {
    handedIn,
    job,
    error: send.error,
    isSending: send.isPending,
    start(what: HandedIn) {
      setHandedIn(what);
      setId(null);
      send.mutate({ ...what, onConflict: 'ask' });
    },
    /** Saves what was handed in as a new version of its year. */
    saveAsNewVersion() {
      if (!handedIn) return;
      setId(null);
      send.mutate({ ...handedIn, onConflict: 'new-version' });
    },
    reset() {
      setHandedIn(null);
      setId(null);
      send.reset();
    },
  };
}
