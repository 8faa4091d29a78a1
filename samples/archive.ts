/** Zip files that come out the same on every run: docx and xlsx writers stamp the time into them. */
import { crc32, deflateRawSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, Zip, type ZipInputFile, zipSync } from 'fflate';

/** All samples were "saved" on this day. */
const SAVED = '2026-01-14T08:00:00Z';

/** The same archive with every time stamp set to one day and its parts in order of name. */
export function settled(archive: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(archive)).sort(([a], [b]) => (a < b ? -1 : 1));
  // [Content_Types].xml must stay in front: readers sniff the media type from it.
  parts.sort(([a], [b]) => Number(b === CONTENT_TYPES) - Number(a === CONTENT_TYPES));
  const stamped = parts.map(([name, bytes]) => [name, name === 'docProps/core.xml' ? withoutTime(bytes) : bytes]);
  return zipSync(Object.fromEntries(stamped), { mtime: SAVED, level: 9 });
}

const CONTENT_TYPES = '[Content_Types].xml';

function withoutTime(core: Uint8Array): Uint8Array {
  return strToU8(strFromU8(core).replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, SAVED));
}

/**
 * A small docx whose text unpacks to `megabytes`: what an import must refuse before it has unpacked it. Made on demand,
 * never committed.
 */
export function zipBomb(megabytes = 200): Uint8Array {
  const paragraph = Buffer.from(`<w:p><w:r><w:t>${'增'.repeat(341)}</w:t></w:r></w:p>`);
  const document = Buffer.alloc(megabytes * 1024 * 1024, paragraph);
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [filename, text] of [
    [CONTENT_TYPES, Buffer.from(BOMB_TYPES)],
    ['_rels/.rels', Buffer.from(BOMB_RELATIONSHIPS)],
    ['word/document.xml', document],
  ] as const) {
    // Deflated by Node's own zlib: fflate would take ten seconds over it.
    const part: ZipInputFile = { filename, size: text.length, crc: crc32(text), compression: 8, mtime: SAVED };
    zip.add(part);
    part.ondata?.(null, deflateRawSync(text), true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

const BOMB_TYPES = `<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
</Types>`;

const BOMB_RELATIONSHIPS = `<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
</Relationships>`;
