/** The text of a Word 97–2003 document, a paragraph a line; null when the file is damaged. */
export async function docText(bytes: Uint8Array): Promise<string | null> {
  const { default: WordExtractor } = await import('word-extractor');
  try {
    const document = await new WordExtractor().extract(Buffer.from(bytes));
    return [document.getBody(), document.getFootnotes(), document.getEndnotes()].filter(Boolean).join('\n');
  } catch {
    return null;
  }
}
