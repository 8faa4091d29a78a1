import iconv from 'iconv-lite';
import jschardet from 'jschardet';

/** Text from bytes, with the encoding they were read as; null when the bytes are no text. */
export interface DecodedText {
  text: string;
  encoding: string;
}

/** Encodings a report may arrive in, by the names they are declared or detected under. */
const names: Record<string, string> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  ascii: 'utf-8',
  'us-ascii': 'utf-8',
  gb2312: 'gb18030',
  'hz-gb-2312': 'gb18030',
  gbk: 'gb18030',
  gb18030: 'gb18030',
  x_gbk: 'gb18030',
  cp936: 'gb18030',
  'windows-936': 'gb18030',
  big5: 'big5',
  'big5-hkscs': 'big5',
  cp950: 'big5',
  'utf-16': 'utf-16le',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
};

/** The encoding a declared or detected charset name stands for here; null when it is not one we read. */
export function encodingOf(name: string | null | undefined): string | null {
  return name ? (names[name.trim().toLowerCase()] ?? null) : null;
}

/**
 * Decodes text by byte-order mark, declared charset, then detection. The byte-order mark stays in the text, so that
 * offsets are those of the file as it stands. A declared charset that the bytes contradict gives way to detection.
 */
export function decodeText(bytes: Uint8Array, declared?: string | null): DecodedText | null {
  const marked = byMark(bytes);
  if (marked) return marked;
  if (looksBinary(bytes)) return byZeros(bytes);
  if (encodingOf(declared) !== 'gb18030' && encodingOf(declared) !== 'big5') {
    const text = strictly(bytes, 'utf-8');
    if (text !== null) return { text, encoding: 'utf-8' };
  }
  const encoding = encodingOf(declared);
  if (encoding) {
    const text = decode(bytes, encoding);
    if (lostShare(text) < 0.001) return { text, encoding };
  }
  return detected(bytes);
}

function byMark(bytes: Uint8Array): DecodedText | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return { text: decode(bytes, 'utf-8'), encoding: 'utf-8' };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decode(bytes, 'utf-16le'), encoding: 'utf-16le' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decode(bytes, 'utf-16be'), encoding: 'utf-16be' };
  return null;
}

/** A zero byte never stands in text of a byte encoding, so a file with some is UTF-16 without its mark, or no text. */
function looksBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 65536).includes(0);
}

function byZeros(bytes: Uint8Array): DecodedText | null {
  if (bytes.length % 2) return null;
  for (const encoding of ['utf-16le', 'utf-16be']) {
    const text = decode(bytes, encoding);
    if (readableShare(text) > 0.98) return { text, encoding };
  }
  return null;
}

function detected(bytes: Uint8Array): DecodedText | null {
  const sample = bytes.length > 65536 ? bytes.subarray(0, 65536) : bytes;
  const guess = encodingOf(jschardet.detect(Buffer.from(sample))?.encoding);
  const tried = new Set([...(guess ? [guess] : []), 'gb18030', 'utf-8', 'big5']);
  let best: (DecodedText & { score: number }) | null = null;
  for (const encoding of tried) {
    const text = decode(bytes, encoding);
    const score = chineseShare(text) - 20 * lostShare(text);
    if (!best || score > best.score + 0.05) best = { text, encoding, score };
  }
  return best && lostShare(best.text) < 0.05 && readableShare(best.text) > 0.9
    ? { text: best.text, encoding: best.encoding }
    : null;
}

function decode(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'big5') return iconv.decode(Buffer.from(bytes), 'big5', { stripBOM: false });
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { ignoreBOM: true, fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const share = (text: string, pattern: RegExp) => {
  const sample = text.slice(0, 20000);
  return sample ? (sample.match(pattern)?.length ?? 0) / sample.length : 0;
};
const lostShare = (text: string) => share(text, /\uFFFD/g);
const readableShare = (text: string) => 1 - share(text, /[\p{Cc}\p{Cs}\p{Cn}\uFFFD]/gu) + share(text, /[\n\r\t]/g);
/** Characters that carry Chinese prose; a wrong encoding gives rare ones instead. */
const chineseShare = (text: string) => share(text, /[，。、；：的一是在和有工作发展建设年市区县全大政府人民經發產業]/g);

/** The charset a page declares in its first 4,096 bytes, if any. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null;
}
