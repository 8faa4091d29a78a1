import { Worker } from 'node:worker_threads';
import type { ReadResult, ReadStep } from '@luoshi/reader';

export interface ToRead {
  name: string;
  mediaType: string | null;
  bytes: Uint8Array;
}

export type FromThread = { step: ReadStep } | { result: ReadResult };

/** Longest a file may take; a real report takes under two seconds. */
const limit = 120_000;

/** Kept for the next file: to start one takes longer than to read a report. */
let warm: Worker | null = null;
let previous: Promise<unknown> = Promise.resolve();

/**
 * Reads a file in a thread of its own, one file after the other: the reader is all computing, and the API has to go on
 * answering. A reader that runs out of memory or time ends as a rejected promise, never as a dead server.
 */
export function readInThread(file: ToRead, onStep: (step: ReadStep) => void): Promise<ReadResult> {
  const turn = previous.then(() => readNow(file, onStep));
  previous = turn.catch(() => {});
  return turn;
}

function readNow(file: ToRead, onStep: (step: ReadStep) => void): Promise<ReadResult> {
  const worker = warm ?? startThread();
  warm = null;
  return new Promise<ReadResult>((resolve, reject) => {
    const fail = (error: Error) => {
      void worker.terminate();
      settle();
      reject(error);
    };
    const timer = setTimeout(() => fail(new Error(`reading ${file.name} took over ${limit / 1000} s`)), limit);
    const onExit = (code: number) => fail(new Error(`the reader stopped with code ${code}`));
    const onMessage = (message: FromThread) => {
      if ('step' in message) return onStep(message.step);
      settle();
      warm = worker;
      resolve(message.result);
    };
    const settle = () => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', fail).off('exit', onExit);
      worker.unref();
    };
    worker.on('message', onMessage).on('error', fail).on('exit', onExit);
    worker.ref();
    worker.postMessage(file);
  });
}

function startThread(): Worker {
  return new Worker(new URL('./reader-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  });
}
