import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const web = join(import.meta.dirname, '../../../web');

/** Where the built web app is. */
export const webDirectory = join(web, 'dist');

/** Builds the web app when there is none or its sources are newer. */
export async function ensureWebApp(): Promise<void> {
  if (!isStale()) return;
  const vite = join(dirname(createRequire(join(web, 'package.json')).resolve('vite/package.json')), 'bin/vite.js');
  const build = spawn(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: web,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [build.stdout, build.stderr]) stream.on('data', (chunk) => (output += chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    build.on('error', reject);
    build.on('exit', resolve);
  });
  if (code !== 0) throw new Error(`网页没有构建成功 / The web app could not be built:\n${output}`);
}

function isStale(): boolean {
  const built = join(webDirectory, 'index.html');
  if (!existsSync(built)) return true;
  const since = statSync(built).mtimeMs;
  return ['src', 'public', 'index.html', 'public.html', 'vite.config.ts', 'package.json'].some((name) => {
    const path = join(web, name);
    if (!existsSync(path)) return false;
    const files = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, withFileTypes: true }).map((f) => join(f.parentPath, f.name))
      : [path];
    return files.some((file) => statSync(file).mtimeMs > since);
  });
}
