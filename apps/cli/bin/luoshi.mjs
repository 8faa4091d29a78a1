#!/usr/bin/env node
// Plain JavaScript, so that it runs under an older Node and hands over to the one npm installed (see package.json, node-*).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const main = join(here, '..', 'src', 'main.ts');

if (Number(process.versions.node.split('.')[0]) >= 24) {
  await import(main);
} else {
  const node = installedNode();
  if (!node) {
    console.error(
      `落实：需要 Node 24 或更新版本，当前为 ${process.versions.node}。请在项目目录运行 npm ci，或从 nodejs.org 安装。\n` +
        `Luoshi needs Node 24 or newer; this is ${process.versions.node}. Run npm ci in the project, or install it from nodejs.org.`,
    );
    process.exit(1);
  }
  const done = spawnSync(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  if (done.signal) process.kill(process.pid, done.signal);
  process.exit(done.status ?? 1);
}

/** The Node that the node-* packages put into the nearest node_modules/.bin. */
function installedNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  for (let folder = here; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', '.bin', name);
    if (existsSync(candidate)) return candidate;
    if (folder === dirname(folder)) return null;
  }
}
