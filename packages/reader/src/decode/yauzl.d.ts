declare module 'yauzl' {
  import type { Readable } from 'node:stream';
  export interface Entry {
    fileName: string;
    fileNameRaw: Buffer;
    compressedSize: number;
    uncompressedSize: number;
    isEncrypted(): boolean;
  }
  export interface ZipFile {
    entryCount: number;
    eachEntry(): AsyncIterable<Entry>;
    openReadStreamPromise(entry: Entry): Promise<Readable>;
  }
  /** Rejects when the bytes are no zip archive. */
  export function fromBufferPromise(buffer: Buffer, options?: { decodeStrings: boolean }): Promise<ZipFile>;
}
