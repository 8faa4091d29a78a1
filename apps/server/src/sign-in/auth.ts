import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { username } from 'better-auth/plugins';

export const usernamePattern = /^[a-zA-Z0-9_.-]{3,30}$/;

/** better-auth's own shape of a database: the ledger's Kysely under the requests' role. */
export type AuthDatabase = Extract<NonNullable<BetterAuthOptions['database']>, { db: unknown }>['db'];

/**
 * better-auth over the schema `auth` (migrations/0002_sign_in.sql). Its HTTP paths are not mounted: the routes call it,
 * so that nobody can sign up, and only an administrator resets a password.
 */
export function createAuth(options: { database: AuthDatabase; secret: string; newId: () => string }) {
  return betterAuth({
    appName: 'Luoshi',
    baseURL: 'http://luoshi.invalid',
    secret: options.secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: { db: options.database, type: 'postgres', schemaName: 'auth' },
    advanced: {
      cookiePrefix: 'luoshi',
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { disableIpTracking: true },
      database: { generateId: options.newId },
    },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 8, maxPasswordLength: 100 },
    plugins: [
      username({
        minUsernameLength: 3,
        maxUsernameLength: 30,
        usernameValidator: (name) => usernamePattern.test(name),
        schema: { user: { fields: { displayUsername: 'display_username' } } },
      }),
    ],
    user: {
      modelName: 'person',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
      additionalFields: {
        phone: { type: 'string', required: false, input: false },
        demo: { type: 'boolean', required: false, defaultValue: false, input: false },
        disabled: { type: 'boolean', required: false, defaultValue: false, input: false },
      },
    },
    session: {
      fields: {
        userId: 'person',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
      /** A working day; refreshed hourly while it is used. */
      expiresIn: 12 * 60 * 60,
      updateAge: 60 * 60,
    },
    account: {
      modelName: 'credential',
      fields: {
        userId: 'person',
        providerId: 'provider_id',
        accountId: 'provider_account',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
  });
}

export type Auth = ReturnType<typeof createAuth>;
