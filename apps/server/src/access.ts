import type { Role } from '@luoshi/ledger';

/**
 * Who may call a route, declared in its `config.access`:
 * `everyone`; `signed-in`; `granted`: any role on the place of the URL; or one of the named roles there.
 */
export type Access = 'everyone' | 'signed-in' | 'granted' | readonly Role[];

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
  }
}
