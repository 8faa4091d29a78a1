import { type Fault, members } from './decode/archive.ts';

/** A file as it is to be read: the one that was given, or one out of an archive. */
export interface File {
  name: string;
  bytes: Uint8Array;
}

/** What systems put into archives beside what a person put there. */
const byTheWay = /(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/**
 * Before the first step: the documents of a zip archive, each named by the archive and its path in it; null when the file is
 * no archive (a docx is none, though it is a zip). Fails with `zip-bomb`, `encrypted` or, when nothing is in it, `empty`.
 *
 * @example await unpack({ name: '历年报告.zip', bytes }) // [{ name: '历年报告.zip/2024/报告.docx', bytes: … }]
 */
export async function unpack({ name, bytes }: File): Promise<File[] | Exclude<Fault, 'damaged-file'> | 'empty' | null> {
  if (!isZip(bytes)) return null;
  // Office files are told by what their packaging standard demands, before anything is unpacked for keeping.
  const listed = await members(bytes, () => false);
  if (listed === 'damaged-file') return null;
  if (typeof listed === 'string') return listed;
  if (listed.some((member) => member.name === '[Content_Types].xml' || member.name === 'word/document.xml'))
    return null;
  const found = await members(bytes, (inner) => !byTheWay.test(inner));
  if (typeof found === 'string') return found === 'damaged-file' ? null : found;
  const files = found.flatMap((m) => (m.bytes ? [{ name: `${name}/${m.name}`, bytes: m.bytes }] : []));
  return files.length > 0 ? files : 'empty';
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
