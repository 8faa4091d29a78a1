import { correctedSources } from '@luoshi/ledger';
import { Command, Option } from 'commander';
import { choosePlaces } from '../choose-places.ts';
import { withLedger } from '../open-ledger.ts';
import { goldLines } from './gold-lines.ts';

/** `luoshi corrections export [--place SLUG] --format jsonl`: what clerks corrected, for measuring the reader. */
export function correctionsCommand(): Command {
  return new Command('corrections').description('对识读结果的更正 · corrections of what was read').addCommand(
    new Command('export')
      .description('导出更正，每行一个数字 · one line for each corrected number')
      .option('--data <dir>', '数据目录 · data directory', 'data')
      .option('--place <slug>', '只导出一个地方 · one place only')
      .addOption(new Option('-f, --format <format>', '输出格式 · format').choices(['jsonl']).default('jsonl'))
      .addHelpText('after', '\n示例 · example:\n  luoshi corrections export --place qinglan > 更正.jsonl')
      .action(async ({ data, place }: { data: string; place?: string }) => {
        try {
          await withLedger(data, async (ledger) => {
            let skipped = 0;
            for (const { id } of await choosePlaces(ledger, place)) {
              for (const source of await ledger.asSystem((tx) => correctedSources(tx, id))) {
                const gold = goldLines(source);
                skipped += gold.skipped;
                for (const line of gold.lines) process.stdout.write(`${JSON.stringify(line)}\n`);
              }
            }
            if (skipped > 0) {
              console.error(
                `${skipped} 处更正不是阿拉伯数字，没有导出 · ${skipped} corrections are of numbers in words and were left out`,
              );
            }
          });
        } catch (error) {
          console.error((error as Error).message);
          process.exitCode = 2;
        }
      }),
  );
}
