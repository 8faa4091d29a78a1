import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import type { Account, Body } from '../api/types.ts';
import { usePlace } from '../session/session.ts';

export type NewAccount = Body<'/api/places/{place}/accounts', 'post'>;

export const accountsQuery = (place: string) =>
  queryOptions({
    queryKey: ['places', place, 'accounts'],
    queryFn: () => answer(api.GET('/api/places/{place}/accounts', { params: { path: { place } } })),
  });

/** What the administrator does with the accounts of a place. */
export function useAccountWork() {
  const { place } = usePlace();
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: accountsQuery(place.slug).queryKey });
  const path = (account: Account) => ({ place: place.slug, account: account.id });
  return {
    create: useMutation({
      mutationFn: (account: NewAccount) =>
        answer(api.POST('/api/places/{place}/accounts', { params: { path: { place: place.slug } }, body: account })),
      onSuccess,
    }),
    resetPassword: useMutation({
      mutationFn: ({ account, password }: { account: Account; password: string }) =>
        answer(
          api.POST('/api/places/{place}/accounts/{account}/password', {
            params: { path: path(account) },
            body: { password },
          }),
        ),
      onSuccess,
    }),
    setDisabled: useMutation({
      mutationFn: ({ account, disabled }: { account: Account; disabled: boolean }) =>
        answer(
          api.POST('/api/places/{place}/accounts/{account}/disable', {
            params: { path: path(account) },
            body: { disabled },
          }),
        ),
      onSuccess,
    }),
  };
}

/**
 * A password to hand over, 12 characters from an alphabet without look-alikes (0 O, 1 l I).
 * About 68 bits; its owner is expected to change it.
 */
export function proposedPassword(): string {
  const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789';
  const most = 256 - (256 % alphabet.length);
  let password = '';
  while (password.length < 12) {
    const [byte] = crypto.getRandomValues(new Uint8Array(1)) as Uint8Array & [number];
    if (byte < most) password += alphabet[byte % alphabet.length];
  }
  return password;
}
