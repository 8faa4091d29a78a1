import { fromBufferPromise } from 'yauzl';

/** What an office's table may unpack to, in bytes and entries. */
const LIMITS = { entries: 4000, bytes: 200 * 1024 * 1024 };

export type ArchiveKind = 'xlsx' | 'docx' | 'other' | 'zip-bomb' | 'damaged';

/**
 * What an archive is by what is in it. It is unpacked into nothing first, so that a zip bomb never reaches memory:
 * the sizes it declares may lie.
 */
export async function archiveKind(bytes: Uint8Array, limits = LIMITS): Promise<ArchiveKind> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (zip.entryCount > limits.entries) return 'zip-bomb';
    const names = new Set<string>();
    let total = 0;
    for await (const entry of zip.eachEntry()) {
      names.add(entry.fileName);
      const stream = await zip.openReadStreamPromise(entry);
      for await (const chunk of stream) {
        total += (chunk as Buffer).length;
        if (total <= limits.bytes) continue;
        stream.destroy();
        return 'zip-bomb';
      }
    }
    if (names.has('xl/workbook.xml')) return 'xlsx';
    return names.has('word/document.xml') ? 'docx' : 'other';
  } catch {
    return 'damaged';
  }
}
