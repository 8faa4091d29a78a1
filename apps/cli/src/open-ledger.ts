import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Ledger, openLedger, startEmbedded } from '@luoshi/ledger';

/**
 * Opens the ledger that `npm start` works on: DATABASE_URL, else the data directory, beside a running server or without.
 *
 * @throws Error with a message for the user
 */
export async function withLedger<T>(data: string, work: (ledger: Ledger) => Promise<T>): Promise<T> {
  const url = process.env.DATABASE_URL;
  if (!url && !existsSync(resolve(data, 'postgres'))) {
    throw new Error(
      `${resolve(data)} 下没有台账数据，请用 --data 指定 npm start 使用的数据目录，或设置 DATABASE_URL。\n` +
        `There is no ledger in ${resolve(data)}: name the folder of npm start with --data, or set DATABASE_URL.`,
    );
  }
  const embedded = url ? null : await startEmbedded(data, (line) => console.error(line));
  try {
    const ledger = await openLedger(embedded ? { embedded } : { url: url! });
    try {
      return await work(ledger);
    } finally {
      await ledger.close();
    }
  } finally {
    await embedded?.stop();
  }
}
