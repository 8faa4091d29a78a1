import { z } from 'zod';
import { Problem } from './common.ts';

/** Spread into a route's `response`: every answer that is not the expected one is a problem document. */
export const problems = {
  default: {
    description: 'Problem details (RFC 9457); `code` is stable, `detail` follows Accept-Language',
    content: { 'application/problem+json': { schema: Problem } },
  },
};

const bytes = z.custom<Uint8Array>().meta({ type: 'string', format: 'binary' });

/** A `response` entry for a file in one of the given media types. */
export const file = (description: string, ...mediaTypes: string[]) => ({
  description,
  content: Object.fromEntries(mediaTypes.map((type) => [type, { schema: bytes }])),
});

export interface UploadedFile {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
}

/** A file part of a multipart/form-data body, as `plugins/uploads.ts` hands it over. */
export const FilePart = z
  .custom<UploadedFile>(
    (value) => value !== null && typeof value === 'object' && 'bytes' in value,
    'A file is expected',
  )
  .meta({
    type: 'string',
    format: 'binary',
  });
