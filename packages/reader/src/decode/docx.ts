import { type Fault, members } from './archive.ts';

export type DocxText = { ok: true; text: string } | { ok: false; code: Fault | 'unsupported' };

/** The text of a docx, a paragraph a line. */
export async function docxText(bytes: Uint8Array): Promise<DocxText> {
  const found = await members(bytes, () => false);
  if (typeof found === 'string') return { ok: false, code: found };
  if (!found.some(({ name }) => name === 'word/document.xml')) return { ok: false, code: 'unsupported' };
  const { default: mammoth } = await import('mammoth');
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { value } = await mammoth.extractRawText({ buffer });
    return { ok: true, text: value.replace(/\n\n/g, '\n') };
  } catch {
    return { ok: false, code: 'damaged-file' };
  }
}
