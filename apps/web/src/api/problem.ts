import type { Problem } from './types.ts';

/**
 * A request that did not end well, as a typed value: what `useQuery().error` and `useMutation().error` hold.
 * `problem.code` is stable (`conflict`, `needs-lead`, …); `problem.detail` is a sentence for the user in the
 * language of the page. `status` 0 and code `unreachable`: no answer came at all.
 */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

/** The problem in an answer's body; a body that is none (a proxy's error page) becomes one with code `http-<status>`. */
export function problemOf(body: unknown, status: number, sentences: { unexpected: string }): Problem {
  if (isProblem(body)) return body;
  return {
    type: 'about:blank',
    title: `HTTP ${status}`,
    status,
    code: `http-${status}`,
    detail: sentences.unexpected,
  };
}

function isProblem(body: unknown): body is Problem {
  return (
    typeof body === 'object' &&
    body !== null &&
    typeof (body as Problem).code === 'string' &&
    typeof (body as Problem).detail === 'string'
  );
}
