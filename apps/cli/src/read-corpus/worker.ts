import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { read } from '@luoshi/reader';
import type { Answer, Job } from './pool.ts';
import { rowsOf } from './row.ts';

/** Reads one file after the other as they are asked of it. An error of a file is an answer; the thread goes on. */
const { charset } = workerData as { charset?: string };

parentPort!.on('message', async ({ file, path }: Job) => {
  parentPort!.postMessage(await answer(file, path));
});

async function answer(file: string, path: string): Promise<Answer> {
  try {
    const bytes = await readFile(path);
    const result = await read(bytes, { name: file, ...(charset ? { charset } : {}) });
    if (!result.ok) return { file, code: result.error.code, message: result.error.message };
    return { file, bytes: bytes.length, rows: rowsOf(file, result.readings) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'internal';
    const said = error instanceof Error ? error.message : String(error);
    return { file, code, message: { zh: `${file}：无法读取（${said}）`, en: `${file}: cannot be read (${said})` } };
  }
}
