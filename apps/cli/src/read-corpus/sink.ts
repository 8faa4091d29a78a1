import { closeSync, existsSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import type { Journal } from './journal.ts';
import { type Cell, columns } from './row.ts';

/** Where rows go: always at the end, one file's rows after another. */
export interface Sink {
  add(file: string, rows: Cell[][]): void;
  close(): void;
}

/** Rows as text, appended file by file. */
export function textSink(output: string, journal: Journal, format: 'jsonl' | 'csv'): Sink {
  const file = openAt(output, journal.end);
  let end = journal.end;
  const write = (text: string) => {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, end + at);
    end += bytes.length;
  };
  if (end === 0 && format === 'csv') write(csvLines([columns.map(({ name }) => name)], true));
  return {
    add(name, rows) {
      write(format === 'csv' ? csvLines(rows, false) : rows.map(jsonLine).join(''));
      journal.add({ files: [name], rows: rows.length, end });
    },
    close: () => closeSync(file),
  };
}

const jsonLine = (row: Cell[]) =>
  `${JSON.stringify(Object.fromEntries(columns.map(({ name }, i) => [name, row[i] ?? null])))}\n`;
const csvLines = (rows: Cell[][], bom: boolean) => (rows.length ? stringify(rows, { bom, escape_formulas: true }) : '');

/** Opens a file to be written from `end` on; what a killed run left behind that place is cut off. */
export function openAt(path: string, end: number): number {
  const file = openSync(path, existsSync(path) ? 'r+' : 'w');
  ftruncateSync(file, end);
  return file;
}
