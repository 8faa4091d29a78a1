import { Command } from 'commander';
import { readCommand } from './read/command.ts';
import { verifyCommand } from './verify.ts';

const program = new Command('luoshi')
  .description('落实：从政府工作报告到可追溯的台账 · from a government work report to a traceable ledger')
  .version('0.1.0')
  .addCommand(readCommand())
  .addCommand(verifyCommand());

await program.parseAsync(process.argv);
