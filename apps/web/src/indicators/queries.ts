import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import type { Indicator, MatterDetail } from '../api/types.ts';

export const indicatorsQuery = (place: string) =>
  queryOptions({
    queryKey: ['places', place, 'indicators', 'list'],
    queryFn: () => answer(api.GET('/api/places/{place}/indicators', { params: { path: { place } } })),
  });

export const indicatorQuery = (place: string, indicator: string) =>
  queryOptions({
    queryKey: ['places', place, 'indicators', 'one', indicator],
    queryFn: () =>
      answer(api.GET('/api/places/{place}/indicators/{indicator}', { params: { path: { place, indicator } } })),
  });

/** The indicator a target is judged by: the one that names the matter, else the one its fields name. */
export function indicatorOf(
  indicators: readonly Indicator[],
  matter: Pick<MatterDetail, 'id' | 'fields'>,
): Indicator | undefined {
  return (
    indicators.find((one) => one.matter === matter.id) ?? indicators.find((one) => one.slug === matter.fields.indicator)
  );
}
