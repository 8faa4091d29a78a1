import i18next from 'i18next';
import createClient from 'openapi-fetch';
import { ProblemError, problemOf } from './problem.ts';
import type { paths } from './types.ts';

/** The generated client. Answers go through `answer`, so that a problem is thrown as a `ProblemError`. */
export const api = createClient<paths>({ baseUrl: '/', credentials: 'same-origin' });

api.use({
  onRequest({ request }) {
    request.headers.set('Accept-Language', i18next.language);
    return request;
  },
});

/**
 * The data of an answer, or a thrown `ProblemError`.
 * @example const session = await answer(api.GET('/api/session'));
 */
export async function answer<T>(request: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await request.catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ProblemError({
      type: 'about:blank',
      title: i18next.t('shared:problem.unreachable.title'),
      status: 0,
      code: 'unreachable',
      detail: i18next.t('shared:problem.unreachable.detail'),
    });
  });
  if (!response.ok) {
    throw new ProblemError(
      problemOf(error, response.status, {
        unexpected: i18next.t('shared:problem.unexpected.detail', { status: response.status }),
      }),
    );
  }
  return data as T;
}

/** A body for the multipart routes: files as they are, other values as strings, `undefined` left out. */
export function formData(fields: Record<string, Blob | string | number | undefined>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) form.append(name, value instanceof Blob ? value : String(value));
  }
  return form;
}
