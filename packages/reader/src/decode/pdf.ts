/**
 * The text layer of a PDF with a form feed between pages. Line breaks are the page's own; page numbers and running heads
 * are left for `trim`.
 */
export async function pdfText(
  bytes: Uint8Array,
): Promise<{ text: string; pages: number } | { code: 'damaged-file' | 'encrypted' }> {
  const { extractTextItems, getDocumentProxy } = await import('unpdf');
  try {
    // pdf.js takes the buffer over; the caller keeps its bytes.
    const { totalPages, items } = await extractTextItems(
      await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }),
    );
    const pages = items.map((page) => unspaced(page.map((item) => item.str + (item.hasEOL ? '\n' : '')).join('')));
    return { text: pages.join('\n\f\n'), pages: totalPages };
  } catch (error) {
    return { code: error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged-file' };
  }
}

/** Justified lines come with a blank wherever two characters were drawn apart: 增 长 7.2%； 规 模. */
function unspaced(page: string): string {
  const lines = page.split('\n');
  return lines.map((line) => ((line.match(spread) ?? []).length >= 3 ? line.replace(beside, '') : line)).join('\n');
}
const spread = /[\u2e80-\uffef] (?=[\u2e80-\uffef])/g;
const beside = /(?<=[\u2e80-\uffef]) | (?=[\u2e80-\uffef])/g;

/** The page, from 1, on which an offset into the text of a PDF lies. */
export function pageAt(sourceText: string, offset: number): number {
  let page = 1;
  for (let at = sourceText.indexOf('\f'); at >= 0 && at < offset; at = sourceText.indexOf('\f', at + 1)) page++;
  return page;
}
