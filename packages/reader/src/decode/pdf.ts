/** The text layer of a PDF, page by page; null when the file is damaged. Line breaks are the page's own. */
export async function pdfText(bytes: Uint8Array): Promise<{ text: string; pages: number } | null> {
  const { extractTextItems, getDocumentProxy } = await import('unpdf');
  try {
    // pdf.js takes the buffer over; the caller keeps its bytes.
    const { totalPages, items } = await extractTextItems(
      await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }),
    );
    const pages = items.map((page) => page.map((item) => item.str + (item.hasEOL ? '\n' : '')).join(''));
    return { text: pages.join('\n'), pages: totalPages };
  } catch {
    return null;
  }
}
