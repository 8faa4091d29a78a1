import { Command, InvalidArgumentError, Option } from 'commander';

export type Format = 'json' | 'jsonl' | 'table' | 'csv';

export interface Options {
  format: Format;
  charset?: string;
  out?: string;
  workers?: number;
}

/** `luoshi read FILE… --format json|jsonl|table|csv`, and for a corpus `luoshi read DIR --out facts.parquet|jsonl|csv` */
export function readCommand(): Command {
  return (
    new Command('read')
      .description('识读报告，输出数据事实、承诺事项、项目和名词 · read reports (txt, html, docx, md, doc, pdf)')
      .argument('<file...>', '报告文件，用 --out 时也可以是文件夹 · report files; folders too with --out')
      .addOption(
        new Option('-f, --format <format>', '输出格式：json 识读结果，jsonl 每行一份，table 与 csv 为数据事实')
          .choices(['json', 'jsonl', 'table', 'csv'])
          .default('table'),
      )
      .option('--charset <name>', '文本编码（默认自动识别） · encoding of the text, detected by default')
      .option(
        '-o, --out <file>',
        '汇总全部数据事实到 .parquet、.jsonl 或 .csv；中断后重新运行即可继续 · one table of all facts; resumes',
      )
      .addOption(new Option('--workers <n>', '线程数（用于 --out） · threads, with --out').argParser(threads))
      .addHelpText('after', '\n示例 · example:\n  luoshi read samples/reports/qinglan-2026.txt --format csv > 事实.csv')
      // The reader and its vocabulary are loaded when there is something to read: `--help` answers at once.
      .action(async (files: string[], { out, ...options }: Options) =>
        out === undefined
          ? (await import('./run.ts')).readFiles(files, options)
          : (await import('../read-corpus/run.ts')).readCorpus(files, { ...options, out }),
      )
  );
}

function threads(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > 256)
    throw new InvalidArgumentError('请给出 1 至 256 的整数 · give a whole number from 1 to 256');
  return count;
}
