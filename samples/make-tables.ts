/** Writes the office's own table as .xlsx and .docx: `node samples/make-tables.ts`. */
import { writeFileSync } from 'node:fs';
import { officeTables } from './office-tables.ts';

for (const [name, bytes] of Object.entries(await officeTables())) writeFileSync(new URL(name, import.meta.url), bytes);
