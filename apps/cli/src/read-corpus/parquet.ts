import { closeSync, existsSync, renameSync, writeSync } from 'node:fs';
import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { Journal } from './journal.ts';
import { type Cell, columns } from './row.ts';
import { openAt, type Sink } from './sink.ts';

/** Rows of a row group: some twenty reports, a few MB in memory. */
const groupRows = 10_000;

/**
 * Rows as parquet, a row group at a time. Until it is finished the file has no footer and is called `facts.parquet.part`;
 * the journal keeps what the footer must say of the groups that stand in it.
 */
export function parquetSink(output: string, journal: Journal): Sink {
  const part = partOf(output);
  // More files are to be added to a finished output: its footer is written anew.
  if (!existsSync(part) && existsSync(output)) renameSync(output, part);
  const file = openAt(part, journal.end);
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: schemaFromColumnData({ columnData: columnData([]) }),
    createdBy: 'luoshi',
  });
  const groups = journal.entries.map(({ state }) => revive(state));
  if (journal.end > 0) {
    // The file goes on where the journal ends; the magic number stands at its beginning already.
    bytes.index = 0;
    bytes.offset = journal.end;
    writer.row_groups = groups.flat();
    writer.num_rows = writer.row_groups.reduce((sum, group) => sum + group.num_rows, 0n);
  }

  let rows: Cell[][] = [];
  let files: string[] = [];
  const drain = () => {
    const chunk = bytes.getBytes();
    const start = bytes.offset - chunk.length;
    for (let at = 0; at < chunk.length; ) at += writeSync(file, chunk, at, chunk.length - at, start + at);
    bytes.index = 0;
  };
  const flush = () => {
    if (files.length === 0) return;
    const first = writer.row_groups.length;
    if (rows.length > 0) writer.write({ columnData: columnData(rows), rowGroupSize: rows.length });
    drain();
    journal.add({ files, rows: rows.length, end: bytes.offset, state: keep(writer.row_groups.slice(first)) });
    rows = [];
    files = [];
  };
  return {
    add(name, more) {
      for (const row of more) rows.push(row);
      files.push(name);
      if (rows.length >= groupRows) flush();
    },
    close() {
      flush();
      writer.finish();
      drain();
      closeSync(file);
      renameSync(part, output);
    },
  };
}

export const partOf = (output: string): string => `${output}.part`;

/** Row groups of a column each; statistics of numbers only, which a journal can keep as JSON. */
function columnData(rows: readonly Cell[][]) {
  return columns.map(({ name, type }, i) => ({
    name,
    type,
    data: rows.map((row) => row[i] ?? null),
    statistics: type !== 'STRING',
    offsetIndex: false,
  }));
}

type RowGroups = ParquetWriter['row_groups'];

const keep = (groups: RowGroups): unknown =>
  JSON.parse(JSON.stringify(groups, (_, value) => (typeof value === 'bigint' ? { $bigint: String(value) } : value)));

const revive = (state: unknown): RowGroups =>
  JSON.parse(JSON.stringify(state ?? []), (_, value) =>
    value !== null && typeof value === 'object' && '$bigint' in value ? BigInt(value.$bigint) : value,
  );
