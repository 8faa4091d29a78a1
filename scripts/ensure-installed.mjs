// Runs under whatever Node the machine has, before anything is installed: plain JavaScript, no dependencies.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const lock = join(root, 'package-lock.json');
const installed = join(root, 'node_modules', '.package-lock.json');

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  const started = Date.now();
  console.log('Luoshi: installing what is missing (npm ci, about 1–2 minutes the first time)…');
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    console.error('Luoshi: npm ci failed. Check that the npm registry can be reached, then run the command again.');
    process.exit(done.status ?? 1);
  }
  console.log(`Luoshi: installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

// npm puts node_modules/.bin first in PATH, and the node-* packages put Node 24 there; where none of them fits
// the platform, the installed Node must be new enough by itself.
const probe = spawnSync('node', ['--version'], {
  encoding: 'utf8',
  env: {
    ...process.env,
    PATH: `${join(root, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
  },
  shell: process.platform === 'win32',
});
const major = Number(/^v(\d+)/.exec(probe.stdout ?? '')?.[1]);
if (!(major >= 24)) {
  console.error(
    `Luoshi needs Node 24 or newer; found ${probe.stdout?.trim() || 'none'}. Install it from nodejs.org and try again.`,
  );
  process.exit(1);
}
