/**
 * node scripts/pack.ts [OUT]
 *
 * Packs `@luoshi/vocabulary` and `@luoshi/reader` for use outside this repository: plain JavaScript with types, since
 * Node does not strip types under node_modules. Each is staged in a folder of its own, with the `publishConfig` of its
 * package.json in place of what serves the workspace; npm itself would pack the sources.
 */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = join(import.meta.dirname, '..');
/** In the order of their imports: the reader is compiled against the types of the packed vocabulary. */
const names = ['vocabulary', 'reader'];

/** Packs both packages into the folder `out` and returns the paths of the archives. */
export function pack(out: string): string[] {
  const stage = mkdtempSync(join(tmpdir(), 'luoshi-pack-'));
  mkdirSync(out, { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(stage, 'node_modules'), 'junction');
  try {
    for (const name of names) compile(name, stage);
    return names.map((name) => {
      const packed = execFileSync('npm', ['pack', '--pack-destination', out, '--silent'], {
        cwd: join(stage, name),
        encoding: 'utf8',
      });
      return join(out, packed.trim().split('\n').at(-1)!);
    });
  } finally {
    rmSync(stage, { recursive: true });
  }
}

function compile(name: string, stage: string): void {
  const from = join(root, 'packages', name);
  const to = join(stage, name);
  mkdirSync(to);
  const { private: _, publishConfig, ...manifest } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
  writeFileSync(join(to, 'package.json'), JSON.stringify({ ...manifest, ...publishConfig }, null, 2));
  copyFileSync(join(root, 'LICENSE'), join(to, 'LICENSE'));
  for (const file of globSync('*.yaml', { cwd: from })) copyFileSync(join(from, file), join(to, file));
  const config = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      rewriteRelativeImportExtensions: true,
      rootDir: join(from, 'src'),
      outDir: join(to, 'dist'),
      types: ['node'],
      paths: { '@luoshi/vocabulary': [join(stage, 'vocabulary/dist/index.d.ts')] },
    },
    include: [join(from, 'src')],
    exclude: ['test', 'fixture'].map((kind) => join(from, `src/**/*.${kind}.ts`)),
  };
  writeFileSync(join(stage, `${name}.json`), JSON.stringify(config));
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(stage, `${name}.json`)], {
    stdio: 'inherit',
  });
}

if (import.meta.main) for (const archive of pack(resolve(process.argv[2] ?? 'dist'))) console.log(archive);
