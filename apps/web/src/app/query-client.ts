import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ProblemError } from '../api/problem.ts';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: ProblemError;
  }
}

/** Only a request that got no answer, or a server that is starting, is asked again. */
function worthAsking(failures: number, error: unknown): boolean {
  const status = error instanceof ProblemError ? error.problem.status : undefined;
  return failures < 2 && (status === 0 || status === 502 || status === 503);
}

/** The session has ended meanwhile: sign in again and come back. Asking who is signed in, and signing in, are no such case. */
function onError(error: Error): void {
  const signedOut = error instanceof ProblemError && error.problem.code === 'sign-in-needed';
  if (!signedOut || location.pathname === '/sign-in') return;
  location.assign(`/sign-in?to=${encodeURIComponent(location.pathname + location.search)}`);
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: { retry: worthAsking, staleTime: 15_000, refetchOnWindowFocus: true },
    mutations: { retry: false },
  },
});
