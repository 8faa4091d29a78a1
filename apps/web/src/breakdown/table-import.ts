import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, formData } from '../api/client.ts';
import { usePlace } from '../session/session.ts';
import { breakdownQuery } from './queries.ts';

/** The office's own table: matched to the report first (nothing changes), applied when the clerk has chosen. */
export function useTableImport(report: string) {
  const { place } = usePlace();
  const client = useQueryClient();
  const path = { place: place.slug, report };
  const match = useMutation({
    mutationFn: (file: File) =>
      answer(
        api.POST('/api/places/{place}/reports/{report}/breakdown/table', {
          params: { path },
          // The schema's `file` is a string of bytes; what is sent is the form itself.
          body: { file: '' },
          bodySerializer: () => formData({ file }),
        }),
      ),
  });
  const apply = useMutation({
    mutationFn: (chosen: { token: string; skip: number[]; add: number[] }) =>
      answer(
        api.POST('/api/places/{place}/reports/{report}/breakdown/table/apply', { params: { path }, body: chosen }),
      ),
    onSuccess: (breakdown) => client.setQueryData(breakdownQuery(place.slug, report).queryKey, breakdown),
  });
  return { match, apply };
}
