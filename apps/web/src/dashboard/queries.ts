import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';

export const dashboardQuery = (place: string) =>
  queryOptions({
    queryKey: ['places', place, 'dashboard'],
    queryFn: () => answer(api.GET('/api/places/{place}/dashboard', { params: { path: { place } } })),
  });
