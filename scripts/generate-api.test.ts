import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { clientTypes, schemaFile } from './generate-api.ts';

it('finds apps/web/src/api/schema.d.ts as fresh as the routes; openapi-typescript refuses an invalid document', async () => {
  expect(readFileSync(schemaFile, 'utf8'), 'run npm run api').toBe(await clientTypes());
}, 30_000);
