/**
 * `npm test`: types, lint, then the tests by cost. Every step runs even when one before it failed, so that one run
 * tells all. `--long` multiplies the cases of the property tests (LUOSHI_TEST_FACTOR).
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Step {
  name: string;
  /** Seconds it may take on two cores before it counts as slow. */
  budget: number;
  command: string[];
  report?: string;
}

const long = process.argv.includes('--long');
const reports = mkdtempSync(join(tmpdir(), 'luoshi-test-'));

const vitest = (name: string, budget: number, projects: string[]): Step => {
  const report = join(reports, `${name}.json`);
  const command = ['vitest', 'run', ...projects.flatMap((p) => ['--project', p])];
  return {
    name,
    budget,
    report,
    command: [...command, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  };
};

const steps: Step[] = [
  { name: 'types', budget: 30, command: ['npm', 'run', '--silent', 'types'] },
  { name: 'lint', budget: 30, command: ['biome', 'check', '.'] },
  vitest('unit and property', 90, ['unit', 'property']),
  vitest('database and API', 120, ['db']),
  vitest('browser', 120, ['browser']),
];

const run = (command: string[]): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(command[0]!, command.slice(1), {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, LUOSHI_TEST_FACTOR: long ? '20' : '1' },
    });
    child.on('close', (code) => resolve(code ?? 1));
    child.on('error', () => resolve(1));
  });

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: { name: string; startTime: number; endTime: number }[];
}

let passed = 0;
let failed = 0;
let skipped = 0;
const lines: string[] = [];
for (const step of steps) {
  console.log(`\n── ${step.name} ${'─'.repeat(Math.max(0, 60 - step.name.length))}`);
  const started = performance.now();
  const code = await run(step.command);
  const seconds = (performance.now() - started) / 1000;
  if (step.report) {
    try {
      const report = JSON.parse(readFileSync(step.report, 'utf8')) as VitestReport;
      passed += report.numPassedTests;
      failed += report.numFailedTests;
      skipped += report.numPendingTests;
      for (const file of report.testResults) {
        const took = (file.endTime - file.startTime) / 1000;
        if (took > 20 && !long) lines.push(`  slow file: ${file.name} took ${took.toFixed(1)} s (limit 20 s)`);
      }
      if (code !== 0 && report.numFailedTests === 0) failed += 1;
    } catch {
      failed += 1;
    }
  } else if (code === 0) passed += 1;
  else failed += 1;
  const slow = seconds > step.budget && !long ? `  over its ${step.budget} s` : '';
  lines.push(`${code === 0 ? '✓' : '✗'} ${step.name.padEnd(18)} ${seconds.toFixed(1).padStart(6)} s${slow}`);
}
rmSync(reports, { recursive: true, force: true });

console.log(`\n${lines.join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 ? 1 : 0);
