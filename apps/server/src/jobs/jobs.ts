import { type Ledger, listPlaces, type PlaceRow } from '@luoshi/ledger';
import { PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import { importReport } from '../reading/import-report.ts';
import type { ReadingQueue } from '../reading/queue.ts';
import { startDay } from './start-day.ts';

const reading = 'read-report';
const daily = 'start-day';

export interface Jobs extends ReadingQueue {
  stop(): Promise<void>;
}

/** The job queue (pg-boss, schema `pgboss`): reading files, and what the beginning of a day brings. */
export async function startJobs(ledger: Ledger, log: Logger): Promise<Jobs> {
  const { user, password, host, port, database, connectionString, ssl } = ledger.connections.system;
  const boss = new PgBoss({
    ...defined({ user, password, host, port, database, connectionString, ssl }),
    schema: 'pgboss',
    createSchema: false,
    application_name: 'luoshi-jobs',
    max: 4,
    useListenNotify: true,
    monitorVacuum: false,
  });
  boss.on('error', (error) => log.error({ err: error }, 'job queue'));
  await boss.start();

  await boss.createQueue(reading, { notify: true, retryLimit: 2, expireInSeconds: 300 });
  await boss.createQueue(daily, { retryLimit: 3, expireInSeconds: 600 });
  await boss.work<{ place: string; import: string }>(
    reading,
    // A notification wakes the worker for one file; when it found one, it looks for the next at once.
    { pollingIntervalSeconds: 2, batchSize: 1, burstWhenBatchFull: true },
    async ([job]) => {
      if (!job) return;
      const place = (await ledger.asSystem(listPlaces)).find((p) => p.id === job.data.place);
      if (place) await importReport(ledger, place, job.data.import);
    },
  );
  await boss.work<{ timeZone: string }>(daily, { pollingIntervalSeconds: 30, batchSize: 1 }, async ([job]) => {
    if (!job) return;
    for (const place of await placesIn(ledger, job.data.timeZone)) await startDay(ledger, place, new Date());
  });
  for (const timeZone of await timeZones(ledger)) {
    await boss.schedule(daily, '10 0 * * *', { timeZone }, { tz: timeZone, key: timeZone });
  }

  return {
    async add(job) {
      await boss.send(reading, job);
    },
    async stop() {
      await boss.stop({ graceful: true, timeout: 5000 });
    },
  };
}

const placesIn = async (ledger: Ledger, timeZone: string): Promise<PlaceRow[]> =>
  (await ledger.asSystem(listPlaces)).filter((p) => p.timeZone === timeZone);

const timeZones = async (ledger: Ledger): Promise<string[]> => [
  ...new Set(['Asia/Shanghai', ...(await ledger.asSystem(listPlaces)).map((p) => p.timeZone)]),
];

/** The options that have a value. */
function defined<T extends object>(options: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never;
}
