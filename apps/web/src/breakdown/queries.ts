import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';

export const breakdownQuery = (place: string, report: string) =>
  queryOptions({
    queryKey: ['places', place, 'reports', report, 'breakdown'],
    queryFn: () =>
      answer(api.GET('/api/places/{place}/reports/{report}/breakdown', { params: { path: { place, report } } })),
  });

export const exportAddress = (place: string, report: string, format: 'xlsx' | 'docx' | 'csv'): string =>
  `/api/places/${place}/reports/${report}/breakdown/export?format=${format}`;
