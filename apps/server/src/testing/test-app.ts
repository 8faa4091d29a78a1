import { addGrants, type Role, saveAccount } from '@luoshi/ledger';
import { type TestLedger, type TestOffice, testLedger, testOffice } from '@luoshi/ledger/testing';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { buildApp } from '../app.ts';
import { importReport } from '../reading/import-report.ts';
import type { Services } from '../services.ts';
import { connectPeople } from '../start/connect-auth.ts';

export const testPassword = 'correct-horse';

export interface TestApp {
  app: FastifyInstance;
  ledger: TestLedger;
  office: TestOffice;
  services: Services;
  /** The base of the office's place: `/api/places/<slug>`. */
  base: string;
  /** A signed-in caller with a role in the office's place; made when first asked for. */
  as(who: Who): Promise<Caller>;
  /** Waits for the files handed in so far. */
  read(): Promise<void>;
  close(): Promise<void>;
}

export type Who = Role | 'stranger';

/** Sends requests as one account. */
export type Caller = (request: InjectOptions) => Promise<LightMyRequestResponse>;

/** The whole server on a database of its own, without listening; files are read at once instead of by the queue. */
export async function testApp(): Promise<TestApp> {
  const ledger = await testLedger();
  const office = await testOffice(ledger);
  const { people, close } = connectPeople(ledger.connections, 'a secret of at least thirty-two characters');
  const reading: Promise<void>[] = [];
  const services: Services = {
    ledger,
    people,
    reading: {
      async add(job) {
        reading.push(importReport(ledger, office.place, job.import));
      },
    },
    demoPassword: null,
    now: () => new Date('2026-09-18T02:00:00.000Z'),
  };
  const app = await buildApp(services, { webDirectory: '/nowhere' });
  const callers = new Map<Who, Promise<Caller>>();

  const makeCaller = async (who: Who): Promise<Caller> => {
    const person = await people.create({ username: who, name: who, phone: null, email: null, password: testPassword });
    await ledger.asSystem(async (tx) => {
      await saveAccount(tx, { id: person.id, username: who, name: who });
      const unit = who === 'unit-clerk' ? (office.units.housing?.id ?? null) : null;
      if (who !== 'stranger') await addGrants(tx, [{ account: person.id, role: who, place: office.place.id, unit }]);
    });
    const signedIn = await app.inject({
      method: 'POST',
      url: '/api/auth/sign-in',
      payload: { account: who, password: testPassword },
    });
    const cookie = String(signedIn.headers['set-cookie']).split(';')[0] ?? '';
    return (request) => app.inject({ ...request, headers: { cookie, ...request.headers } });
  };

  return {
    app,
    ledger,
    office,
    services,
    base: `/api/places/${office.place.slug}`,
    as(who) {
      const known = callers.get(who) ?? makeCaller(who);
      callers.set(who, known);
      return known;
    },
    async read() {
      await Promise.all(reading.splice(0));
    },
    async close() {
      await app.close();
      await close();
      await ledger.drop();
    },
  };
}

/** A multipart/form-data body with one file and further fields. */
export function multipart(
  file: { name: string; bytes: Uint8Array | string; type?: string },
  fields: Record<string, string> = {},
) {
  const boundary = 'luoshi-test-boundary';
  const parts: Buffer[] = [];
  for (const [name, value] of Object.entries(fields)) {
    parts.push(Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`));
  }
  parts.push(
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${file.name}"\r\nContent-Type: ${file.type ?? 'application/octet-stream'}\r\n\r\n`,
    ),
    Buffer.from(file.bytes),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  );
  return { payload: Buffer.concat(parts), headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } };
}
