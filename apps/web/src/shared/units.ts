import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answer, api } from '../api/client.ts';
import type { Post, Unit } from '../api/types.ts';
import { usePlace } from '../session/session.ts';

export const unitsQuery = (place: string) =>
  queryOptions({
    queryKey: ['places', place, 'units'],
    queryFn: () => answer(api.GET('/api/places/{place}/units', { params: { path: { place } } })),
    staleTime: 10 * 60_000,
  });

export const postsQuery = (place: string) =>
  queryOptions({
    queryKey: ['places', place, 'posts'],
    queryFn: () => answer(api.GET('/api/places/{place}/posts', { params: { path: { place } } })),
    staleTime: 10 * 60_000,
  });

const noUnits: Unit[] = [];
const noPosts: Post[] = [];

/** The place's units in pinyin order, and by id. Empty until they are there. */
export function useUnits(): { list: Unit[]; byId: ReadonlyMap<string, Unit> } {
  const { place } = usePlace();
  const list = useQuery(unitsQuery(place.slug)).data ?? noUnits;
  const byId = useMemo(() => new Map(list.map((unit) => [unit.id, unit])), [list]);
  return { list, byId };
}

/** The place's posts (分管领导), and by id. */
export function usePosts(): { list: Post[]; byId: ReadonlyMap<string, Post> } {
  const { place } = usePlace();
  const list = useQuery(postsQuery(place.slug)).data ?? noPosts;
  const byId = useMemo(() => new Map(list.map((post) => [post.id, post])), [list]);
  return { list, byId };
}
