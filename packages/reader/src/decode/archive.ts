import iconv from 'iconv-lite';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';

/** What an archive of office files may unpack to; documents with pictures stay far below. */
const limits = { entries: 4000, bytes: 300 * 1024 * 1024, ratio: 150, ratioFrom: 10 * 1024 * 1024 };

export type Fault = 'zip-bomb' | 'damaged-file' | 'encrypted';

/** A file in an archive; `bytes` null when it was not asked for. */
export interface Member {
  name: string;
  bytes: Uint8Array | null;
}

/**
 * The members of a zip archive, with the bytes of those `keep` asks for. Everything is unpacked, the rest into nothing, and
 * counted as it comes out: declared sizes may lie, and a zip bomb never reaches memory.
 */
export async function members(bytes: Uint8Array, keep: (name: string) => boolean): Promise<Member[] | Fault> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const zip = await fromBufferPromise(buffer, { decodeStrings: false });
    if (zip.entryCount > limits.entries) return 'zip-bomb';
    const found: Member[] = [];
    const most = Math.min(limits.bytes, Math.max(limits.ratioFrom, buffer.length * limits.ratio));
    let total = 0;
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      if (name.endsWith('/')) continue;
      if (entry.isEncrypted()) return 'encrypted';
      if (total + entry.uncompressedSize > limits.bytes) return 'zip-bomb';
      const chunks = await unpacked(zip, entry, most - total, keep(name));
      if (!chunks) return 'zip-bomb';
      total += chunks.size;
      found.push({ name, bytes: chunks.bytes });
    }
    return found;
  } catch {
    return 'damaged-file';
  }
}

/** Null when more comes out than may. */
async function unpacked(zip: ZipFile, entry: Entry, most: number, keep: boolean) {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) {
      stream.destroy();
      return null;
    }
    if (keep) chunks.push(chunk);
  }
  return { size, bytes: keep ? new Uint8Array(Buffer.concat(chunks)) : null };
}

/** Names are UTF-8 or, as Chinese Windows packs them, GBK, whatever the flag says. */
function nameOf(entry: Entry): string {
  const raw = entry.fileNameRaw;
  const name = raw.toString('utf8');
  return (name.includes('\ufffd') ? iconv.decode(raw, 'gb18030') : name).replaceAll('\\', '/');
}
