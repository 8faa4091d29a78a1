/** The thread of `readInThread`: reads the files it is sent and says how far it is. */
import { parentPort } from 'node:worker_threads';
import { type ReadStep, read } from '@luoshi/reader';
import type { FromThread, ToRead } from './read-in-thread.ts';

const say = (message: FromThread) => parentPort?.postMessage(message);

parentPort?.on('message', async ({ name, mediaType, bytes }: ToRead) => {
  const onStep = (step: ReadStep) => say({ step });
  say({ result: await read(bytes, { name, ...(mediaType && { mediaType }), onStep }) });
});
