import { z } from 'zod';

export const SignIn = z
  .object({
    account: z.string().trim().min(1).max(40).describe('Account name or phone number'),
    password: z.string().min(1).max(100),
  })
  .meta({ id: 'SignIn' });

export const PasswordChange = z
  .object({ current: z.string().min(1).max(100), password: z.string().min(8).max(100) })
  .meta({ id: 'PasswordChange' });

export const PasswordReset = z.object({ password: z.string().min(8).max(100) }).meta({ id: 'PasswordReset' });

export const Health = z
  .object({ status: z.enum(['ok', 'degraded']), version: z.string(), database: z.enum(['ok', 'unreachable']) })
  .meta({ id: 'Health' });
