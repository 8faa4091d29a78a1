/**
 * npm run bench:read -- [--mb 20] [--seed 1] [--kind plain|garbled]
 *
 * The whole reader (every step, `Reading` objects as output) against the tokenizer `@node-rs/jieba`, which merely cuts
 * the same documents: same process, document by document in turn, nothing kept from one document to the next.
 * Processor time is counted, so that a busy machine does not change the ratio. Then one document of 1.25 MB against
 * one of 5 MB, to see that the time grows with the text and no faster.
 */
import { parseArgs } from 'node:util';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { read } from '../packages/reader/src/index.ts';
import { type Document, documents, type Kind } from './documents.ts';

const { values } = parseArgs({
  options: {
    mb: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    kind: { type: 'string' },
    linear: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const total = Number(values.mb) * 1e6;
const kind = values.kind as Kind | undefined;

/** Milliseconds of processor time this process has used. */
const clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const jieba = Jieba.withDict(dict);
const encoder = new TextEncoder();
const steps = new Map<string, number>();
const spent = { read: 0, jieba: 0, plain: 0, garbled: 0 };
const bytes = { plain: 0, garbled: 0 };
let facts = 0;
let words = 0;

async function readOne({ name, text, kind }: Document, counted: boolean): Promise<void> {
  const input = encoder.encode(text);
  let step = '';
  let since = clock();
  const begin = since;
  const onStep = (next: string) => {
    const now = clock();
    if (step && counted) steps.set(step, (steps.get(step) ?? 0) + now - since);
    step = next;
    since = now;
  };
  const result = await read(input, { name, onStep });
  onStep('');
  if (!result.ok) throw new Error(result.error.message.en);
  if (!counted) return;
  const used = clock() - begin;
  spent.read += used;
  spent[kind] += used;
  bytes[kind] += input.length;
  for (const reading of result.readings) facts += reading.facts.length;
}

function cutOne({ text }: Document, counted: boolean): void {
  const begin = clock();
  const cut = jieba.cut(text, true);
  if (!counted) return;
  spent.jieba += clock() - begin;
  words += cut.length;
}

const source = documents(Number(values.seed), 20_000, 100_000, kind);
for (let warm = 0; warm < 20; warm++) {
  const document = source.next().value;
  await readOne(document, false);
  cutOne(document, false);
}
let count = 0;
for (; bytes.plain + bytes.garbled < total; count++) {
  const document = source.next().value;
  // In turn, so that neither always meets the other's garbage.
  if (count % 2) cutOne(document, true);
  await readOne(document, true);
  if (count % 2 === 0) cutOne(document, true);
}

const read1 = bytes.plain + bytes.garbled;
const rate = (size: number, ms: number) => `${(size / 1000 / ms).toFixed(2)} MB/s`;
console.log(`${count} documents, ${(read1 / 1e6).toFixed(1)} MB, ${facts} facts, ${words} words`);
console.log(`read  ${rate(read1, spent.read)}   jieba ${rate(read1, spent.jieba)}`);
for (const k of ['plain', 'garbled'] as const)
  if (bytes[k]) console.log(`  ${k}: ${(bytes[k] / 1e6).toFixed(1)} MB at ${rate(bytes[k], spent[k])}`);
for (const [step, ms] of [...steps].sort((a, b) => b[1] - a[1]))
  console.log(`  ${step.padEnd(12)} ${((ms / spent.read) * 100).toFixed(1).padStart(5)} %`);
console.log(`read/jieba ratio: ${(spent.jieba / spent.read).toFixed(2)}`);

if (values.linear) {
  const small = await timePerByte(1_250_000);
  const large = await timePerByte(5_000_000);
  console.log(`linearity: 5 MB costs ${(large / small).toFixed(2)} × as much a byte as 1.25 MB`);
}

async function timePerByte(size: number): Promise<number> {
  const { name, text } = documents(7, size, size, kind ?? 'plain').next().value;
  const input = encoder.encode(text);
  const begin = clock();
  await read(input, { name });
  return (clock() - begin) / input.length;
}
