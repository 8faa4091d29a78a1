import { closeSync, existsSync, ftruncateSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';

/** A stretch of the output and the files whose rows end there. */
export interface Finished {
  files: string[];
  rows: number;
  /** Length of the output in bytes once the rows of these files stand in it. */
  end: number;
  /** What the format must know to go on after this stretch. */
  state?: unknown;
}

/**
 * Which files are in the output, kept beside it (`facts.csv.journal`), a line for each stretch. Rows are written first
 * and their line afterwards; after a kill at any moment the output is cut back to the last line, so no row stands in it
 * twice and none is missing.
 */
export class Journal {
  readonly entries: Finished[] = [];
  private readonly file: number;

  private constructor(file: number, entries: Finished[]) {
    this.file = file;
    this.entries = entries;
  }

  /**
   * Opens the journal of `output`, or begins one. Null when the output was not written by this command with this
   * `signature` (format and columns): it must not be added to.
   */
  static open(output: string, signature: string): Journal | null {
    const path = journalOf(output);
    if (!existsSync(path)) {
      if (existsSync(output)) return null;
      const file = openSync(path, 'a');
      writeSync(file, `${JSON.stringify({ signature })}\n`);
      return new Journal(file, []);
    }
    const lines = readFileSync(path, 'utf8').split('\n');
    // A kill may have cut the last line off.
    const whole = lines.slice(0, -1);
    if (whole[0] !== JSON.stringify({ signature })) return null;
    const size = existsSync(output) ? statSync(output).size : 0;
    const entries = whole.slice(1).map((line): Finished => JSON.parse(line));
    // The machine itself may have stopped before the rows reached the disk.
    const kept = entries.filter((entry) => entry.end <= size);
    const file = openSync(path, 'r+');
    const length = Buffer.byteLength(whole.slice(0, 1 + kept.length).join('\n')) + 1;
    ftruncateSync(file, length);
    closeSync(file);
    return new Journal(openSync(path, 'a'), kept);
  }

  /** Length of the output that is accounted for. */
  get end(): number {
    return this.entries.at(-1)?.end ?? 0;
  }

  get rows(): number {
    return this.entries.reduce((sum, entry) => sum + entry.rows, 0);
  }

  finished(): Set<string> {
    return new Set(this.entries.flatMap((entry) => entry.files));
  }

  add(entry: Finished): void {
    this.entries.push(entry);
    writeSync(this.file, `${JSON.stringify(entry)}\n`);
  }

  close(): void {
    closeSync(this.file);
  }
}

export const journalOf = (output: string): string => `${output}.journal`;
