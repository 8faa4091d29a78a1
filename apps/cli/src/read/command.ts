import { Command, Option } from 'commander';

export type Format = 'json' | 'jsonl' | 'table' | 'csv';

export interface Options {
  format: Format;
  charset?: string;
}

/** `luoshi read FILE… --format json|jsonl|table|csv` */
export function readCommand(): Command {
  return (
    new Command('read')
      .description('识读报告，输出数据事实、承诺事项、项目和名词 · read reports (txt, html, docx, md, doc, pdf)')
      .argument('<file...>', '报告文件 · report files')
      .addOption(
        new Option('-f, --format <format>', '输出格式：json 识读结果，jsonl 每行一份，table 与 csv 为数据事实')
          .choices(['json', 'jsonl', 'table', 'csv'])
          .default('table'),
      )
      .option('--charset <name>', '文本编码（默认自动识别） · encoding of the text, detected by default')
      .addHelpText('after', '\n示例 · example:\n  luoshi read samples/reports/qinglan-2026.txt --format csv > 事实.csv')
      // The reader and its vocabulary are loaded when there is something to read: `--help` answers at once.
      .action(async (files: string[], options: Options) => (await import('./run.ts')).readFiles(files, options))
  );
}
