import { Worker } from 'node:worker_threads';
import type { Cell } from './row.ts';

export interface Job {
  /** As it stands in the output. */
  file: string;
  path: string;
}

export type Answer =
  | { file: string; bytes: number; rows: Cell[][] }
  | { file: string; code: string; message: { zh: string; en: string } };

/** Longest time for one file; a hundred times what the longest reports take. */
const patience = 120_000;
/**
 * Memory of one thread in MB; a file that needs more ends its thread and is told as failed, the others go on. A small
 * young generation costs little here, and left alone it takes more than all the vocabulary.
 */
const memory = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 8 };

/**
 * Hands the jobs to `size` threads, one file at a time to each, and calls `done` for each answer as it comes. A thread
 * that dies or does not answer fails its file only: a new thread takes its place.
 */
export async function readAll(
  jobs: readonly Job[],
  { size, charset }: { size: number; charset?: string },
  done: (answer: Answer) => void,
): Promise<void> {
  let next = 0;
  const lane = async () => {
    let worker: Worker | null = null;
    while (next < jobs.length) {
      const job = jobs[next++]!;
      worker ??= start(charset);
      const answer = await ask(worker, job);
      if (answer === null) {
        await worker.terminate();
        worker = null;
      }
      done(answer ?? gaveUp(job.file));
    }
    await worker?.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(size, jobs.length) }, lane));
}

function start(charset: string | undefined): Worker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { charset },
    resourceLimits: memory,
  });
  // One that dies is noticed by who waits for it; without a listener its error would end the whole run.
  return worker.on('error', () => {});
}

/** What the worker answers; null when it died or took too long. */
function ask(worker: Worker, job: Job): Promise<Answer | null> {
  return new Promise((resolve) => {
    const ended = () => finish(null);
    const timer = setTimeout(ended, patience);
    const finish = (answer: Answer | null) => {
      clearTimeout(timer);
      worker.off('message', finish).off('error', ended).off('exit', ended);
      resolve(answer);
    };
    worker.on('message', finish).on('error', ended).on('exit', ended);
    worker.postMessage(job);
  });
}

const gaveUp = (file: string): Answer => ({
  file,
  code: 'gave-up',
  message: {
    zh: `${file}：读取时超出时间或内存限制，已跳过。请单独读取该文件检查。`,
    en: `${file}: took too much time or memory and was skipped; read it alone to see why.`,
  },
});
