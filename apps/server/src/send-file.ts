import { create } from 'content-disposition';
import type { FastifyReply } from 'fastify';

/** Answers with a file to be saved, never shown inside the page: its name may be anything an office calls a file. */
export function sendFile(reply: FastifyReply, file: { name: string; mediaType: string; bytes: Uint8Array }) {
  return reply
    .header('content-type', file.mediaType)
    .header('content-disposition', create(file.name, { type: 'attachment' }))
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .send(Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength));
}
