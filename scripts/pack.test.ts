import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { pack } from './pack.ts';

const root = join(import.meta.dirname, '..');
const project = mkdtempSync(join(tmpdir(), 'luoshi-packed-'));
afterAll(() => rmSync(project, { recursive: true }));

it('the packed reader, in an empty project, reads a sentence from plain JavaScript', () => {
  const modules = join(project, 'node_modules');
  for (const archive of pack(join(project, 'archives'))) {
    const folder = join(modules, '@luoshi', archive.includes('reader') ? 'reader' : 'vocabulary');
    mkdirSync(folder, { recursive: true });
    execFileSync('tar', ['-xzf', archive, '-C', folder, '--strip-components=1']);
    // What a registry would bring; no network here.
    const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    for (const name of Object.keys(dependencies).filter((name) => !name.startsWith('@luoshi/'))) {
      mkdirSync(dirname(join(modules, name)), { recursive: true });
      rmSync(join(modules, name), { force: true });
      symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
    }
  }
  writeFileSync(
    join(project, 'read.mjs'),
    `import { read } from '@luoshi/reader';
     const text = '青澜县政府工作报告\\n各位代表：\\n一、2025年工作安排\\n新增规上企业15家。\\n';
     const { readings } = await read(Buffer.from(text), { name: '报告.txt' });
     console.log(JSON.stringify(readings[0].facts.map((fact) => [fact.subject, fact.value, fact.unit])));`,
  );
  expect(execFileSync(process.execPath, ['read.mjs'], { cwd: project, encoding: 'utf8' })).toBe(
    '[["规上企业",15,"家"]]\n',
  );
  expect(readFileSync(join(modules, '@luoshi/reader/dist/index.d.ts'), 'utf8')).not.toContain('.ts"');
}, 60_000);
