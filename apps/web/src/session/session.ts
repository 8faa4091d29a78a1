import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { answer, api } from '../api/client.ts';
import { ProblemError } from '../api/problem.ts';
import type { Place, Role, Session } from '../api/types.ts';

/** Who is signed in; null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: 5 * 60_000,
  queryFn: async (): Promise<Session | null> => {
    try {
      return await answer(api.GET('/api/session'));
    } catch (error) {
      if (error instanceof ProblemError && error.problem.status === 401) return null;
      throw error;
    }
  },
});

/** Where somebody starts: the first place they hold a grant on. */
export function homePlace(session: Session): Place | undefined {
  const slug = session.grants[0]?.place;
  return session.places.find((place) => place.slug === slug) ?? session.places[0];
}

/** Whether the grants on a place, or on one above it, hold one of the roles. The server has the last word. */
export function holds(session: Session, place: Place, roles: readonly Role[]): boolean {
  const bySlug = new Map(session.places.map((one) => [one.slug, one]));
  const chain = new Set<string>();
  for (
    let at: Place | undefined = place;
    at && !chain.has(at.slug);
    at = at.parent ? bySlug.get(at.parent) : undefined
  ) {
    chain.add(at.slug);
  }
  return session.grants.some((grant) => chain.has(grant.place) && roles.includes(grant.role));
}

const placeApi = getRouteApi('/places/$place');

/** The place of the page and who looks at it. Only for components under `/places/$place`. */
export function usePlace(): { place: Place; session: Session; may: (...roles: Role[]) => boolean } {
  const { place, session } = placeApi.useRouteContext();
  return { place, session, may: (...roles) => holds(session, place, roles) };
}

/** Forgets everything that was read for the one who signs out or in. */
export function useForget(): () => void {
  const client = useQueryClient();
  return () => client.clear();
}
