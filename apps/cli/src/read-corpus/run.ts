import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { filesIn } from './files.ts';
import { Journal, journalOf } from './journal.ts';
import { parquetSink } from './parquet.ts';
import { readAll } from './pool.ts';
import { Progress } from './progress.ts';
import { columns } from './row.ts';
import { textSink } from './sink.ts';

export interface CorpusOptions {
  out: string;
  workers?: number;
  charset?: string;
}

const formats = ['.parquet', '.jsonl', '.csv'];
/** A thread takes some 100 MB: more only when asked for. */
const mostUnasked = 4;

/**
 * Reads the files of folders into one table of facts. Killed, it goes on where it was when started again with the same
 * words, and no row stands in the output twice; a file that cannot be read is named and left out, and tried again next
 * time. The exit code is 1 when there was one.
 */
export async function readCorpus(paths: readonly string[], options: CorpusOptions): Promise<void> {
  const { out } = options;
  const format = extname(out).toLowerCase();
  if (!formats.includes(format))
    return refuse(
      'unknown-format',
      `${out}：输出文件名应以 ${formats.join('、')} 结尾。`,
      `${out}: name the output *${formats.join(', *')}.`,
    );
  const jobs = jobsIn(paths);
  if (!jobs) return;
  const journal = Journal.open(out, [format, ...columns.map(({ name }) => name)].join(' '));
  if (!journal)
    return refuse(
      'output-exists',
      `${out}：已存在，且不是本命令此前写成的，未改动。请换一个文件名，或先删除它（及 ${journalOf(out)}）。`,
      `${out}: exists and was not written by this command; it was left as it is. Choose another name, or remove it (and ${journalOf(out)}).`,
    );
  const finished = journal.finished();
  const left = jobs.filter(({ file }) => !finished.has(file));
  if (finished.size > 0)
    process.stderr.write(
      `继续上次：已读 ${finished.size} 份，还有 ${left.length} 份 · resuming: ${finished.size} read, ${left.length} left\n`,
    );

  const sink =
    format === '.parquet' ? parquetSink(out, journal) : textSink(out, journal, format === '.csv' ? 'csv' : 'jsonl');
  const progress = new Progress(left.length, process.stderr);
  let failed = 0;
  await readAll(
    left,
    {
      size: options.workers ?? Math.min(availableParallelism(), mostUnasked),
      ...(options.charset ? { charset: options.charset } : {}),
    },
    (answer) => {
      if ('rows' in answer) {
        sink.add(answer.file, answer.rows);
        progress.add(answer.bytes);
      } else {
        failed++;
        progress.fail(`[${answer.code}] ${answer.message.zh}\n[${answer.code}] ${answer.message.en}`);
      }
    },
  );
  progress.end();
  sink.close();
  journal.close();
  const { rows } = journal;
  const files = journal.finished().size;
  process.stderr.write(
    `${out}：${files} 份报告，${rows} 条数据事实${failed ? `，${failed} 份未能读取` : ''} · ${files} reports, ${rows} facts${failed ? `, ${failed} not read` : ''}\n`,
  );
  if (failed > 0) process.exitCode = 1;
}

function jobsIn(paths: readonly string[]) {
  try {
    return filesIn(paths);
  } catch (error) {
    const { code = 'internal', path = '' } = error as NodeJS.ErrnoException;
    return refuse(
      code,
      `${path}：找不到或无法打开，请检查路径。`,
      `${path}: not found or cannot be opened; check the path.`,
    );
  }
}

function refuse(code: string, zh: string, en: string): undefined {
  process.stderr.write(`[${code}] ${zh}\n[${code}] ${en}\n`);
  process.exitCode = 1;
}
