import { Problem } from '../problem.ts';
import type { Auth } from './auth.ts';

/** Someone who can sign in. What he may do stands in the ledger's grants. */
export interface Person {
  id: string;
  username: string;
  name: string;
  phone: string | null;
  email: string | null;
  demo: boolean;
  disabled: boolean;
}

export interface NewPerson {
  username: string;
  name: string;
  phone: string | null;
  email: string | null;
  password: string;
  demo?: boolean;
}

/** A signed-in request: who it is, and the cookie to send back when the session was prolonged. */
export interface SignedIn {
  person: Person;
  cookies: string[];
}

const placeholder = '@placeholder.invalid';

const wrongPassword = () =>
  new Problem('wrong-password', {
    zh: '账号或密码不对。可用账号名或手机号登录；忘记密码请找系统管理员重置。',
    en: 'Wrong account or password. Use the account name or the phone number; an administrator can reset the password.',
  });

/** Accounts and sessions: better-auth behind the few things Luoshi asks of it. */
export function people(auth: Auth) {
  const find = async (field: 'id' | 'username' | 'phone', value: string): Promise<Person | null> => {
    const { adapter } = await auth.$context;
    const row = await adapter.findOne<Row>({ model: 'user', where: [{ field, value }] });
    return row && toPerson(row);
  };

  return {
    find,

    async list(ids: readonly string[]): Promise<Person[]> {
      if (ids.length === 0) return [];
      const { adapter } = await auth.$context;
      const rows = await adapter.findMany<Row>({
        model: 'user',
        where: [{ field: 'id', operator: 'in', value: [...ids] }],
        limit: ids.length,
      });
      return rows.map(toPerson);
    },

    /** The accounts of the samples. */
    async demo(): Promise<Person[]> {
      const { adapter } = await auth.$context;
      const rows = await adapter.findMany<Row>({
        model: 'user',
        where: [{ field: 'demo', value: true }],
        sortBy: { field: 'createdAt', direction: 'asc' },
      });
      return rows.map(toPerson);
    },

    async create(person: NewPerson): Promise<Person> {
      const { internalAdapter, password } = await auth.$context;
      if (await find('username', person.username.toLowerCase())) {
        throw new Problem('already-there', {
          zh: `账号名“${person.username}”已经有人使用，请换一个。`,
          en: `The account name “${person.username}” is taken. Choose another.`,
        });
      }
      if (person.phone && (await find('phone', person.phone))) {
        throw new Problem('already-there', {
          zh: `手机号 ${person.phone} 已经登记在另一个账号上。`,
          en: `The phone number ${person.phone} belongs to another account.`,
        });
      }
      const created = await internalAdapter.createUser(
        {
          name: person.name,
          username: person.username,
          email: person.email ?? `${person.username.toLowerCase()}${placeholder}`,
          emailVerified: false,
          phone: person.phone,
          demo: person.demo ?? false,
          disabled: false,
        },
        { method: 'email-password' },
      );
      await internalAdapter.linkAccount({
        userId: created.id,
        providerId: 'credential',
        accountId: created.id,
        password: await password.hash(person.password),
      });
      return toPerson(created as unknown as Row);
    },

    /** Takes back an account that was made a moment ago and could not be given its roles. */
    async remove(id: string): Promise<void> {
      const { internalAdapter } = await auth.$context;
      await internalAdapter.deleteUser(id);
    },

    /** Sets a password and signs the account out everywhere. */
    async setPassword(id: string, password: string): Promise<void> {
      const context = await auth.$context;
      await context.internalAdapter.updatePassword(id, await context.password.hash(password));
      await context.internalAdapter.deleteUserSessions(id);
    },

    async setDisabled(id: string, disabled: boolean): Promise<Person> {
      const { internalAdapter } = await auth.$context;
      const row = await internalAdapter.updateUser(id, { disabled });
      if (disabled) await internalAdapter.deleteUserSessions(id);
      return toPerson(row as unknown as Row);
    },

    /** Signs in by account name or phone number; throws a `Problem` when it cannot be. */
    async signIn(account: string, password: string, headers: Headers): Promise<SignedIn> {
      const isPhone = /^\+?\d{6,15}$/.test(account);
      const person = (await find('username', account.toLowerCase())) ?? (isPhone ? await find('phone', account) : null);
      try {
        const { headers: answer } = await auth.api.signInUsername({
          body: { username: person?.username ?? 'nobody', password },
          headers,
          returnHeaders: true,
        });
        if (!person) throw wrongPassword();
        if (person.disabled) {
          throw new Problem('disabled', {
            zh: '这个账号已停用，请联系系统管理员。',
            en: 'This account is disabled. Ask the administrator.',
          });
        }
        return { person, cookies: answer.getSetCookie() };
      } catch (error) {
        if (error instanceof Problem) throw error;
        if (isApiError(error) && error.statusCode < 500) throw wrongPassword();
        throw error;
      }
    },

    async signOut(headers: Headers): Promise<string[]> {
      const { headers: answer } = await auth.api.signOut({ headers, returnHeaders: true });
      return answer.getSetCookie();
    },

    /** Changes one's own password; the current one must be right. Other sessions end. */
    async changePassword(current: string, password: string, headers: Headers): Promise<string[]> {
      try {
        const { headers: answer } = await auth.api.changePassword({
          body: { currentPassword: current, newPassword: password, revokeOtherSessions: true },
          headers,
          returnHeaders: true,
        });
        return answer.getSetCookie();
      } catch (error) {
        if (isApiError(error) && error.statusCode < 500) {
          throw new Problem('wrong-password', { zh: '当前密码不对。', en: 'The current password is wrong.' });
        }
        throw error;
      }
    },

    async session(headers: Headers): Promise<SignedIn | null> {
      if (!headers.has('cookie')) return null;
      const { headers: answer, response } = await auth.api.getSession({ headers, returnHeaders: true });
      if (!response) return null;
      const person = toPerson(response.user as unknown as Row);
      return person.disabled ? null : { person, cookies: answer.getSetCookie() };
    },
  };
}

export type People = ReturnType<typeof people>;

interface Row {
  id: string;
  username: string;
  displayUsername?: string | null;
  name: string;
  phone?: string | null;
  email: string;
  demo?: boolean | null;
  disabled?: boolean | null;
}

const toPerson = (row: Row): Person => ({
  id: row.id,
  username: row.displayUsername ?? row.username,
  name: row.name,
  phone: row.phone ?? null,
  email: row.email.endsWith(placeholder) ? null : row.email,
  demo: row.demo ?? false,
  disabled: row.disabled ?? false,
});

const isApiError = (error: unknown): error is { statusCode: number } =>
  error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number';
