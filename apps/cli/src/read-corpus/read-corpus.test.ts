import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { afterAll, describe, expect, it } from 'vitest';
import { Journal, journalOf } from './journal.ts';
import { parquetSink, partOf } from './parquet.ts';
import { duration, Progress } from './progress.ts';
import { type Cell, columns } from './row.ts';
import { textSink } from './sink.ts';

const bin = join(import.meta.dirname, '../../bin/luoshi.mjs');
const folder = mkdtempSync(join(tmpdir(), 'luoshi-corpus-'));
afterAll(() => rmSync(folder, { recursive: true }));

const row = (file: string, value: number): Cell[] =>
  columns.map(({ name, type }) => (name === 'file' ? file : name === 'value' ? value : type === 'STRING' ? '水' : 1));
const rows = (file: string, count: number) => Array.from({ length: count }, (_, i) => row(file, i));

/** Which rows a run left, whatever the format. */
async function written(output: string): Promise<[string, number][]> {
  const found = output.endsWith('.parquet')
    ? await parquetReadObjects({ file: await asyncBufferFromFile(output) })
    : readFileSync(output, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
  return found.map(({ file, value }) => [file as string, value as number]);
}

describe('a run that was killed', () => {
  it.each(['facts.jsonl', 'facts.parquet'])('goes on in %s without a row lost or doubled', async (name) => {
    const output = join(folder, name);
    const open = () => {
      const journal = Journal.open(output, 'v1')!;
      return {
        journal,
        sink: name.endsWith('.parquet') ? parquetSink(output, journal) : textSink(output, journal, 'jsonl'),
      };
    };
    // The second file fills a row group of its own, the third is not written when the run dies.
    const first = open();
    first.sink.add('甲.txt', rows('甲.txt', 3));
    first.sink.add('乙.txt', rows('乙.txt', 20_000));
    // Parquet rows wait in memory for a row group; of text a line may be half written.
    if (name.endsWith('.parquet')) first.sink.add('丙.txt', rows('丙.txt', 2));
    first.journal.close();
    appendFileSync(name.endsWith('.parquet') ? partOf(output) : output, '{"file":"丙.txt","val');
    appendFileSync(journalOf(output), '{"files":["丙');

    const second = open();
    for (const file of ['甲.txt', '乙.txt', '丙.txt'])
      if (!second.journal.finished().has(file))
        second.sink.add(file, rows(file, file === '乙.txt' ? 20_000 : file === '甲.txt' ? 3 : 2));
    second.sink.close();
    second.journal.close();
    // And once more, with a file that came later.
    const third = open();
    third.sink.add('丁.txt', rows('丁.txt', 1));
    third.sink.close();
    third.journal.close();

    const found = await written(output);
    const expected = (['甲.txt', '乙.txt', '丙.txt', '丁.txt'] as const).flatMap((file, i) =>
      rows(file, [3, 20_000, 2, 1][i]!).map(([f], n) => [f, n]),
    );
    expect(found.length).toBe(expected.length);
    expect(new Set(found.map(String))).toEqual(new Set(expected.map(String)));
  });

  it('never adds to a file it did not write', () => {
    const output = join(folder, 'mine.csv');
    writeFileSync(output, '我的表格');
    expect(Journal.open(output, 'v1')).toBeNull();
  });
});

it('reads a folder, names the bad file and leaves it out; the same command again has nothing to do', async () => {
  const input = join(folder, 'in');
  mkdirSync(join(input, '株洲'), { recursive: true });
  writeFileSync(
    join(input, '株洲/甲.txt'),
    '青澜县政府工作报告\n各位代表：\n一、2025年工作安排\n新建学校3所，改造道路20公里。\n',
  );
  writeFileSync(join(input, '空.txt'), '');
  const output = join(folder, 'all.parquet');
  const run = () =>
    spawnSync(process.execPath, [bin, 'read', input, '--out', output, '--workers', '1'], { encoding: 'utf8' });
  const first = run();
  expect(first.status).toBe(1);
  expect(first.stderr).toContain('[empty] 空.txt');
  expect(await written(output)).toEqual([
    ['株洲/甲.txt', 3],
    ['株洲/甲.txt', 20],
  ]);
  expect(run().stderr).toContain('已读 1 份，还有 1 份');
  expect(await written(output)).toHaveLength(2);
}, 40_000);

it('says the rate and the time left', () => {
  const progress = new Progress(100, { isTTY: false, write: () => true } as unknown as NodeJS.WriteStream);
  for (let i = 0; i < 20; i++) progress.add(50_000);
  const started = performance.now();
  expect(progress.line(started + 10_000)).toMatch(/^20 \/ 100 · 2\.0 份\/秒 · 0\.1 MB\/秒 · 剩余 00:(?:39|40)$/);
  expect([duration(286), duration(3700)]).toEqual(['04:46', '1:01:40']);
});
