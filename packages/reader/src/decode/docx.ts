import { fromBufferPromise } from 'yauzl';

/** What a document of office size may unpack to; a report with pictures stays far below. */
const limits = { entries: 4000, bytes: 300 * 1024 * 1024, ratio: 150, ratioFrom: 10 * 1024 * 1024 };

export type DocxText = { ok: true; text: string } | { ok: false; code: 'zip-bomb' | 'damaged-file' | 'unsupported' };

/**
 * The text of a docx, a paragraph a line. The archive is measured by unpacking it into nothing first, so that a zip
 * bomb never reaches memory: declared sizes may lie.
 */
export async function docxText(bytes: Uint8Array): Promise<DocxText> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const measured = await measure(buffer);
  if (measured !== 'sound') return { ok: false, code: measured };
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.extractRawText({ buffer });
    return { ok: true, text: value.replace(/\n\n/g, '\n') };
  } catch {
    return { ok: false, code: 'damaged-file' };
  }
}

async function measure(buffer: Buffer): Promise<'sound' | 'zip-bomb' | 'damaged-file' | 'unsupported'> {
  try {
    const zip = await fromBufferPromise(buffer);
    if (zip.entryCount > limits.entries) return 'zip-bomb';
    let total = 0;
    let isDocument = false;
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName === 'word/document.xml') isDocument = true;
      if (total + entry.uncompressedSize > limits.bytes) return 'zip-bomb';
      const stream = await zip.openReadStreamPromise(entry);
      for await (const chunk of stream) {
        total += (chunk as Buffer).length;
        if (total > limits.bytes || (total > limits.ratioFrom && total > buffer.length * limits.ratio)) {
          stream.destroy();
          return 'zip-bomb';
        }
      }
    }
    return isDocument ? 'sound' : 'unsupported';
  } catch {
    return 'damaged-file';
  }
}
