import type { ReadOptions, Source } from '../reading.ts';

/** What the bytes say they are; the name and the declared type only decide among texts. */
export type Format = 'txt' | 'html' | 'markdown' | 'docx' | 'doc' | 'pdf' | 'unsupported' | 'not-text';

export const mediaTypes: Record<Exclude<Format, 'unsupported' | 'not-text'>, Source['mediaType']> = {
  txt: 'text/plain',
  html: 'text/html',
  markdown: 'text/markdown',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  pdf: 'application/pdf',
};

/** Beginnings of files that hold words in a way we do not read: gzip, RAR, 7z, RTF. */
const otherwise: readonly (readonly number[])[] = [
  [0x1f, 0x8b],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
];
/** Beginnings of pictures (PNG, JPEG, GIF) and programs. */
const wordless: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x7f, 0x45, 0x4c, 0x46],
];

export function formatOf(bytes: Uint8Array, options: ReadOptions): Format {
  const begins = (signature: readonly number[]) => signature.every((byte, i) => bytes[i] === byte);
  if (begins([0x50, 0x4b, 0x03, 0x04]) || begins([0x50, 0x4b, 0x05, 0x06])) return 'docx';
  if (begins([0x25, 0x50, 0x44, 0x46])) return 'pdf';
  if (begins([0xd0, 0xcf, 0x11, 0xe0])) return 'doc';
  if (otherwise.some(begins)) return 'unsupported';
  if (wordless.some(begins)) return 'not-text';
  if (/\.docx$/i.test(options.name)) return 'docx';
  if (/html/.test(options.mediaType ?? '') || /\.x?html?$/i.test(options.name) || looksLikeHtml(bytes)) return 'html';
  if (/markdown/.test(options.mediaType ?? '') || /\.(?:md|markdown)$/i.test(options.name)) return 'markdown';
  return 'txt';
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
  return /^\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|head|body|meta|div|p|table)\b/i.test(head);
}
