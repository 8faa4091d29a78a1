/**
 * npm run api
 *
 * Writes apps/web/src/api/schema.d.ts, the web app's types, from the routes of the server. Nothing listens and no
 * database is needed. A test of the server fails when the file is not fresh.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describeApi } from '../apps/server/src/index.ts';

const root = join(import.meta.dirname, '..');
export const schemaFile = join(root, 'apps/web/src/api/schema.d.ts');

/** The text schema.d.ts should have. openapi-typescript is the web app's, with the TypeScript 5.9 it needs. */
export async function clientTypes(): Promise<string> {
  const web = createRequire(join(root, 'apps/web/package.json'));
  const generator = web('openapi-typescript');
  const ast = await generator.default(await describeApi());
  return `// Made by npm run api from the routes of apps/server. Do not edit.\n${generator.astToString(ast)}`;
}

if (import.meta.main) {
  mkdirSync(dirname(schemaFile), { recursive: true });
  writeFileSync(schemaFile, await clientTypes());
  console.log(`wrote ${schemaFile}`);
}
