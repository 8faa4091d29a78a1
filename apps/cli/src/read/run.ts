import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { largestFile, type Reading, read, readError } from '@luoshi/reader';
import type { Format, Options } from './command.ts';
import { factsCsv } from './csv.ts';
import { factsTable } from './table.ts';

/** Reads the files and prints what was found on stdout; the exit code is 1 when one of them could not be read. */
export async function readFiles(files: readonly string[], options: Options): Promise<void> {
  const readings: Reading[] = [];
  for (const file of files) {
    const found = await readOne(file, options);
    if (found) readings.push(...found);
    else process.exitCode = 1;
  }
  process.stdout.write(print(readings, options.format));
}

/** The readings of one file; null when it could not be read, after saying why on stderr: the rest still go through. */
async function readOne(file: string, options: Options): Promise<Reading[] | null> {
  const name = basename(file);
  try {
    if ((await stat(file)).size > largestFile) return refuse(readError('too-large', name));
    const result = await read(await readFile(file), { name, ...(options.charset ? { charset: options.charset } : {}) });
    return result.ok ? result.readings : refuse(result.error);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (!code) throw error;
    const zh =
      code === 'ENOENT'
        ? '找不到文件，请检查路径。'
        : code === 'EISDIR'
          ? '这是文件夹，请给出文件。'
          : '无法打开，请检查权限。';
    const en =
      code === 'ENOENT'
        ? 'no such file; check the path.'
        : code === 'EISDIR'
          ? 'is a folder; name files.'
          : 'cannot be opened; check permissions.';
    return refuse({ code, message: { zh: `${file}：${zh}`, en: `${file}: ${en}` } });
  }
}

function refuse({ code, message }: { code: string; message: { zh: string; en: string } }): null {
  process.stderr.write(`[${code}] ${message.zh}\n[${code}] ${message.en}\n`);
  return null;
}

function print(readings: readonly Reading[], format: Format): string {
  if (format === 'json') return `${JSON.stringify(readings, null, 1)}\n`;
  if (format === 'jsonl') return readings.map((reading) => `${JSON.stringify(reading)}\n`).join('');
  return format === 'csv' ? factsCsv(readings) : factsTable(readings);
}
