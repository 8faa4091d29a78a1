import { Command } from 'commander';
import { correctionsCommand } from './corrections/command.ts';
import { readCommand } from './read/command.ts';
import { sayErrors } from './say-errors.ts';
import { verifyCommand } from './verify.ts';

// `luoshi read … | head` closes the pipe when it has seen enough: nothing is left to do, and nothing is wrong.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const program = new Command('luoshi')
  .description('落实：从政府工作报告到可追溯的台账 · from a government work report to a traceable ledger')
  .version('0.1.0')
  .addCommand(readCommand())
  .addCommand(correctionsCommand())
  .addCommand(verifyCommand());

await sayErrors(program).parseAsync(process.argv);
