/** Marks in an OLE container, in UTF-16: the streams that a Word document, or a file under password, has. */
const document = Buffer.from('WordDocument', 'utf16le');
const encrypted = Buffer.from('EncryptedPackage', 'utf16le');

/** The text of a Word 97–2003 document, a paragraph a line; other files in an OLE container are told apart. */
export async function docText(
  bytes: Uint8Array,
): Promise<string | { code: 'damaged-file' | 'encrypted' | 'unsupported' }> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.includes(encrypted)) return { code: 'encrypted' };
  const { default: WordExtractor } = await import('word-extractor');
  try {
    const extracted = await new WordExtractor().extract(buffer);
    return [extracted.getBody(), extracted.getFootnotes(), extracted.getEndnotes()].filter(Boolean).join('\n');
  } catch {
    return { code: buffer.includes(document) ? 'damaged-file' : 'unsupported' };
  }
}
