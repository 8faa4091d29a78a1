import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import type { Body, MatterDetail, MatterPage } from '../api/types.ts';
import { usePlace } from '../session/session.ts';
import { asked, type MatterSearch } from './search.ts';

export const mattersQuery = (place: string, search: MatterSearch) =>
  queryOptions({
    queryKey: ['places', place, 'matters', 'list', search],
    queryFn: () =>
      answer(api.GET('/api/places/{place}/matters', { params: { path: { place }, query: asked(search) } })),
    placeholderData: keepPreviousData,
  });

export interface Facets {
  sections: string[];
  stages: { id: string; name: { zh: string; en: string } }[];
}

/** What can be chosen in the filters: sections and stages that some matter has, in the ledger's order. */
export const facetsQuery = (place: string) =>
  queryOptions({
    queryKey: ['places', place, 'matters', 'facets'],
    queryFn: async (): Promise<Facets> =>
      facetsOf(
        (await answer(api.GET('/api/places/{place}/matters', { params: { path: { place }, query: { size: 500 } } })))
          .items,
      ),
    staleTime: 5 * 60_000,
  });

function facetsOf(rows: MatterPage['items']): Facets {
  const sections = new Set<string>();
  const stages = new Map<string, Facets['stages'][number]['name']>();
  for (const { section, stage, stageName } of rows) {
    if (section) sections.add(section);
    stages.set(stage, stageName);
  }
  return { sections: [...sections], stages: [...stages].map(([id, name]) => ({ id, name })) };
}

export const matterQuery = (place: string, matter: string) =>
  queryOptions({
    queryKey: ['places', place, 'matters', 'one', matter],
    queryFn: () => answer(api.GET('/api/places/{place}/matters/{matter}', { params: { path: { place, matter } } })),
  });

/** All pages of a filter as a file. */
export function exportAddress(place: string, search: MatterSearch, format: 'xlsx' | 'csv'): string {
  const { page: _page, size: _size, ...filters } = asked(search);
  const query = new URLSearchParams(
    Object.entries({ ...filters, format }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
  return `/api/places/${place}/matters/export?${query}`;
}

export const attachmentAddress = (place: string, attachment: string): string =>
  `/api/places/${place}/attachments/${attachment}`;

type CommandBody = Body<'/api/places/{place}/matters/{matter}/commands', 'post'>;
/** A command without the version it was decided on: that is the matter's on the screen. */
export type MatterCommand = CommandBody extends infer C ? (C extends unknown ? Omit<C, 'version'> : never) : never;

/** Sends a command; the matter's page has the answer at once, every list and count is asked again. */
export function useCommand(matter: string) {
  const { place } = usePlace();
  const client = useQueryClient();
  const put = (detail: MatterDetail) => client.setQueryData(matterQuery(place.slug, matter).queryKey, detail);
  return useMutation({
    mutationFn: ({ version, ...command }: MatterCommand & { version: number }) =>
      answer(
        api.POST('/api/places/{place}/matters/{matter}/commands', {
          params: { path: { place: place.slug, matter } },
          body: { ...command, version } as CommandBody,
        }),
      ),
    onSuccess: (detail) => {
      put(detail);
      client.invalidateQueries({ queryKey: ['places', place.slug, 'matters', 'list'] });
      client.invalidateQueries({ queryKey: ['places', place.slug, 'dashboard'] });
    },
    onError: ({ problem }) => {
      if (problem.code === 'conflict' && problem.current) put(problem.current as MatterDetail);
    },
  });
}

export type CommandWork = ReturnType<typeof useCommand>;
