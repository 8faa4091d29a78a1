import { answer, api } from '../api/client.ts';
import type { Session } from '../api/types.ts';

/** `account`: an account name, or a telephone number as people write it (138 0000 0000, 138-0000-0000). */
export function signIn(account: string, password: string): Promise<Session> {
  const digits = account.replace(/[\s-]/g, '');
  const isPhone = /^\+?\d{6,15}$/.test(digits);
  return answer(api.POST('/api/auth/sign-in', { body: { account: isPhone ? digits : account.trim(), password } }));
}

export async function signOut(): Promise<void> {
  await answer(api.POST('/api/auth/sign-out'));
}

/** Changes one's own password; other sessions of the account end. */
export async function changePassword(current: string, password: string): Promise<void> {
  await answer(api.POST('/api/auth/password', { body: { current, password } }));
}
