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

/**
 * Reads a file in a thread of its own: the reader is all computing, and the API has to go on answering.
 * A reader that runs out of memory or time ends as a rejected promise, never as a dead server.
 */
export function readInThread(file: ToRead, onStep: (step: ReadStep) => void): Promise<ReadResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./reader-thread.ts', import.meta.url), {
      workerData: file,
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
    const timer = setTimeout(() => {
      void worker.terminate();
      reject(new Error(`reading ${file.name} took longer than ${limit / 1000} s`));
    }, limit);
    worker.on('message', (message: FromThread) => {
      if ('step' in message) onStep(message.step);
      else resolve(message.result);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      clearTimeout(timer);
      if (code !== 0) reject(new Error(`the reader stopped with code ${code}`));
    });
  });
}
