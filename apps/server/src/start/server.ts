import { resolve } from 'node:path';
import { listPlaces, openLedger, startEmbedded } from '@luoshi/ledger';
import { buildApp } from '../app.ts';
import { startJobs } from '../jobs/jobs.ts';
import { startDay } from '../jobs/start-day.ts';
import { createLogger } from '../log.ts';
import { demoPassword, loadSamples } from '../samples/load-samples.ts';
import type { Services } from '../services.ts';
import { demoSignIns } from '../sign-in/session.ts';
import { connectPeople } from './connect-auth.ts';
import { type FirstAccounts, makeFirstPlace } from './first-place.ts';
import { isLoopbackAddress, type Options } from './options.ts';
import { checkPort } from './port.ts';
import type { Progress } from './progress.ts';
import { sessionSecret } from './secret.ts';
import { ensureWebApp, webDirectory } from './web-app.ts';

export interface Started {
  url: string;
  /** Demo accounts to print; empty without samples. */
  demo: Awaited<ReturnType<typeof demoSignIns>>;
  /** Accounts an empty start just made, with their passwords, to print once. */
  made: FirstAccounts | null;
}

export interface Server {
  start(): Promise<Started>;
  /** Closes what is open, last first; safe while it is still starting. */
  stop(): Promise<void>;
}

export function createServer(options: Options, progress: Progress): Server {
  const closing: (() => Promise<unknown>)[] = [];
  return {
    start: () => start(options, progress, closing),
    async stop() {
      for (const close of closing.splice(0).reverse()) await close();
    },
  };
}

async function start(options: Options, progress: Progress, closing: (() => Promise<unknown>)[]): Promise<Started> {
  await checkPort(options.host, options.port);
  const logger = createLogger();
  const data = resolve(options.data);

  const webApp = options.apiOnly ? Promise.resolve() : progress.step('构建网页 / Building the web app', ensureWebApp);
  // Awaited further down; a failure meanwhile must not end the process unseen.
  webApp.catch(() => {});

  const ledger = await progress.step('启动数据库 / Starting the database', async (say) => {
    if (options.databaseUrl) return openLedger({ url: options.databaseUrl });
    const embedded = await startEmbedded(data, say, { owner: true });
    closing.push(() => embedded.stop());
    return openLedger({ embedded });
  });
  closing.push(() => ledger.close());

  const { people, close } = connectPeople(ledger.connections, await sessionSecret(data));
  closing.push(close);

  const isFirstRun = (await ledger.asSystem(listPlaces)).length === 0;
  const wantsSamples = isFirstRun && !options.empty;
  const hasDemo = wantsSamples || (await people.demo()).length > 0;
  if (hasDemo && !isLoopbackAddress(options.host)) throw new Error(demoElsewhere(options.host));

  let made: FirstAccounts | null = null;
  if (wantsSamples) {
    await progress.step('装载示例 / Loading the samples', (say) => loadSamples(ledger, people, say));
  } else if (isFirstRun) {
    made = await progress.step('建立地方和账号 / Making the place and its accounts', () =>
      makeFirstPlace(ledger, people, options.place),
    );
  }

  const jobs = await startJobs(ledger, logger);
  closing.push(() => jobs.stop());

  const services: Services = {
    ledger,
    people,
    reading: jobs,
    demoPassword: hasDemo ? demoPassword : null,
    now: () => new Date(),
  };
  await progress.step('核对今天的进度 / Judging by today', async () => {
    for (const place of await ledger.asSystem(listPlaces)) await startDay(ledger, place, services.now());
  });
  await webApp;

  const app = await buildApp(services, { webDirectory, logger });
  closing.push(() => app.close());
  const url = await app.listen({ host: options.host, port: options.port });
  return { url, demo: await demoSignIns(services), made };
}

const demoElsewhere = (host: string) =>
  `数据目录里有示例和演示账号，只能在本机使用，不能以 --host ${host} 启动。正式使用请另建：npm start -- --empty --data 目录 --host ${host}
The data directory holds samples with demo accounts, which work on this machine only, so --host ${host} is refused.
For real use: npm start -- --empty --data DIR --host ${host}`;
