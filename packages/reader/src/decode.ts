import { docText } from './decode/doc.ts';
import { docxText } from './decode/docx.ts';
import { type Format, formatOf, mediaTypes } from './decode/format.ts';
import { markdownText } from './decode/markdown.ts';
import { pdfText } from './decode/pdf.ts';
import { declaredCharset, decodeText } from './decode/text.ts';
import { identity, type OffsetMap } from './offset-map.ts';
import { readError } from './read-error.ts';
import type { ReadError, ReadErrorCode, ReadOptions, Source } from './reading.ts';

/** The text of a file, and the way from it to the decoded source text. */
export interface Decoded {
  mediaType: Source['mediaType'];
  encoding: string | null;
  /** What offsets into the source mean: the decoded string for txt, html and md, the extracted text for the rest. */
  sourceText: string;
  /** The lines of prose in it; the same string for txt and for extracted text. */
  text: string;
  map: OffsetMap;
}

export type DecodeResult = { ok: true; decoded: Decoded } | { ok: false; error: ReadError };

/** 50 MB: larger files are refused unread. */
export const largestFile = 50 * 1024 * 1024;

/**
 * First step: text from the bytes of a txt, html, md, docx, doc or pdf file. The bytes decide what it is; name and
 * declared type only choose among kinds of text. Encodings: UTF-8, UTF-16, GB18030, Big5.
 * Errors: `empty`, `too-large`, `not-text`, `unsupported`, `damaged-file`, `zip-bomb`, `encrypted`, `scanned`.
 */
export async function decode(bytes: Uint8Array, options: ReadOptions): Promise<DecodeResult> {
  const failed = (code: ReadErrorCode): DecodeResult => ({ ok: false, error: readError(code, options.name) });
  if (bytes.length === 0) return failed('empty');
  if (bytes.length > largestFile) return failed('too-large');
  const format = formatOf(bytes, options);
  if (format === 'unsupported' || format === 'not-text') return failed(format);
  const decoded =
    format === 'docx' || format === 'doc' || format === 'pdf'
      ? await extracted(bytes, format)
      : await written(bytes, format, options);
  if (typeof decoded === 'string') return failed(decoded);
  return decoded.text.trim() ? { ok: true, decoded } : failed('empty');
}

/** Formats that are text as they stand. */
async function written(
  bytes: Uint8Array,
  format: 'txt' | 'html' | 'markdown',
  options: ReadOptions,
): Promise<Decoded | ReadErrorCode> {
  const read = decodeText(bytes, options.charset ?? (format === 'html' ? declaredCharset(bytes) : null));
  if (!read) return 'not-text';
  return {
    mediaType: mediaTypes[format],
    encoding: read.encoding,
    sourceText: read.text,
    ...(await shown(read.text, format)),
  };
}

/** What a reader sees of the source. The parser of pages is loaded when there is a page. */
async function shown(source: string, format: 'txt' | 'html' | 'markdown'): Promise<Pick<Decoded, 'text' | 'map'>> {
  if (format === 'html') return (await import('./decode/html.ts')).htmlText(source);
  return format === 'markdown' ? markdownText(source) : { text: source, map: identity };
}

/** Formats whose text is taken out of a container; what is taken out is the source text. */
async function extracted(
  bytes: Uint8Array,
  format: Extract<Format, 'docx' | 'doc' | 'pdf'>,
): Promise<Decoded | ReadErrorCode> {
  const text = await (format === 'docx' ? fromDocx(bytes) : format === 'pdf' ? fromPdf(bytes) : docText(bytes));
  if (typeof text !== 'string') return text.code;
  return { mediaType: mediaTypes[format], encoding: null, sourceText: text, text, map: identity };
}

async function fromDocx(bytes: Uint8Array): Promise<string | { code: ReadErrorCode }> {
  const docx = await docxText(bytes);
  return docx.ok ? docx.text : { code: docx.code };
}

/** A page without letters is a picture of one. */
async function fromPdf(bytes: Uint8Array): Promise<string | { code: ReadErrorCode }> {
  const pdf = await pdfText(bytes);
  if ('code' in pdf) return pdf;
  return pdf.text.replace(/\s/g, '').length < 20 * pdf.pages ? { code: 'scanned' } : pdf.text;
}
