/**
 * node bench/synthesise.ts DIR [--count 13000] [--kb 10] [--seed 1]
 *
 * Writes a made-up corpus of reports into DIR, a tenth of them unreadable on purpose with --bad: what `luoshi read DIR
 * --out facts.parquet` is measured on.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { documents } from './documents.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '13000' },
    kb: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    bad: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (!folder) throw new Error('say where to: node bench/synthesise.ts DIR');
const size = Number(values.kb) * 1000;
mkdirSync(folder, { recursive: true });
const source = documents(Number(values.seed), size * 0.5, size * 1.5);
for (let i = 0; i < Number(values.count); i++) {
  const { name, text } = source.next().value;
  writeFileSync(join(folder, name), values.bad && i % 10 === 9 ? Buffer.from([0, 1, 2, 3]) : text);
}
