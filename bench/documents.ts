/**
 * Documents to measure with: sentences of the samples, and of the dev corpus where it lies beside the repository,
 * shuffled by a seed into the paragraphs and headings of one of them. Nothing of the corpus is kept in the repository.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const folders = ['samples/reports', 'samples/messy', '../shared/corpus/dev'];

/** `plain` pages are Chinese as it should be; `garbled` ones carry a scraper's pinyin hints and byte-shifted runs. */
export type Kind = 'plain' | 'garbled';

export interface Document {
  name: string;
  kind: Kind;
  text: string;
}

interface Pool {
  /** Lines of the sources, each divided into sentences. */
  skeletons: string[][][];
  sentences: string[];
  length: number;
}

/** A generator of numbers in [0, 1) that gives the same ones for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** What stands between two ends of sentences, its mark with it. */
const sentence = /[^。！？；]+[。！？；]?|[。！？；]/g;
const title = /工作报告|各位代表/;

/**
 * Endless documents of `from` to `to` bytes (UTF-8). The shares of plain and garbled ones are those of the sources.
 *
 * @example documents(1).next().value // { name: '000001.txt', kind: 'plain', text: '青澜县人民政府工作报告…' }
 */
export function* documents(seed: number, from = 20_000, to = 100_000, kinds?: Kind): Generator<Document, never> {
  const pools = loadPools();
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const garbledShare = pools.garbled.length / (pools.garbled.length + pools.plain.length);
  for (let number = 1; ; number++) {
    const kind = kinds ?? (next() < garbledShare ? 'garbled' : 'plain');
    const pool = pools[kind];
    const size = from + next() * (to - from);
    const lines: string[] = [];
    let bytes = 0;
    while (bytes < size)
      for (const parts of pick(pool.skeletons)) {
        // The head of a second skeleton would begin a second item.
        if (bytes > 2000 && parts.length < 3 && title.test(parts.join(''))) continue;
        // A short line is a heading and stays.
        const line =
          parts.length === 1 && parts[0]!.length < 60 ? parts[0]! : parts.map(() => pick(pool.sentences)).join('');
        lines.push(line);
        bytes += Buffer.byteLength(line) + 1;
        if (bytes >= size) break;
      }
    yield { name: `${String(number).padStart(6, '0')}.txt`, kind, text: lines.join('\n') };
  }
}

function loadPools(): Record<Kind, Pool> {
  const pools: Record<Kind, Pool> = {
    plain: { skeletons: [], sentences: [], length: 0 },
    garbled: { skeletons: [], sentences: [], length: 0 },
  };
  for (const folder of folders.map((name) => join(root, name)).filter(existsSync))
    for (const file of readdirSync(folder)
      .filter((name) => name.endsWith('.txt') && !name.includes('gb18030'))
      .sort()) {
      const text = readFileSync(join(folder, file), 'utf8');
      const pool = pools[/[(（][a-z]*[āáǎàēéěèīíǐìōóǒòūúǔù][a-z]*[)）]/.test(text) ? 'garbled' : 'plain'];
      const lines = text
        .split(/\r?\n/)
        .filter(Boolean)
        .map((line) => line.match(sentence) ?? []);
      pool.skeletons.push(lines);
      pool.length += text.length;
      for (const parts of lines)
        for (const part of parts) if (parts.length > 1 || part.length >= 60) pool.sentences.push(part);
    }
  return pools;
}
