import i18next from 'i18next';
import { answer } from '../api/client.ts';

/**
 * better-auth's own routes. They are not part of our OpenAPI document, so they are called plainly; their problems are
 * turned into the same typed value.
 */
function post(path: string, body: unknown): Promise<unknown> {
  const request = fetch(`/api/auth${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': i18next.language },
    body: JSON.stringify(body),
  }).then(async (response) => {
    const data: unknown = await response.json().catch(() => null);
    return response.ok ? { data, response } : { error: inOurWords(data, response.status), response };
  });
  return answer(request);
}

const credentials = new Set([
  'INVALID_USERNAME_OR_PASSWORD',
  'INVALID_PHONE_NUMBER_OR_PASSWORD',
  'INVALID_EMAIL_OR_PASSWORD',
]);

/** better-auth answers `{ code, message }` in English only. */
function inOurWords(body: unknown, status: number): unknown {
  const known = body as { code?: string; detail?: string } | null;
  if (typeof known?.detail === 'string') return body;
  const kind =
    status === 429
      ? 'tooMany'
      : status === 401 || status === 400 || status === 422 || credentials.has(known?.code ?? '')
        ? 'wrong'
        : status === 403
          ? 'disabled'
          : null;
  if (!kind) return body;
  return {
    type: 'about:blank',
    title: i18next.t('session:title'),
    status,
    code: known?.code ?? `sign-in-${kind}`,
    detail: i18next.t(`session:problem.${kind}`),
  };
}

/** An account name, or a telephone number (6 to 15 digits, spaces and hyphens allowed). */
export function signIn(name: string, password: string): Promise<unknown> {
  const phone = name.replace(/[\s-]/g, '');
  return /^\+?\d{6,15}$/.test(phone)
    ? post('/sign-in/phone-number', { phoneNumber: phone, password })
    : post('/sign-in/username', { username: name, password });
}

export function signOut(): Promise<unknown> {
  return post('/sign-out', {});
}
