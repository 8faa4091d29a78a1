import { useQuery } from '@tanstack/react-query';
import type { Indicator } from '../api/types.ts';
import { usePlace } from '../session/session.ts';
import { indicatorsQuery } from './queries.ts';

const none: Indicator[] = [];

/** The place's indicators in their order; empty until they are there. */
export function useIndicators(): Indicator[] {
  const { place } = usePlace();
  return useQuery(indicatorsQuery(place.slug)).data ?? none;
}
