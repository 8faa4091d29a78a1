import type { Ledger } from '@luoshi/ledger';
import type { ReadingQueue } from './reading/queue.ts';
import type { People } from './sign-in/people.ts';

/** What the routes work with; made once at the start, replaced piecewise in tests. */
export interface Services {
  ledger: Ledger;
  people: People;
  reading: ReadingQueue;
  /** Password that all demo accounts share, while samples are loaded and the address is loopback; else null. */
  demoPassword: string | null;
  /** The only clock of the server. */
  now: () => Date;
}

declare module 'fastify' {
  interface FastifyInstance {
    services: Services;
  }
}
