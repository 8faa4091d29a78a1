/** The thread of `readInThread`: reads one file and says how far it is. */
import { parentPort, workerData } from 'node:worker_threads';
import { read } from '@luoshi/reader';
import type { FromThread, ToRead } from './read-in-thread.ts';

const { name, mediaType, bytes } = workerData as ToRead;
const say = (message: FromThread) => parentPort?.postMessage(message);

const result = await read(bytes, { name, ...(mediaType && { mediaType }), onStep: (step) => say({ step }) });
say({ result });
