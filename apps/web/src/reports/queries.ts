import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';

export const reportsQuery = (place: string) =>
  queryOptions({
    queryKey: ['places', place, 'reports'],
    queryFn: () => answer(api.GET('/api/places/{place}/reports', { params: { path: { place } } })),
  });

/** A report with its whole reading, which never changes once it is read, and what was corrected since. */
export const reportQuery = (place: string, report: string) =>
  queryOptions({
    queryKey: ['places', place, 'reports', report],
    queryFn: () => answer(api.GET('/api/places/{place}/reports/{report}', { params: { path: { place, report } } })),
    staleTime: 60 * 60_000,
  });

export const unstatedTargetsQuery = (place: string, report: string) =>
  queryOptions({
    queryKey: ['places', place, 'reports', report, 'unstated-targets'],
    queryFn: () =>
      answer(api.GET('/api/places/{place}/reports/{report}/unstated-targets', { params: { path: { place, report } } })),
  });

export const comparisonQuery = (place: string, report: string, other: string) =>
  queryOptions({
    queryKey: ['places', place, 'reports', report, 'compare', other],
    queryFn: () =>
      answer(
        api.GET('/api/places/{place}/reports/{report}/compare/{other}', { params: { path: { place, report, other } } }),
      ),
  });

/** The bytes as they were handed in. */
export const sourceAddress = (place: string, report: string): string => `/api/places/${place}/reports/${report}/source`;
