import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { displayWidth } from './table.ts';

const bin = join(import.meta.dirname, '../../bin/luoshi.mjs');
const folder = mkdtempSync(join(tmpdir(), 'luoshi-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const report = file('报告.txt', '青澜县政府工作报告\n各位代表：\n一、2025年工作安排\n新建学校3所，改造道路20公里。\n');
const empty = file('空.txt', '');

function luoshi(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

it('json is an array of readings', () => {
  const { status, stdout } = luoshi('read', report, '--format', 'json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject([{ title: '青澜县政府工作报告', facts: [{ value: 3 }, { value: 20 }] }]);
});

it('jsonl is a reading a line', () => {
  const { stdout } = luoshi('read', report, report, '--format', 'jsonl');
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).year),
  ).toHaveLength(2);
});

it('csv opens in a spreadsheet: a byte-order mark, a heading row, a fact a row', () => {
  const { stdout } = luoshi('read', report, '--format', 'csv');
  const rows = stdout.trimEnd().split('\n');
  expect(rows[0]).toMatch(/^\uFEFF文件,地区,年度/);
  expect(rows).toHaveLength(3);
});

it('the table lines up in a terminal', () => {
  const rows = luoshi('read', report).stdout.trimEnd().split('\n').slice(3);
  const column = (row: string) => displayWidth(row.slice(0, row.search(/目标|─ {2}─{4} {2}─{6}$/)));
  expect(rows.slice(2).map(column)).toEqual([column(rows[2]!), column(rows[2]!)]);
});

it('a bad file is named with its code, and the rest go through', () => {
  const { status, stdout, stderr } = luoshi('read', empty, join(folder, '没有.txt'), report, '--format', 'json');
  expect(status).toBe(1);
  expect(stderr).toContain('[empty] 空.txt');
  expect(stderr).toContain('[ENOENT]');
  expect(JSON.parse(stdout)).toHaveLength(1);
});

it('ends quietly when the reader of its output has seen enough', () => {
  const long = file(
    '长.txt',
    `青澜县政府工作报告\n各位代表：\n一、2025年工作安排\n${'新建学校3所，改造道路20公里。\n'.repeat(2000)}`,
  );
  const { stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${bin}" read "${long}" --format json | head -1`], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
});

it.each([
  [['read'], '缺少参数 file。'],
  [['read', report, '--format', 'doc'], '选项 -f, --format <format> 不能是 doc，可选：json, jsonl, table, csv。'],
  [['reed'], '没有命令 reed。'],
])('says a wrong command line in Chinese first: %j', (args, said) => {
  const { status, stderr } = luoshi(...args);
  expect(status).toBe(1);
  expect(stderr.split('\n')[0]).toBe(said);
});
