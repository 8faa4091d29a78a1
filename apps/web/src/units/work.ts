import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import type { Body, Post, Unit } from '../api/types.ts';
import { usePlace } from '../session/session.ts';
import { postsQuery, unitsQuery } from '../shared/units.ts';

export type UnitChanges = Body<'/api/places/{place}/units/{unit}', 'patch'>;
export type NewPost = Body<'/api/places/{place}/posts', 'post'>;

/** All units, those that have ended too. */
export const allUnitsQuery = (place: string) =>
  queryOptions({
    queryKey: [...unitsQuery(place).queryKey, 'ended'],
    queryFn: () =>
      answer(api.GET('/api/places/{place}/units', { params: { path: { place }, query: { ended: 'true' } } })),
  });

/** What the administrator does with the units and posts of a place. */
export function useUnitWork() {
  const { place } = usePlace();
  const client = useQueryClient();
  const path = { place: place.slug };
  const onSuccess = () =>
    Promise.all(
      // What shows names of units or posts is asked for again when it is next looked at.
      [unitsQuery(place.slug).queryKey, postsQuery(place.slug).queryKey, ['places', place.slug]].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    );
  return {
    /** Adds one when there is no `unit`. */
    saveUnit: useMutation({
      mutationFn: ({ unit, changes }: { unit: Unit | null; changes: UnitChanges & { name: string } }) =>
        answer(
          unit
            ? api.PATCH('/api/places/{place}/units/{unit}', {
                params: { path: { ...path, unit: unit.id } },
                body: changes,
              })
            : api.POST('/api/places/{place}/units', { params: { path }, body: changes }),
        ),
      onSuccess,
    }),
    endUnit: useMutation({
      mutationFn: ({ unit, ended }: { unit: Unit; ended: boolean }) =>
        answer(
          api.POST('/api/places/{place}/units/{unit}/end', {
            params: { path: { ...path, unit: unit.id } },
            body: { ended },
          }),
        ),
      onSuccess,
    }),
    checkList: useMutation({
      mutationFn: (text: string) =>
        answer(api.POST('/api/places/{place}/units/list', { params: { path }, body: { text, dryRun: true } })),
    }),
    addList: useMutation({
      mutationFn: (text: string) =>
        answer(api.POST('/api/places/{place}/units/list', { params: { path }, body: { text } })),
      onSuccess,
    }),
    savePost: useMutation({
      mutationFn: ({ post, changes }: { post: Post | null; changes: NewPost }) =>
        answer(
          post
            ? api.PATCH('/api/places/{place}/posts/{post}', {
                params: { path: { ...path, post: post.id } },
                body: changes,
              })
            : api.POST('/api/places/{place}/posts', { params: { path }, body: changes }),
        ),
      onSuccess,
    }),
    endPost: useMutation({
      mutationFn: (post: Post) =>
        answer(api.POST('/api/places/{place}/posts/{post}/end', { params: { path: { ...path, post: post.id } } })),
      onSuccess,
    }),
  };
}

export type UnitWork = ReturnType<typeof useUnitWork>;
