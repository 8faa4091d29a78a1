import { useEffect, useState } from 'react';
import { ProblemError } from '../api/problem.ts';

export type Answered<T> = { state: 'waiting' } | { state: 'failed'; words: string } | { state: 'there'; data: T };

/** Asks once. The public pages need no cache: they read one answer and show it. */
export function useAnswer<T>(ask: () => Promise<T>): Answered<T> {
  const [answered, setAnswered] = useState<Answered<T>>({ state: 'waiting' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked does not change while the page stands
  useEffect(() => {
    let gone = false;
    ask()
      .then((data) => gone || setAnswered({ state: 'there', data }))
      .catch((error: unknown) => {
        const words = error instanceof ProblemError ? error.problem.detail : String(error);
        if (!gone) setAnswered({ state: 'failed', words });
      });
    return () => {
      gone = true;
    };
  }, []);
  return answered;
}
