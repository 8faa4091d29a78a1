/**
 * npm run eval -- [DIR] [--errors 50]
 *
 * Reads every *.txt of DIR (default ../shared/corpus/dev), writes readings/NAME.json and prints the scores of
 * ../shared/eval against the labels in DIR. Further arguments go to both scorers.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { read } from '../packages/reader/src/index.ts';

const root = join(import.meta.dirname, '..');
const args = process.argv.slice(2);
const directory = args[0] && !args[0].startsWith('--') ? args.shift()! : join(root, '../shared/corpus/dev');
const out = join(root, 'readings');
mkdirSync(out, { recursive: true });

for (const file of readdirSync(directory)
  .filter((name) => name.endsWith('.txt'))
  .sort()) {
  const bytes = readFileSync(join(directory, file));
  const started = performance.now();
  const result = await read(bytes, { name: file });
  const ms = performance.now() - started;
  if (!result.ok) {
    console.error(result.error.message.en);
    continue;
  }
  writeFileSync(join(out, `${basename(file, '.txt')}.json`), JSON.stringify(result.readings, null, 1));
  const count = (key: 'facts' | 'commitments' | 'projects' | 'terms') =>
    result.readings.reduce((n, r) => n + r[key].length, 0);
  console.log(
    `${file}: ${ms.toFixed(0)} ms, ${result.readings.length} reading(s), ${count('facts')} facts, ${count('commitments')} commitments, ${count('projects')} projects, ${count('terms')} terms`,
  );
}

let status = 0;
for (const scorer of ['score.mjs', 'score-commitments.mjs']) {
  console.log(`\n${scorer}`);
  const done = spawnSync(process.execPath, [join(root, '../shared/eval', scorer), directory, out, ...args], {
    stdio: 'inherit',
  });
  status ||= done.status ?? 1;
}
process.exit(status);
