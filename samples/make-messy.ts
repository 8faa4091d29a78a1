/**
 * Writes samples/messy and samples/wrong: `node samples/make-messy.ts`.
 * `node samples/make-messy.ts --bomb FILE` writes the zip bomb, which is not kept.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { zipBomb } from './archive.ts';
import { messyCopies, wrongInputs } from './messy-copies.ts';

const bombAt = process.argv.indexOf('--bomb');
if (bombAt > 0) {
  const file = process.argv[bombAt + 1];
  if (!file) throw new Error('--bomb needs the name of the file to write, e.g. --bomb /tmp/bomb.docx');
  writeFileSync(file, zipBomb());
} else {
  write('messy', await messyCopies());
  write('wrong', wrongInputs());
}

function write(folder: string, files: Record<string, Uint8Array>): void {
  mkdirSync(new URL(`${folder}/`, import.meta.url), { recursive: true });
  for (const [name, bytes] of Object.entries(files))
    writeFileSync(new URL(`${folder}/${name}`, import.meta.url), bytes);
}
