import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { zipBomb } from './archive.ts';
import { readReport } from './figures.ts';
import { messyCopies, wrongInputs } from './messy-copies.ts';
import { officeTables } from './office-tables.ts';

it.each([
  ['messy', messyCopies],
  ['wrong', wrongInputs],
  ['.', officeTables],
])('what stands in samples/%s is what its script makes of the reports today', async (folder, make) => {
  for (const [name, bytes] of Object.entries(await make())) {
    const kept = readFileSync(new URL(`${folder}/${name}`, import.meta.url));
    expect(kept.equals(bytes), `${name} is out of date: run the make-… script`).toBe(true);
  }
});

it('the damaged copy has lost what cannot be won back, the hinted one nothing', () => {
  const read = (name: string) => readFileSync(new URL(`messy/${name}`, import.meta.url), 'utf8');
  const figures = (text: string) => text.match(/\d+(\.\d+)?/g)?.length ?? 0;
  expect(read('traditional.txt')).not.toContain('?');
  expect(figures(read('traditional.txt'))).toBe(figures(readReport('qinglan-2025')) + 1);
  expect(read('traditional-damaged.txt').match(/\?/g)?.length).toBeGreaterThan(5);
});

it('the zip bomb is small, and a zip', () => {
  const bomb = zipBomb(20);
  expect(bomb.length).toBeLessThan(200_000);
  expect(Buffer.from(bomb).readUInt32LE(0)).toBe(0x04034b50);
});
