import { type DecodedText, decodeText } from './decode/text.ts';
import { identity, type OffsetMap } from './offset-map.ts';
import { readError } from './read-error.ts';
import type { ReadError, ReadOptions, Source } from './reading.ts';

/** The text of a file, and the way from it to the decoded source text. */
export interface Decoded {
  mediaType: Source['mediaType'];
  encoding: string | null;
  /** What offsets into the source mean: the decoded string for txt, html and md, the extracted text for the rest. */
  sourceText: string;
  /** The lines of prose in it; the same string for txt. */
  text: string;
  map: OffsetMap;
}

export const largestFile = 50 * 1024 * 1024;

/** First step: text from the bytes of a file. */
export async function decode(
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<{ ok: true; decoded: Decoded } | { ok: false; error: ReadError }> {
  const fail = (code: ReadError['code']) => ({ ok: false as const, error: readError(code, options.name) });
  if (bytes.length === 0) return fail('empty');
  if (bytes.length > largestFile) return fail('too-large');
  const read: DecodedText | null = decodeText(bytes, options.charset);
  if (!read) return fail('not-text');
  if (!read.text.trim()) return fail('empty');
  return {
    ok: true,
    decoded: {
      mediaType: 'text/plain',
      encoding: read.encoding,
      sourceText: read.text,
      text: read.text,
      map: identity,
    },
  };
}
