import { QueryClient } from '@tanstack/react-query';
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

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: worthAsking, staleTime: 15_000, refetchOnWindowFocus: true },
    mutations: { retry: false },
  },
});
